import { readFile, writeFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { Verdict } from './replay.ts';

/** Keys of exchanges that agreed when the list was last accepted. They may be of recordings that are elsewhere. */
export async function readAgreed(file: string): Promise<readonly string[]> {
  return v.parse(v.array(v.string()), JSON.parse(await readFile(file, 'utf8')));
}

/** The agreements that are lost: in the list, replayed now, and not agreeing. */
export function lost(agreed: readonly string[], verdicts: readonly Verdict[]): readonly string[] {
  const outcomes = new Map(verdicts.map(({ key, outcome }) => [key, outcome]));
  return agreed.filter((key) => (outcomes.get(key) ?? 'agrees') !== 'agrees');
}

/** Replaces what the list says about the exchanges that were replayed; what it says about others stays. */
export async function acceptAgreed(
  file: string,
  agreed: readonly string[],
  verdicts: readonly Verdict[],
): Promise<void> {
  const replayed = new Set(verdicts.map(({ key }) => key));
  const now = verdicts.filter(({ outcome }) => outcome === 'agrees').map(({ key }) => key);
  const list = [...agreed.filter((key) => !replayed.has(key)), ...now].sort();
  await writeFile(file, `${JSON.stringify(list, null, 2)}\n`);
}
