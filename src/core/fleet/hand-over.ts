import type { Api } from '../apicenter/resources.ts';
import type { ManifestIdentity } from '../registration/request.ts';
import type { Source } from '../registration/source.ts';
import type { Manifest } from './manifest.ts';
import { planRelease, stampInScope } from './mark-plan.ts';
import type { EntryPrune } from './prune-plan.ts';

/** What a manifest's say over entries is decided on. */
export interface HandOverInput {
  readonly source: Source;
  readonly identity: ManifestIdentity;
  readonly manifest: Manifest;
  /** Every API, by id in lower case. */
  readonly apis: ReadonlyMap<string, Api>;
}

/** Takes our mark from the entries that the manifest hands over to others. Pure. */
export function planHandOver({ manifest, apis, source, identity }: HandOverInput): EntryPrune[] {
  return keptOf(manifest).flatMap((apiId) => {
    const api = apis.get(apiId.toLowerCase());
    if (!api || !stampInScope(api, source, identity)) return [];
    return [
      {
        entry: { api, deployments: [] },
        steps: [{ plan: planRelease(api) }],
        units: 0,
        goes: true,
        note: 'The manifest hands it over: its mark is removed, and the entry stays.',
      },
    ];
  });
}

/** The ids of the entries that a manifest hands over. */
export function keptOf({ removed }: Manifest): string[] {
  return removed.filter(({ keep }) => keep).map(({ apiId }) => apiId);
}
