import { type Api, isMcpApi } from '../apicenter/resources.ts';
import { toJson } from '../json.ts';
import { remarkedProperties } from '../registration/api-properties.ts';
import type { Plan } from '../registration/plan-step.ts';
import type { ManifestIdentity } from '../registration/request.ts';
import { resourceStep } from '../registration/resource-steps.ts';
import type { Source } from '../registration/source.ts';
import { isStampOf, type OwnStamp, readStamp, type Stamp } from '../registration/stamp.ts';

/** The one write that marks an entry and changes nothing else. Throws InvalidInput when there is no room for the mark. */
export function planAdoption(
  api: Api,
  source: Source,
  manifest: ManifestIdentity | undefined,
  isProtected: boolean,
): Plan {
  const stamp: OwnStamp = {
    source,
    ...(manifest === undefined ? {} : { manifest: manifest.name }),
    created: false,
    adopted: true,
    protected: isProtected,
  };
  return remark(api, stamp);
}

/** The one write that takes our mark from an entry. */
export function planRelease(api: Api): Plan {
  return remark(api, undefined);
}

/**
 * The mark of an MCP server's entry, where it names this source and this manifest, and no pull request. An entry that
 * a person made into one of another kind is theirs.
 */
export function stampInScope(
  api: Api,
  source: Source,
  { name, previousNames }: ManifestIdentity,
): Stamp | undefined {
  if (!isMcpApi(api)) return undefined;
  const stamp = readStamp(api.properties.externalDocumentation);
  if (!isStampOf(stamp, source) || stamp.pullRequest !== undefined) return undefined;
  return [name, ...previousNames].includes(stamp.manifest ?? '') ? stamp : undefined;
}

function remark(api: Api, stamp: OwnStamp | undefined): Plan {
  const { lifecycleStage: _, ...stored } = toJson(api.properties);
  const properties = remarkedProperties(api, stamp);
  return {
    address: { apiId: api.name, versionId: '', definitionId: '' },
    steps: [resourceStep({ kind: 'api', id: api.name, stored, properties })],
  };
}
