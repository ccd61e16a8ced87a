/** A process of its own: an API center with a thousand entries and the servers that they name; tells its address. */
import { legacyReply, result, serve } from '../__tests__/core/probe/scripted-server.ts';
import { runSync } from '../__tests__/support/fleet.ts';
import { startTestCenter } from '../__tests__/support/run.ts';
import { simulatedClock } from '../__tests__/support/simulated-clock.ts';

const entries = Number(process.argv[2]);
/** Ports that the servers are spread over, as over hosts. */
const hosts = 12;

/** About 9 kB, as the list of a server of medium size. */
const tools = Array.from({ length: 12 }, (_, index) => ({
  name: `read_forecast_${index}`,
  description: 'Tells what the weather will be, for places and days that it is asked for. '.repeat(4),
  inputSchema: {
    type: 'object',
    properties: Object.fromEntries(
      ['place', 'day', 'unit', 'language'].map((name) => [
        name,
        { type: 'string', description: `The ${name} that the forecast is for, in the words of people.` },
      ]),
    ),
    required: ['place'],
  },
}));
const reply = legacyReply({
  'tools/list': (received, response) => result(received, response, { tools }),
});

const servers = await Promise.all(Array.from({ length: hosts }, () => serve(reply)));
const clock = simulatedClock();
const center = await startTestCenter({ after: () => {} }, { sku: 'Standard', clock: clock.server });
const declared = Array.from({ length: entries }, (_, index) => ({
  apiId: `server-${index}`,
  url: `${servers[index % hosts]?.origin}/server-${index}/mcp`,
}));
const { exitCode, error } = await runSync(center, declared, { ports: { clock } });
if (exitCode !== 0) throw new Error(`The catalogue could not be filled: ${error?.message}`);
clock[Symbol.dispose]();
process.send?.(center.emulator.url);
