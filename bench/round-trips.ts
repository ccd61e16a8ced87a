import { legacyReply, serve } from '../__tests__/core/probe/scripted-server.ts';
import { type BenchCenter, startCenter } from './center.ts';
import { interleaved, type Row } from './measure.ts';

const latencyMs = 200;
const rounds = 7;

/**
 * How many answers a run waits for one after the other: what it takes longer when each takes 200 ms. The MCP server
 * answers at once, so that the probe, which runs beside the reads, hides next to nothing of their waiting.
 */
export async function roundTrips(): Promise<Row[]> {
  await using server = await serve(legacyReply());
  const near = await startCenter(server.url, 0);
  const far = await startCenter(server.url, latencyMs);
  try {
    const writesWithEnvironment = 6;
    await Promise.all([near, far].map((center) => center.register('known', writesWithEnvironment)));
    const unchanged = (center: BenchCenter) => () => center.register('known', 0);
    const fresh = (center: BenchCenter) => {
      let count = 0;
      return () => center.register(`new-${++count}`, 5);
    };
    const ms = await interleaved(rounds, {
      nearUnchanged: unchanged(near),
      farUnchanged: unchanged(far),
      nearNew: fresh(near),
      farNew: fresh(far),
    });
    const unit = 'round trips';
    return [
      {
        what: 'unchanged re-run, 200 ms a call',
        measured: (ms('farUnchanged') - ms('nearUnchanged')) / latencyMs,
        unit,
        budget: 1.4,
      },
      {
        what: 'new server, 200 ms a call',
        measured: (ms('farNew') - ms('nearNew')) / latencyMs,
        unit,
        budget: 5.2,
      },
    ];
  } finally {
    await Promise.all([near.close(), far.close()]);
  }
}
