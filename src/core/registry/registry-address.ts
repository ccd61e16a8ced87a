import { withoutEnd } from '../text/without-end.ts';

/** The base address of a registry, whichever of the forms that clients take was given. */
export function registryBase(given: string): string {
  const plain = withoutEnd(given.replace(/[?#].*$/s, ''), '/');
  return withoutEnd(plain.replace(/\/v0(?:\.1)?(?:\/servers)?$/, ''), '/');
}
