import type { ModuleGraph } from '../../scripts/module-graph.ts';

/** What everything in core may import: the files of core itself, the network, work on text, and what MCP states. */
const groundFloor = ['core/*.ts', 'core/http', 'core/text', 'core/mcp'];
/** What a probe has found, as data: the one part of the probe that other rooms read. */
const probeResult = 'core/probe/result.ts';
const beneathHosts = ['app', 'identity', 'repositories', 'core', 'version.ts'];

/**
 * The parts of `src/` and what each may import beside itself. A folder stands for all that is in it, `*.ts` for the
 * files that lie in a folder itself. A file belongs to the longest part that fits.
 */
export const parts: Readonly<Record<string, readonly string[]>> = {
  'github.ts': ['hosts/github'],
  'azure-pipelines.ts': ['hosts/azure-pipelines'],
  'cli.ts': ['hosts/terminal', 'version.ts'],
  'version.ts': [],

  'hosts/github': beneathHosts,
  'hosts/azure-pipelines': beneathHosts,
  // The command line also starts the embedded API Center, and the MCP server of the demo.
  'hosts/terminal': [...beneathHosts, 'emulator', 'demo'],
  app: ['identity', 'repositories', 'core', 'version.ts'],
  identity: groundFloor,
  repositories: [...groundFloor, 'core/pull-requests', 'core/registration/source.ts'],

  'core/commands': ['core'],
  'core/inputs': [
    ...groundFloor,
    'core/apicenter',
    'core/definition',
    'core/fleet',
    'core/probe',
    'core/pull-requests',
    'core/registration',
    'core/surface',
  ],
  'core/report': [
    ...groundFloor,
    'core/apicenter',
    'core/clients',
    'core/fleet',
    'core/pull-requests',
    'core/registration',
    'core/registry',
    'core/surface',
    probeResult,
  ],
  'core/pull-requests': [...groundFloor, 'core/apicenter', 'core/registration'],
  // Many entries: what a manifest declares against what is there.
  'core/fleet': [
    ...groundFloor,
    'core/apicenter',
    'core/clients',
    'core/definition',
    'core/probe',
    'core/pull-requests',
    'core/registration',
    'core/registry',
    'core/surface',
  ],
  'core/registration': [...groundFloor, 'core/apicenter', 'core/definition', probeResult],
  'core/definition': [...groundFloor, 'core/apicenter/constants.ts', 'core/surface', probeResult],
  'core/surface': [...groundFloor, probeResult],
  'core/doctor': [...groundFloor, 'core/apicenter', 'core/clients', 'core/registry'],
  'core/registry': [...groundFloor, 'core/clients', probeResult],
  'core/apicenter': groundFloor,
  // What each client refuses, as tables.
  'core/clients': groundFloor,
  'core/probe': [...groundFloor, 'core/clients'],

  // Requests name the version that sends them.
  'core/http': [...groundFloor, 'version.ts'],
  'core/text': groundFloor,
  'core/mcp': groundFloor,
  'core/*.ts': groundFloor,
  // Names of inputs in messages are names of the table.
  'core/references.ts': [...groundFloor, 'core/inputs/table.ts'],

  // The embedded API Center shares constants and general types with the client, and nothing that sends or reads.
  emulator: ['core/*.ts', 'core/text', 'core/apicenter/constants.ts'],
  // Both check whom they answer in the same way.
  demo: ['core/*.ts', 'core/mcp', 'emulator/http'],
};

/** Names each import that its part does not allow, as `from → to`. */
export function forbiddenImports(graph: ModuleGraph, part: string): string[] {
  const allowed = [part, ...(parts[part] ?? [])];
  return [...graph].flatMap(([file, imports]) =>
    partOf(file) === part
      ? imports
          .filter((name) => !allowed.some((place) => lies(name, place)))
          .map((name) => `${file} → ${name}`)
      : [],
  );
}

/** The part that a file belongs to; undefined where the table has none. */
export function partOf(file: string): string | undefined {
  return Object.keys(parts)
    .filter((part) => lies(file, part))
    .toSorted((a, b) => b.length - a.length)[0];
}

function lies(file: string, place: string): boolean {
  if (!place.endsWith('/*.ts')) return file === place || file.startsWith(`${place}/`);
  const folder = place.slice(0, -'*.ts'.length);
  return file.startsWith(folder) && !file.slice(folder.length).includes('/');
}
