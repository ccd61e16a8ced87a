import { Failure } from '../errors.ts';

/**
 * Whether the service refused because its plan allows no more entries. Entries of pull requests are optional, so this is
 * a warning and not a failure. The exact words of the service are not known (API Center service limits).
 */
export function isPlanLimit(error: unknown): boolean {
  if (!(error instanceof Failure)) return false;
  if (error.code === 'environments-full') return true;
  return (
    (error.code === 'service-refused' || error.code === 'changed-meanwhile') &&
    /\b(limit|maximum number|quota|exceeded)\b/i.test(error.message)
  );
}
