import type { JsonObject } from '../json.ts';
import type { Warning } from '../warning.ts';
import type { ArmClient } from './arm-client.ts';
import { firstIntervalMs, followOperation, nextInterval, type Patience } from './long-running.ts';
import type { Definition } from './resources.ts';
import { failureOfRefusal } from './service-failure.ts';

/** A definition into which a document is imported. */
export interface ImportTarget {
  readonly path: string;
  /** The definition as it was read or written last; undefined when it was neither. */
  readonly before: Definition | undefined;
  /** Reads the definition as it is now. */
  read(): Promise<Definition | undefined>;
}

/** Milliseconds to wait after an operation succeeded; on the live service the write appears 4.5 to 7 s later. */
const settlingLimitMs = 15_000;

/**
 * Sends importSpecification and waits until the document is stored. 200 means that it is. After 202 the
 * operation is followed to its end, and then the definition is read until it shows the import.
 *
 * @returns a warning when the service reports success and does not show the import
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
      message: `API Center reports that it imported the definition, but does not show it after ${settlingLimitMs / 1000} s. The next run checks again.`,
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
