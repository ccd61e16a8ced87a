import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Example, examplesOf, objectOf } from './specification.ts';
import { tryDataExample, tryManagementExample } from './try.ts';

const usage = `Usage: npm run conformance:examples -- --spec FILE [--spec FILE ...]

  --spec FILE  a specification of the management API or of the data plane (OpenAPI 2.0, examples under x-ms-examples)
`;

/**
 * Sends every example of the specifications to an emulator in `--mode spec`, and holds each answer to the statuses,
 * the headers and the schema that are declared for it.
 *
 * @param print takes whole lines
 * @returns 0; 1 when an example fails; 2 when the arguments are wrong
 */
export async function main(args: readonly string[], print: (text: string) => void): Promise<number> {
  const files = specificationsIn(args);
  if (files.length === 0) {
    print(usage);
    return 2;
  }
  let failed = 0;
  for (const file of files) failed += await tryAll(file, print);
  return failed === 0 ? 0 : 1;
}

function specificationsIn(args: readonly string[]): readonly string[] {
  try {
    const { values } = parseArgs({ args: [...args], options: { spec: { type: 'string', multiple: true } } });
    return values.spec ?? [];
  } catch {
    return [];
  }
}

/** Returns how many fail. */
async function tryAll(file: string, print: (text: string) => void): Promise<number> {
  const specification = objectOf(JSON.parse(readFileSync(file, 'utf8')));
  // The data plane has a host for each service, the management API one for all.
  const isDataPlane = specification['x-ms-parameterized-host'] !== undefined;
  const outcomes = { holds: 0, fails: 0, 'not applicable': 0 };
  for (const example of examplesOf(specification)) {
    const problem = await (isDataPlane ? tryDataExample : tryManagementExample)(example);
    const outcome = outcomeOf(example, problem);
    outcomes[outcome]++;
    print(told(example, outcome, problem));
  }
  const { title, version } = objectOf(specification.info);
  const count = outcomes.holds + outcomes.fails + outcomes['not applicable'];
  print(
    `\n${title} ${version}: ${count} examples: ${outcomes.holds} hold, ${outcomes.fails} fail, ${outcomes['not applicable']} not applicable`,
  );
  return outcomes.fails;
}

function outcomeOf({ ownFault }: Example, problem: string | undefined): 'holds' | 'fails' | 'not applicable' {
  if (problem === undefined) return 'holds';
  return ownFault === undefined ? 'fails' : 'not applicable';
}

function told({ name, ownFault }: Example, outcome: string, problem: string | undefined): string {
  const line = `${outcome.padEnd(14)}  ${name}`;
  if (outcome === 'holds') return line;
  return `${line}: ${ownFault === undefined ? problem : `it breaks its own specification: ${ownFault}`}`;
}
