import type { JsonObject } from '../../../src/core/json.ts';
import type { ServerDescription, Tool } from '../../../src/core/probe/result.ts';
import { snapshotOf } from '../../../src/core/surface/baseline.ts';
import type { SurfaceChange, Verdict } from '../../../src/core/surface/change.ts';
import { compareSurfaces } from '../../../src/core/surface/compare-surfaces.ts';
import type { Direction } from '../../../src/core/surface/schema/schema-walk.ts';

export const plainServer: ServerDescription = {
  transport: 'streamable-http',
  protocolVersion: '2025-11-25',
  eras: { modern: false, legacy: true, sse: false },
  serverInfo: { name: 'weather', version: '1.4.0' },
  capabilities: { tools: {} },
  authenticated: false,
  partial: false,
  tools: [],
  resources: [],
  resourceTemplates: [],
  prompts: [],
};

/** Time does not pass: a machine that pauses must not end a comparison. */
export const timeless = { now: () => 0 };

/** What became of one server, compared as a run does it. */
export function compareServers(
  before: Partial<ServerDescription>,
  after: Partial<ServerDescription>,
): readonly SurfaceChange[] {
  const [old, now] = [snapshotOf({ ...plainServer, ...before }), snapshotOf({ ...plainServer, ...after })];
  return compareSurfaces(old.surface, now.surface, { before: old.facts, after: now.facts }, timeless);
}

export function compareTools(before: Partial<Tool>, after: Partial<Tool>): readonly SurfaceChange[] {
  const tool = { name: 'forecast', inputSchema: { type: 'object' } };
  return compareServers({ tools: [{ ...tool, ...before }] }, { tools: [{ ...tool, ...after }] });
}

/** What became of one schema, without the version's warning that follows a breaking change. */
export function compareSchemas(
  direction: Direction,
  before: JsonObject,
  after: JsonObject,
): readonly SurfaceChange[] {
  const member = direction === 'input' ? 'inputSchema' : 'outputSchema';
  return compareTools({ [member]: before }, { [member]: after }).filter(({ path }) => path !== 'version');
}

/** The gravest verdict; undefined when nothing changed. */
export function gravest(changes: readonly SurfaceChange[]): Verdict | undefined {
  return changes[0]?.verdict;
}

/** `verdict path`, the gravest first. */
export function summary(changes: readonly SurfaceChange[]): string[] {
  return changes.map(({ verdict, path }) => `${verdict} ${path ?? ''}`.trim());
}
