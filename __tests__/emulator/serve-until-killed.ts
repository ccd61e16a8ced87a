import { startEmulator } from '../../src/emulator/start.ts';
import { service } from './center.ts';

/** Run as a process of its own with a state file: tells its address, and goes on until it is killed. */
const [statePath = ''] = process.argv.slice(2);
const emulator = await startEmulator({ statePath, seed: [service] });
process.stdout.write(`${emulator.url}\n`);
