import type { Input } from '../src/core/inputs/table.ts';

/** What an input means, in one line for a manifest. */
export function described({ help, kind, default: fallback }: Input): string {
  const choices = kind.type === 'choice' ? `: ${kind.choices.join(', ')}` : '';
  return `${help}${choices}${fallback === undefined ? '' : ` (default: ${fallback})`}`;
}
