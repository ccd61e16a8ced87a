import { InvalidInput } from '../errors.ts';
import { sentence } from '../message.ts';
import { optional } from '../optional.ts';
import { input } from '../references.ts';
import type { Promotion } from '../registration/promotion.ts';
import type { RegistrationRequest } from '../registration/request.ts';
import { sameName } from '../registration/same-name.ts';
import type { CheckedInputs } from './check-inputs.ts';
import type { CenterInputs, IdleInputs, PromoteInputs } from './command-inputs.ts';
import { entryChecks } from './entry-checks.ts';
import type { OwnerContext } from './parse-entry.ts';
import { parseRegistration } from './parse-registration.ts';
import type { PipelineEvent } from './pipeline-event.ts';
import { ownerContext, type Reading } from './reading.ts';
import { required } from './required.ts';

/** The promotion that the inputs ask for, and the registration in its target environment. Throws InvalidInput. */
export function parsePromotion(
  checked: CheckedInputs,
  owner: OwnerContext,
): { readonly promotion: Promotion; readonly request: RegistrationRequest } {
  const { values } = checked;
  const promotion = { from: required(values, 'from'), to: required(values, 'to') };
  const { from, to } = promotion;
  if (sameName(from, to)) {
    throw new InvalidInput({
      code: 'input-invalid',
      message: sentence`${input('from')} and ${input('to')} name the same environment, "${to}".`,
      next: sentence`Give two environments, for example ${input('from', 'dev')} and ${input('to', 'production')}.`,
    });
  }
  // A promotion changes an entry that is there and is its own.
  const { createApiCenter: _center, portal: _portal, ...request } = parseRegistration(checked, owner);
  return {
    promotion,
    request: { ...request, environment: { ...request.environment, id: to }, takeOver: false },
  };
}

/** A run that may reach an API center. */
type Event = Extract<PipelineEvent, { readonly kind: 'ordinary' | 'preview' | 'pull-request' }>;

/** What a promotion does after an event: it is never for a pull request, so there the run only shows it. */
export function promotionFor(
  event: Event,
  reading: Reading,
  given: CenterInputs,
): PromoteInputs | IdleInputs {
  const center = event.kind === 'ordinary' ? given : { ...given, dryRun: true };
  const entry = parsePromotion(reading.checked, ownerContext(reading, center));
  const inputs = {
    ...center,
    ...entryChecks(reading.checked),
    ...entry,
    ...optional('definitionOut', reading.checked.values['definition-out']),
    job: 'promote',
    command: 'promote',
  } as const;
  if (event.kind === 'ordinary') return inputs;
  if (event.kind === 'preview') return { ...inputs, reason: event.reason };
  if (!event.closed) return { ...inputs, reason: neverForPullRequests, number: event.number };
  return { ...center, job: 'nothing', command: 'promote', reason: nothingToRemove };
}

const neverForPullRequests =
  'A promotion is never for a pull request, so the run shows what it would do and writes nothing.';
const nothingToRemove = 'The pull request is closed, and a promotion left nothing to remove.';
