import type { Api } from '../apicenter/resources.ts';
import { readStamp } from '../registration/stamp.ts';

/** An entry that a run for a pull request made. */
export interface StagedEntry {
  readonly apiId: string;
  readonly pullRequest: number;
  /** When it was written last, in milliseconds since 1970; undefined when the service does not say. */
  readonly writtenAt: number | undefined;
}

/**
 * The entries that pull requests of one source left in a catalogue, told by their stamps alone, the oldest
 * first. Those of other sources, and those that a manifest keeps, are nobody's business here.
 *
 * @param source the key of the source that asks
 */
export function stagedEntries(apis: readonly Api[], source: string): StagedEntry[] {
  const entries = apis.flatMap((api): StagedEntry[] => {
    const stamp = readStamp(api.properties.externalDocumentation);
    if (stamp?.source !== source || stamp.manifest !== undefined) return [];
    // Only what a run made may be removed by one.
    if (stamp.pullRequest === undefined || !stamp.created) return [];
    return [{ apiId: api.name, pullRequest: stamp.pullRequest, writtenAt: writtenAt(api) }];
  });
  return entries.sort((a, b) => (a.writtenAt ?? 0) - (b.writtenAt ?? 0));
}

function writtenAt({ systemData }: Api): number | undefined {
  const times = [systemData?.createdAt, systemData?.lastModifiedAt]
    .map((text) => Date.parse(text ?? ''))
    .filter((time) => !Number.isNaN(time));
  return times.length === 0 ? undefined : Math.max(...times);
}
