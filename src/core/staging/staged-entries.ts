import type { Api } from '../apicenter/resources.ts';
import type { Source } from '../registration/source.ts';
import { isStampOf, readStamp } from '../registration/stamp.ts';
import type { Warning } from '../warning.ts';

/** An entry that a run for a pull request made. */
export interface StagedEntry {
  readonly apiId: string;
  readonly pullRequest: number;
  /** When it was written last, in milliseconds since 1970; undefined when the service does not say. */
  readonly writtenAt: number | undefined;
  /** Its mark says that nothing deletes it. */
  readonly protected: boolean;
}

/** What pull requests left in a catalogue, as one source sees it. */
export interface StagedEntries {
  /** The oldest first. */
  readonly own: readonly StagedEntry[];
  /** The numbers of the pull requests of other sources, one for each entry. */
  readonly foreign: readonly number[];
}

/**
 * The entries that pull requests left in a catalogue, told by their stamps alone. Those that a manifest keeps,
 * and those that no run made, are no pull request's to remove.
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

/** Says how many entries a run passed over because they are another source's. */
export function passedOver(count: number): Warning[] {
  if (count === 0) return [];
  return [
    {
      code: 'entries-of-another-source',
      level: 'notice',
      message: `${count === 1 ? 'One entry of a pull request is' : `${count} entries of pull requests are`} passed over: ${count === 1 ? 'it belongs' : 'they belong'} to another source.`,
    },
  ];
}

function writtenAt({ systemData }: Api): number | undefined {
  const times = [systemData?.createdAt, systemData?.lastModifiedAt]
    .map((text) => Date.parse(text ?? ''))
    .filter((time) => !Number.isNaN(time));
  return times.length === 0 ? undefined : Math.max(...times);
}
