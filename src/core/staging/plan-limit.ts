import { Failure } from '../errors.ts';

/**
 * Whether the service refused because its plan holds no more: entries of pull requests are a luxury, so this
 * is a warning and no failure. Which words it uses is not recorded (API Center service limits).
 */
export function isPlanLimit(error: unknown): boolean {
  if (!(error instanceof Failure)) return false;
  return (
    (error.code === 'service-refused' || error.code === 'changed-meanwhile') &&
    /\b(limit|maximum number|quota|exceeded)\b/i.test(error.message)
  );
}
