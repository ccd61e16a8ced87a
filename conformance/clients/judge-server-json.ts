import { Ajv } from 'ajv';
import { InvalidInput } from '../../src/core/errors.ts';
import { readServerJson } from '../../src/core/inputs/server-json.ts';
import type { JsonObject, JsonValue } from '../../src/core/json.ts';
import type { Judgement, Runs } from './judgement.ts';
import { seeded } from './mutations.ts';
import { registrySchema, toleratedSchema } from './registry-schema.ts';

/** Whether a file is taken as a `server.json`. */
export type Accepts = (file: JsonObject) => boolean;

const accepts: Accepts = (file) => {
  try {
    readServerJson({ path: 'server.json', text: JSON.stringify(file) });
    return true;
  } catch (error) {
    if (error instanceof InvalidInput) return false;
    throw error;
  }
};

/**
 * Reads mutated `server.json` files: what the registry’s schema takes is taken, and what is taken beyond it is what the
 * tolerances say, no more and no less.
 */
export function judgeServerJson({ runs, seed }: Runs, isAccepted: Accepts = accepts): Judgement {
  const ajv = new Ajv({ strict: false });
  const isValid = ajv.compile(registrySchema);
  const isTolerated = ajv.compile(toleratedSchema);
  const disagreements: string[] = [];
  let valid = 0;
  let accepted = 0;
  for (let run = 0; run < runs; run++) {
    const file = mutatedFile(seeded(seed + run));
    const [schema, tolerated, ours] = [isValid(file), isTolerated(file), isAccepted(file)];
    if (schema) valid++;
    if (ours) accepted++;
    if (schema && !ours)
      disagreements.push(
        `seed ${seed + run}: the schema takes it, and we refuse it: ${JSON.stringify(file)}`,
      );
    else if (ours !== tolerated) {
      disagreements.push(
        `seed ${seed + run}: we ${ours ? 'take' : 'refuse'} it against the tolerances: ${JSON.stringify(file)}`,
      );
    }
  }
  return {
    disagreements,
    summary: `files for server-json, of which the schema takes ${valid} and we take ${accepted}`,
  };
}

const values: readonly JsonValue[] = [
  ...[null, '', 'x', 'a/b', 5, true, {}, { url: 'https://x.example/mcp' }, 'https://x.example/mcp'],
  ...['x'.repeat(101), `com.contoso/${'x'.repeat(200)}`, 'websocket', 'sse', ['x'], [{}], 'ab'],
];

/** Members of a file that has all of them. */
const members: readonly (readonly (string | number)[])[] = [
  ...[
    ['name'],
    ['title'],
    ['description'],
    ['version'],
    ['websiteUrl'],
    ['repository'],
    ['repository', 'url'],
  ],
  ...[
    ['repository', 'source'],
    ['packages'],
    ['packages', 0],
    ['icons'],
    ['_meta'],
    ['$schema'],
    ['remotes'],
  ],
  ...[
    ['remotes', 0],
    ['remotes', 0, 'type'],
    ['remotes', 0, 'url'],
    ['remotes', 0, 'headers'],
  ],
  ...[
    ['remotes', 0, 'headers', 0],
    ['remotes', 0, 'headers', 0, 'name'],
    ['remotes', 0, 'headers', 0, 'value'],
  ],
  ...[
    ['remotes', 0, 'headers', 0, 'isSecret'],
    ['remotes', 0, 'headers', 0, 'format'],
  ],
  ...[
    ['remotes', 0, 'variables'],
    ['remotes', 0, 'variables', 'region'],
  ],
  ...[
    ['remotes', 0, 'variables', 'region', 'default'],
    ['remotes', 0, 'variables', 'region', 'choices'],
  ],
];

function mutatedFile(random: () => number): JsonObject {
  const file = completeFile();
  const changes = Math.floor(random() * 3);
  for (let change = 0; change < changes; change++) {
    const path = members[Math.floor(random() * members.length)] ?? [];
    const value = random() < 0.3 ? undefined : values[Math.floor(random() * values.length)];
    set(file, path, value);
  }
  return JSON.parse(JSON.stringify(file));
}

/** Removes the member where there is no value; does nothing where the way to it is gone. */
function set(file: unknown, path: readonly (string | number)[], value: JsonValue | undefined): void {
  const [last, ...way] = path.toReversed();
  let place: unknown = file;
  for (const step of way.toReversed()) {
    place = typeof place === 'object' && place !== null ? Reflect.get(place, step) : undefined;
  }
  if (typeof place !== 'object' || place === null || last === undefined) return;
  if (value !== undefined) Reflect.set(place, last, structuredClone(value));
  else if (Array.isArray(place)) place.splice(Number(last), 1);
  else Reflect.deleteProperty(place, last);
}

const completeFile = () => ({
  $schema: 'https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json',
  name: 'com.contoso/weather',
  title: 'Weather',
  description: 'Forecasts.',
  version: '1.0.0',
  websiteUrl: 'https://contoso.example',
  repository: { url: 'https://github.com/contoso/weather', source: 'github' },
  icons: [{ src: 'https://contoso.example/icon.png' }],
  packages: [{ registryType: 'npm', identifier: 'weather', version: '1.0.0', transport: { type: 'stdio' } }],
  remotes: [
    {
      type: 'streamable-http',
      url: 'https://{region}.contoso.example/mcp',
      variables: { region: { default: 'eu', choices: ['eu', 'us'] } },
      headers: [{ name: 'X-Key', value: 'x', isSecret: true, format: 'string' }],
    },
  ],
  _meta: {},
});
