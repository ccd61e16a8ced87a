// Probes the URLs given as arguments, one after the other, and says what that added to the memory in use at most.
import { systemClock } from '../../../src/core/clock.ts';
import { createHttpTransport } from '../../../src/core/http/transport.ts';
import { probe } from '../../../src/core/probe/probe.ts';

export interface ChildReport {
  readonly verdicts: readonly string[];
  readonly mebibytes: number;
}

const http = createHttpTransport();
const before = process.resourceUsage().maxRSS;
const verdicts: string[] = [];
for (const url of process.argv.slice(2)) {
  const result = await probe(
    { url, timeoutMs: 0, headers: {}, includeBodies: false },
    { http, clock: systemClock, random: Math.random, client: { name: 'probe-child', version: '0.0.1' } },
  );
  verdicts.push(result.status === 'healthy' ? result.status : result.reason);
}
const report: ChildReport = { verdicts, mebibytes: (process.resourceUsage().maxRSS - before) / 1024 };
process.send?.(report);
process.disconnect?.();
