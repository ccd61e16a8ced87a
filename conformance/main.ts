import { parseArgs } from 'node:util';
import type { JsonValue } from '../src/core/json.ts';
import { acceptAgreed, lost, readAgreed } from './agreed.ts';
import type { Difference } from './compare.ts';
import { readRecordings } from './recording.ts';
import { replay, type Verdict } from './replay.ts';
import { bodyRules, otherRules } from './rules.ts';

const usage = `Usage: npm run conformance -- --recordings DIR [--accept]
       npm run conformance -- --rules

  --recordings DIR  replays every recording (*.json) of the folder, each against an emulator of its own
  --accept          writes what agrees now to the list of agreements
  --rules           prints what is not compared as it is, and why
`;

const greatestValue = 160;

/**
 * Runs the comparison.
 *
 * @param agreedFile the list of agreements
 * @param print takes whole lines
 * @returns 0; 1 when an agreement is lost; 2 when the arguments are wrong
 */
export async function main(
  args: readonly string[],
  agreedFile: string,
  print: (text: string) => void,
): Promise<number> {
  const options = parsed(args);
  if (options?.rules) {
    for (const { name, hides, reason } of [...bodyRules, ...otherRules]) {
      print(`${name}\n  hides: ${hides}\n  because: ${reason}`);
    }
    return 0;
  }
  if (options?.recordings === undefined) {
    print(usage);
    return 2;
  }
  const verdicts: Verdict[] = [];
  for (const recording of await readRecordings(options.recordings)) {
    for (const verdict of await replay(recording)) {
      print(told(verdict));
      verdicts.push(verdict);
    }
  }
  const agreed = await readAgreed(agreedFile);
  const missing = lost(agreed, verdicts);
  const count = (outcome: Verdict['outcome']) =>
    verdicts.filter((verdict) => verdict.outcome === outcome).length;
  print(
    `\n${verdicts.length} exchanges: ${count('agrees')} agree, ${count('differs')} differ, ${count('not applicable')} not applicable`,
  );
  if (options.accept) {
    await acceptAgreed(agreedFile, agreed, verdicts);
    return 0;
  }
  for (const key of missing) print(`lost: ${key}`);
  return missing.length > 0 ? 1 : 0;
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        recordings: { type: 'string' },
        accept: { type: 'boolean' },
        rules: { type: 'boolean' },
      },
    }).values;
  } catch {
    return undefined;
  }
}

function told(verdict: Verdict): string {
  switch (verdict.outcome) {
    case 'agrees':
      return `agrees          ${verdict.key}`;
    case 'not applicable':
      return `not applicable  ${verdict.key}: ${verdict.reason}`;
    case 'differs':
      return [`differs         ${verdict.key}`, ...verdict.differences.map(shown)].join('\n');
  }
}

function shown({ where, recorded, answered }: Difference): string {
  return `    ${where}\n      recorded ${cut(recorded)}\n      answered ${cut(answered)}`;
}

function cut(value: JsonValue | undefined): string {
  const text = value === undefined ? '(nothing)' : JSON.stringify(value);
  return text.length > greatestValue ? `${text.slice(0, greatestValue)}…` : text;
}
