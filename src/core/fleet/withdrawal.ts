import type { Api } from '../apicenter/resources.ts';
import type { ManifestIdentity } from '../registration/request.ts';
import type { Source } from '../registration/source.ts';
import { isStampOf, readStamp } from '../registration/stamp.ts';
import { printable } from '../text/printable.ts';
import type { FleetUnit } from './manifest.ts';
import { stampInScope } from './mark-plan.ts';

/** A unit by its ids alone. */
type WithdrawnUnit = Pick<FleetUnit, 'apiId' | 'environmentId'>;

/** What a manifest gives up, compared with an earlier revision of it. */
export interface Withdrawal {
  /** Units that only the earlier revision declares. */
  readonly units: readonly WithdrawnUnit[];
  /** Ids of entries that only the later revision hands over to others. */
  readonly handedOver: readonly string[];
}

/** The ids, in lower case, of the entries that a withdrawal is about. */
export function withdrawnIds({ units, handedOver }: Withdrawal): ReadonlySet<string> {
  return new Set([...units.map(({ apiId }) => apiId), ...handedOver].map((id) => id.toLowerCase()));
}

/** Whose entries a prune may remove. */
export interface PruneOwner {
  readonly source: Source;
  readonly identity: ManifestIdentity;
}

/**
 * Why a prune leaves an entry as it is, whatever the manifest declares: a sentence; undefined where the entry is one of
 * this source and this manifest. Pure.
 *
 * @param api undefined where the API center has none
 */
export function whyOutOfScope(api: Api | undefined, { source, identity }: PruneOwner): string | undefined {
  if (!api) return 'It is not in the API center, so there is nothing to delete.';
  if (stampInScope(api, source, identity)) return undefined;
  if (api.properties.kind.toLowerCase() !== 'mcp') return 'It stays: its entry is of another kind.';
  const stamp = readStamp(api.properties.externalDocumentation);
  if (!stamp) return 'It stays: its entry has no mark of this tool.';
  if (!isStampOf(stamp, source)) return 'It stays: the mark of its entry names another source.';
  if (stamp.pullRequest !== undefined) return 'It stays: its entry belongs to a pull request.';
  if (stamp.manifest === undefined) return 'It stays: the mark of its entry names no manifest.';
  return `It stays: the mark of its entry names another manifest, "${printable(stamp.manifest)}".`;
}
