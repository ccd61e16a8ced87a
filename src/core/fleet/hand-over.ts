import type { Api } from '../apicenter/resources.ts';
import type { ManifestIdentity } from '../registration/request.ts';
import type { Source } from '../registration/source.ts';
import { isStampOf, readStamp } from '../registration/stamp.ts';
import { printable } from '../text/printable.ts';
import type { Manifest } from './manifest.ts';
import { planRelease, stampInScope } from './mark-plan.ts';
import type { EntryPrune } from './prune-removals.ts';

/** What a manifest's say over entries is decided on. */
export interface HandOverInput {
  readonly source: Source;
  readonly identity: ManifestIdentity;
  readonly manifest: Manifest;
  /** Every API, by id in lower case. */
  readonly apis: ReadonlyMap<string, Api>;
}

/** Takes our mark from the entries that the manifest hands over to others. Pure. */
export function planHandOver(input: HandOverInput): EntryPrune[] {
  return keptOf(input.manifest).flatMap((apiId) => {
    const api = input.apis.get(apiId.toLowerCase());
    if (!api || whyNotOurs(api, input) !== undefined) return [];
    return [
      {
        entry: { api, deployments: [] },
        steps: [{ plan: planRelease(api) }],
        deletes: 0,
        goes: true,
        note: 'The manifest hands it over: its mark is removed, and the entry stays.',
      },
    ];
  });
}

/** What people should know of lines of `removed` that hand nothing over. Pure. */
export function withoutHandOver(input: HandOverInput): string[] {
  return keptOf(input.manifest).flatMap((apiId) => {
    const api = input.apis.get(apiId.toLowerCase());
    const reason = api ? whyNotOurs(api, input) : 'it does not exist';
    return reason === undefined ? [] : [`removed: "${printable(apiId)}" is not handed over: ${reason}.`];
  });
}

/** A clause; undefined where the entry is ours to hand over: also one that no manifest has in its mark yet. */
function whyNotOurs(api: Api, { source, identity }: HandOverInput): string | undefined {
  if (stampInScope(api, source, identity)) return undefined;
  const stamp = readStamp(api.properties.externalDocumentation);
  if (!stamp) return 'it has no mark, as an entry that was handed over before';
  if (!isStampOf(stamp, source)) return 'its mark names another source';
  if (stamp.pullRequest !== undefined) return 'it belongs to a pull request';
  if (stamp.manifest === undefined) return undefined;
  return `its mark names another manifest, "${printable(stamp.manifest)}"`;
}

/** The ids of the entries that a manifest hands over. */
export function keptOf({ removed }: Manifest): string[] {
  return removed.filter(({ keep }) => keep).map(({ apiId }) => apiId);
}
