import type { InputFiles } from './files.ts';
import { type InputReader, inputReader, type RawInputs } from './values.ts';

/**
 * The inputs as they were given, those that were not filled in from the `server.json` that they name.
 * Throws InvalidInput when that file cannot be read or is none.
 */
export async function readInputs(raw: RawInputs, files: InputFiles): Promise<InputReader> {
  const given = inputReader(raw);
  const path = given.text('server-json');
  if (path === undefined) return given;
  const text = new TextDecoder().decode(files.read(path));
  const { readServerJson } = await import('./server-json.ts');
  const filled = Object.entries(raw).filter(([, value]) => value.trim() !== '');
  return inputReader({ ...readServerJson({ path, text }), ...Object.fromEntries(filled) });
}
