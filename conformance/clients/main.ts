import { parseArgs } from 'node:util';
import { allowListRules } from './allow-lists.ts';
import { judgeAllowLists } from './judge-allow-lists.ts';
import { judgeRegistry } from './judge-registry.ts';
import { judgeServerJson } from './judge-server-json.ts';
import type { Judgement, Runs } from './judgement.ts';
import { tolerances } from './registry-schema.ts';
import { clientRules } from './rules.ts';

const usage = `Usage: npm run clients -- [--runs N] [--seed N] [--rules]

  --runs N   mutations that each judge judges (2000)
  --seed N   the first one's seed; each further one has the next
  --rules    prints the rules of each client, and where they come from
`;

type Judge = (runs: Runs) => Judgement | Promise<Judgement>;

/** What clients make of a registry, of an allow-list that we export, and of a `server.json`. */
const judges: readonly Judge[] = [judgeRegistry, judgeAllowLists, judgeServerJson];

/**
 * Judges mutations by the rules of the clients and by the product, and prints every disagreement.
 *
 * @param print takes whole lines
 * @returns 0; 1 when a verdict differs from the client's rule; 2 when the arguments are wrong
 */
export async function main(
  args: readonly string[],
  print: (text: string) => void,
  chosen: readonly Judge[] = judges,
): Promise<number> {
  const options = parsed(args);
  if (options === undefined) {
    print(usage);
    return 2;
  }
  if (options.rules) {
    for (const line of rules()) print(line);
    return 0;
  }
  const { runs, seed } = options;
  let found = 0;
  for (const judge of chosen) {
    const { disagreements, summary } = await judge({ runs, seed });
    for (const line of disagreements) print(line);
    print(`${runs} ${summary}; seed ${seed}; ${disagreements.length} disagreements`);
    found += disagreements.length;
  }
  return found === 0 ? 0 : 1;
}

function rules(): string[] {
  return [
    ...[...clientRules, ...allowListRules].map(
      ({ client, source, states }) => `${client}\n  ${states}\n  from: ${source}`,
    ),
    'server.json\n  schema 2025-12-11 of the MCP registry, and beyond it:\n  from: modelcontextprotocol/static, schemas/2025-12-11/server.schema.json',
    ...tolerances.map(({ member, accepted, because }) => `  ${member}: ${accepted}, because ${because}`),
  ];
}

function parsed(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        runs: { type: 'string', default: '2000' },
        seed: { type: 'string', default: '20261128' },
        rules: { type: 'boolean', default: false },
      },
    });
    const runs = Number(values.runs);
    const seed = Number(values.seed);
    return Number.isInteger(runs) && Number.isInteger(seed) && runs > 0
      ? { runs, seed, rules: values.rules }
      : undefined;
  } catch {
    return undefined;
  }
}
