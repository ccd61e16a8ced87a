import type { GateInput } from '../commands/surface-gate.ts';
import { InvalidInput } from '../errors.ts';
import { optional } from '../optional.ts';
import { parseSurfaceFile } from '../surface/surface-file.ts';
import { printable } from '../text/printable.ts';
import type { InputFiles } from './files.ts';
import type { InputReader } from './values.ts';

/** What a change of the server must not do. Throws InvalidInput. */
export function parseGate(read: InputReader, files: InputFiles): GateInput {
  const path = read.text('surface-file');
  return {
    failOn: read.choice('fail-on', ['breaking', 'unproven', 'none']) ?? 'none',
    ...optional('acceptSurface', parseHash(read.text('accept-surface'))),
    ...optional(
      'baseline',
      path === undefined ? undefined : parseSurfaceFile(new TextDecoder().decode(files.read(path))),
    ),
  };
}

function parseHash(text: string | undefined): string | undefined {
  if (text === undefined || /^sha256:[0-9a-f]{64}$/.test(text)) return text;
  throw new InvalidInput({
    code: 'input-invalid',
    message: `accept-surface is not the hash of a surface: "${printable(text)}".`,
    next: 'Copy it whole from the message of the gate, or from the output contract-hash: sha256: and 64 digits.',
  });
}
