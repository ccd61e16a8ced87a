import type { JsonObject } from '../json.ts';
import type { Warning } from '../warning.ts';
import type { ArmClient } from './arm-client.ts';
import { failureOfRefusal } from './errors.ts';
import { firstIntervalMs, followOperation, nextInterval, type Patience } from './long-running.ts';
import type { Definition } from './resources.ts';

/** A definition that is about to get a document. */
export interface ImportTarget {
  readonly path: string;
  /** The definition as it was seen last; undefined when it was not. */
  readonly before: Definition | undefined;
  /** Reads the definition as it is now. */
  read(): Promise<Definition | undefined>;
}

/** Milliseconds after an operation's success; the write was seen to come 4.5 to 7 s late. */
const settlingLimitMs = 15_000;

/**
 * Sends importSpecification and waits until the document is stored. 200 means that it is. After 202 the
 * operation is followed to its end, and then the definition is read until it shows the import.
 *
 * @returns a warning when the service says that it succeeded and does not show it
 * @throws Denied or ServiceFailed
 */
export async function importSpecification(
  arm: ArmClient,
  target: ImportTarget,
  body: JsonObject,
  patience: Patience,
): Promise<Warning[]> {
  const path = `${target.path}/importSpecification`;
  const response = await arm.send({ method: 'POST', path, body });
  if (response.status >= 300) throw failureOfRefusal(response.refusal);
  if (response.status !== 202) return [];
  await followOperation(arm, response, patience);
  if (await isShown(target, patience)) return [];
  return [
    {
      code: 'import-not-shown',
      message: `API Center says that it has imported the definition, but after ${settlingLimitMs / 1000} s it does not show it yet. The next run looks again.`,
    },
  ];
}

async function isShown({ before, read }: ImportTarget, { clock, signal }: Patience): Promise<boolean> {
  const ends = clock.now() + settlingLimitMs;
  for (let interval = firstIntervalMs; ; interval = nextInterval(interval)) {
    const now = await read();
    if (now && isImported(now) && !isSame(now, before)) return true;
    if (clock.now() + interval > ends) return false;
    await clock.sleep(interval, signal);
  }
}

function isImported({ properties }: Definition): boolean {
  return properties.specification?.name !== undefined;
}

/** Whether both show the same import; an import moves `lastModifiedAt`. */
function isSame(now: Definition, before: Definition | undefined): boolean {
  if (!before || !isImported(before)) return false;
  return now.systemData?.lastModifiedAt === before.systemData?.lastModifiedAt;
}
