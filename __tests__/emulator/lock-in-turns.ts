import { rm, writeFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { systemClock } from '../../src/core/clock.ts';
import { lockState } from '../../src/emulator/state-lock.ts';

/**
 * Run as a process of its own: takes the lock of a state file many times, and ends with an error when another
 * process has it at the same time. The pauses are shortened, so that many processes meet, and no process gives up:
 * how long the others take depends on the machine.
 */
const [statePath = '', rounds = ''] = process.argv.slice(2);
const clock = { ...systemClock, now: () => 0, sleep: () => delay(2) };
for (let round = 0; round < Number(rounds); round++) {
  const lock = await lockState(statePath, clock, Math.random);
  await writeFile(`${statePath}.in-use`, '', { flag: 'wx' });
  await rm(`${statePath}.in-use`);
  await lock.release();
}
