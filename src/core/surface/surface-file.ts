import * as v from 'valibot';
import { InvalidInput } from '../errors.ts';
import { type Message, sentence } from '../message.ts';
import type { ServerDescription } from '../probe/result.ts';
import { command, input } from '../references.ts';
import { printable } from '../text/printable.ts';
import { type SurfaceSnapshot, snapshotOf, withHashes } from './baseline.ts';
import { canonicalJson, fingerprint } from './canonical.ts';
import { surfaceSchema } from './parse-surface.ts';
import { surfaceFactsSchema } from './surface-facts.ts';

const fileSchema = v.object({
  contractHash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/, 'expected sha256: and 64 digits')),
  facts: surfaceFactsSchema,
  surface: surfaceSchema,
});

/** The surface of a server as a file for the repository: the same server gives the same bytes. */
export function formatSurfaceFile(server: ServerDescription): string {
  const { surface, facts, contractHash } = snapshotOf(server);
  const sorted: unknown = JSON.parse(
    canonicalJson({ contractHash, facts: { ...facts }, surface: { ...surface } }),
  );
  return `${JSON.stringify(sorted, undefined, 2)}\n`;
}

/** Reads such a file back. Throws InvalidInput, which names the place at fault. */
export function parseSurfaceFile(text: string): SurfaceSnapshot {
  const parsed = v.safeParse(fileSchema, parseJson(text));
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const place = printable(v.getDotPath(issue) ?? 'the file', 120);
    throw invalid(
      sentence`${input('surface-file')} is not a surface: ${place}: ${printable(issue.message, 200)}.`,
    );
  }
  const { surface, facts, contractHash } = parsed.output;
  const actual = fingerprint(surface).contractHash;
  if (actual !== contractHash) {
    throw invalid(
      sentence`The contractHash in ${input('surface-file')} does not match its tools and prompts: expected ${actual}, got ${contractHash}.`,
      'The file was edited by hand, or merged from two versions.',
    );
  }
  return withHashes(surface, facts);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw invalid(
      sentence`${input('surface-file')} is not JSON: ${printable(error instanceof Error ? error.message : String(error), 200)}.`,
    );
  }
}

function invalid(message: Message, why?: string): InvalidInput {
  return new InvalidInput({
    code: 'surface-file-invalid',
    message,
    ...(why === undefined ? {} : { why }),
    next: sentence`Write the file again with ${command('mcp-register', 'surface')}, and review the difference before you commit it.`,
  });
}
