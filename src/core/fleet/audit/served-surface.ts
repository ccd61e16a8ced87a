import type { ServerDescription } from '../../probe/result.ts';
import { type SurfaceSnapshot, snapshotOf } from '../../surface/baseline.ts';
import { type Surface, surfaceText } from '../../surface/canonical.ts';
import { hiddenText } from '../../surface/hidden-text.ts';
import { parseSurface } from '../../surface/parse-surface.ts';
import { type PackedText, packText } from '../../text/packed-text.ts';
import { printable } from '../../text/printable.ts';

/** What a healthy server offers. The list stays packed: thousands of them as objects would fill the memory. */
export interface ServedSurface extends Omit<SurfaceSnapshot, 'surface'> {
  readonly transport: ServerDescription['transport'];
  readonly toolCount: number;
  /** Whether a part of the lists is missing. */
  readonly isPartial: boolean;
  /** In canonical form. */
  readonly text: PackedText;
  /** See {@link suspiciousTextsIn}. */
  readonly suspicious: readonly string[];
}

export function servedSurface(server: ServerDescription): ServedSurface {
  const { surface, ...rest } = snapshotOf(server);
  return {
    ...rest,
    transport: server.transport,
    toolCount: server.tools.length,
    isPartial: server.partial,
    text: packText(surfaceText(surface)),
    suspicious: suspiciousTextsIn(surface),
  };
}

/** The lists of a server again, to compare them with others. */
export function snapshotIn({ text, ...rest }: ServedSurface): SurfaceSnapshot | undefined {
  const surface = parseSurface(text.unpack());
  return surface && { ...rest, surface };
}

/** Sentences without a full stop about texts that hide something or give orders. */
export function suspiciousTextsIn(surface: Surface): string[] {
  return hiddenText(surface).map(({ message }) =>
    printable(`${message.charAt(0).toUpperCase()}${message.slice(1)}`, 400),
  );
}
