import type { JsonValue } from '../../src/core/json.ts';
import type { Fault } from '../../src/emulator/faults.ts';
import type { PatchOperation } from '../../src/emulator/json-patch.ts';

/** A number in [0, 1), the same sequence for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What the entry of a run is called, and its URL. */
export const entry = { name: 'weather', url: 'https://weather.example/mcp' } as const;

const values: readonly JsonValue[] = [
  null,
  '',
  ' ',
  0,
  5,
  true,
  [],
  {},
  'x',
  'Weather',
  entry.url,
  `${entry.url}/`,
];

/** What is done to one API center before its clients look: faults of its data host. */
export function mutation(random: () => number): Fault[] {
  const pick = <T>(items: readonly [T, ...T[]] | readonly T[]): T =>
    items[Math.floor(random() * items.length)] as T;
  const change = (path: string): PatchOperation =>
    random() < 0.4 ? { op: 'remove', path } : { op: 'replace', path, value: pick(values) };
  const memberOf = (server: string) =>
    pick([
      `${server}/server/name`,
      `${server}/server/description`,
      `${server}/server/version`,
      `${server}/server/title`,
      `${server}/server/remotes`,
      `${server}/server/remotes/0`,
      `${server}/server/remotes/0/url`,
      `${server}/server/remotes/0/type`,
      `${server}/server`,
      `${server}/_meta`,
    ]);
  const list = () =>
    change(
      random() < 0.15
        ? pick(['/metadata', '/servers/0', '/servers/1'])
        : memberOf(`/servers/${pick([0, 1])}`),
    );
  const byName = () => change(memberOf(''));
  const deployments = () =>
    change(
      pick([
        '/value',
        '/value/0',
        '/value/0/server',
        '/value/0/server/runtimeUri',
        '/value/0/server/runtimeUri/0',
      ]),
    );
  const routes = [
    { path: '/v0\\.1/servers$', operation: list },
    { path: '/versions/latest$', operation: byName },
    { path: '/deployments$', operation: deployments },
  ] as const;
  return routes.flatMap(({ path, operation }): Fault[] => {
    const chance = random();
    if (chance < 0.4) return [];
    const every: Fault = { host: 'data', path, times: 1_000_000 };
    if (chance < 0.48) return [{ ...every, status: pick([401, 404, 429, 500, 503]), body: {} }];
    return [{ ...every, patch: Array.from({ length: 1 + Math.floor(random() * 2) }, operation) }];
  });
}
