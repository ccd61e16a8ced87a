import type { RawInputs } from '../core/inputs/read-values.ts';
import { inputRows } from '../core/inputs/table.ts';

/** The secret texts among the inputs, line by line: to be masked before the first line is printed. */
export function secretValues(raw: RawInputs): string[] {
  const secrets = inputRows.filter(({ secret }) => secret).map(({ name }) => name);
  return Object.entries(raw)
    .filter(([name]) => secrets.includes(name))
    .flatMap(([name, value]) => {
      // Of a header only the value is secret; masking its name would hide ordinary words.
      const lines = value.split(/\r?\n/).filter((line) => line.trim() !== '');
      return name === 'probe-headers' ? lines.flatMap(headerSecrets) : lines;
    })
    .map((secret) => secret.trim())
    .filter((secret) => secret !== '');
}

/** The whole value, and what stands behind a scheme such as `Bearer`. */
function headerSecrets(line: string): string[] {
  const value = line.slice(line.indexOf(':') + 1).trim();
  const [, credential] = /^\S+\s+(\S.*)$/.exec(value) ?? [];
  return credential === undefined ? [value] : [value, credential];
}
