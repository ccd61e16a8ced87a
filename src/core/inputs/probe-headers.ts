import { validateHeaderName, validateHeaderValue } from 'node:http';
import { InvalidInput } from '../errors.ts';

/** Headers that say how a message is framed or to whom it goes: setting them breaks the probe. */
const reserved = new Set(['host', 'content-length', 'transfer-encoding', 'connection', 'upgrade', 'expect']);

/**
 * Reads `probe-headers`: one `Name: value` a line. Throws InvalidInput that names the line by its number
 * and never shows a value.
 */
export function parseProbeHeaders(text: string | undefined): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [index, line] of (text ?? '').split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const at = line.indexOf(':');
    const name = line.slice(0, at).trim();
    const value = line.slice(at + 1).trim();
    if (at < 1 || value === '' || !isValid(name, value) || reserved.has(name.toLowerCase())) {
      throw new InvalidInput({
        code: 'probe-headers-invalid',
        message: `Line ${index + 1} of probe-headers is not a header that can be sent.`,
        next: 'Write one header a line, as in "Authorization: Bearer …"; Host and framing headers cannot be set.',
      });
    }
    headers[name] = value;
  }
  return headers;
}

function isValid(name: string, value: string): boolean {
  try {
    validateHeaderName(name);
    validateHeaderValue(name, value);
    return true;
  } catch {
    return false;
  }
}
