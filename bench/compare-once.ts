/** Compares one of the worst cases and prints the milliseconds it took and the megabytes of memory that it added. */
import { plainServer } from '../__tests__/core/surface/surfaces.ts';
import { worstCases } from '../__tests__/core/surface/worst-cases.ts';
import { compareWithBaseline, snapshotOf } from '../src/core/surface/baseline.ts';

const [before, after] = worstCases[process.argv[2] ?? '']?.() ?? [[], []];
const old = snapshotOf({ ...plainServer, tools: before });
const now = snapshotOf({ ...plainServer, tools: after });
const held = process.resourceUsage().maxRSS;
const started = performance.now();
compareWithBaseline({ kind: 'surface', ...old }, now);
const ms = performance.now() - started;
console.log(ms, (process.resourceUsage().maxRSS - held) / 1000);
