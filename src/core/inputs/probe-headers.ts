import { validateHeaderName, validateHeaderValue } from 'node:http';
import { InvalidInput } from '../errors.ts';
import { sentence } from '../message.ts';
import { input } from '../references.ts';

/** Headers that frame or route a message: setting them breaks the probe. */
const reserved = new Set(['host', 'content-length', 'transfer-encoding', 'connection', 'upgrade', 'expect']);

/** Reads `probe-headers`: one `Name: value` a line. Throws InvalidInput with the line’s number, never its value. */
export function parseProbeHeaders(text: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const at = line.indexOf(':');
    const name = line.slice(0, at).trim();
    const value = line.slice(at + 1).trim();
    if (at < 1 || value === '' || !isValid(name, value) || reserved.has(name.toLowerCase())) {
      throw new InvalidInput({
        code: 'probe-headers-invalid',
        message: sentence`Line ${index + 1} of ${input('probe-headers')} is not a header that can be sent.`,
        next: 'Write one header a line, for example "Authorization: Bearer …"; Host and framing headers cannot be set.',
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
