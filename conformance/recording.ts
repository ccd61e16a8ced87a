import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import type { JsonValue } from '../src/core/json.ts';

/** Whatever JSON.parse returned: there is nothing to check. */
const json = v.custom<JsonValue>(() => true);

const exchangeSchema = v.object({
  request: v.object({ method: v.string(), path: v.string(), query: v.string(), body: json }),
  response: v.object({ status: v.number(), headers: v.record(v.string(), v.string()), body: json }),
});

/**
 * One call and its answer. Bodies are parsed JSON, null when empty; header names are in lower case; the query
 * has no question mark.
 */
export type Exchange = v.InferOutput<typeof exchangeSchema>;

/** What one test of the Azure CLI extension exchanged with the live service, in its order. */
export interface Recording {
  /** The file's name without its ending: part of the keys of agreements. */
  readonly name: string;
  readonly exchanges: readonly Exchange[];
}

/** Reads a recording from JSON text. Throws an Error that names the recording when it is none. */
export function parseRecording(name: string, text: string): Recording {
  const parsed = v.safeParse(v.array(exchangeSchema), JSON.parse(text));
  if (parsed.success) return { name, exchanges: parsed.output };
  throw new Error(`${name} is not a recording: ${v.summarize(parsed.issues)}`);
}

/** All recordings (`*.json`) of a folder, in the order of their names. */
export async function readRecordings(folder: string): Promise<Recording[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
  return Promise.all(
    files.map(async (file) =>
      parseRecording(basename(file, '.json'), await readFile(join(folder, file), 'utf8')),
    ),
  );
}
