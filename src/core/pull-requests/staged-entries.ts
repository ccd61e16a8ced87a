import type { Api } from '../apicenter/resources.ts';
import type { Source } from '../registration/source.ts';
import { isStampOf, readStamp } from '../registration/stamp.ts';
import type { Warning } from '../warning.ts';

/** An entry that a run for a pull request created. */
export interface StagedEntry {
  readonly apiId: string;
  readonly pullRequest: number;
  /** Time of the latest write, in milliseconds since 1970; undefined when the service does not say. */
  readonly writtenAt: number | undefined;
  /** Its mark says that no command deletes it. */
  readonly protected: boolean;
}

/** The entries of pull requests in an API center, seen from one source. */
export interface StagedEntries {
  /** The oldest first. */
  readonly own: readonly StagedEntry[];
  /** The pull request numbers of the entries of other sources, one for each entry. */
  readonly foreign: readonly number[];
}

/**
 * The entries of pull requests, found by their marks alone. Entries that a manifest keeps, and those that no run
 * created, are not included, because no pull request may remove them.
 *
 * @param source the source that asks
 */
export function stagedEntries(apis: readonly Api[], source: Source): StagedEntries {
  const own: StagedEntry[] = [];
  const foreign: number[] = [];
  for (const api of apis) {
    const stamp = readStamp(api.properties.externalDocumentation);
    if (stamp?.pullRequest === undefined || stamp.manifest !== undefined || !stamp.created) continue;
    const { pullRequest } = stamp;
    if (isStampOf(stamp, source)) {
      own.push({ apiId: api.name, pullRequest, writtenAt: writtenAt(api), protected: stamp.protected });
    } else foreign.push(pullRequest);
  }
  return { own: own.sort((a, b) => (a.writtenAt ?? 0) - (b.writtenAt ?? 0)), foreign };
}

/** A notice of how many entries a run skipped because they belong to another source; none for a count of 0. */
export function passedOver(count: number): Warning[] {
  if (count === 0) return [];
  return [
    {
      code: 'entries-of-another-source',
      level: 'notice',
      message:
        count === 1
          ? 'The run skipped one entry of a pull request, because it belongs to another source.'
          : `The run skipped ${count} entries of pull requests, because they belong to another source.`,
    },
  ];
}

function writtenAt({ systemData }: Api): number | undefined {
  const times = [systemData?.createdAt, systemData?.lastModifiedAt]
    .map((text) => Date.parse(text ?? ''))
    .filter((time) => !Number.isNaN(time));
  return times.length === 0 ? undefined : Math.max(...times);
}
