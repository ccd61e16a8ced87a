import type { ApiCenter } from '../apicenter/api-center.ts';
import type { Clock } from '../clock.ts';
import { openApiVersion } from '../definition/document.ts';
import { Failure, Incomplete } from '../errors.ts';
import { toJson } from './api-properties.ts';
import { notStored } from './differences.ts';
import type { PlanStep, RegistrationPlan, StepKind } from './plan.ts';

export interface AppliedStep {
  readonly kind: StepKind;
  readonly id: string;
  readonly action: 'create' | 'update';
  readonly ms: number;
}

export interface ApplyOptions {
  readonly center: ApiCenter;
  readonly apiId: string;
  readonly clock: Clock;
  /** Called as each write is confirmed, so that an interrupted run can still say what it wrote. */
  readonly onApplied: (step: AppliedStep) => void;
}

/** What must be there before a step: everything else runs at once. */
const prerequisites: Readonly<Record<StepKind, readonly StepKind[]>> = {
  environment: [],
  api: [],
  version: ['api'],
  definition: ['version'],
  specification: ['definition'],
  deployment: ['definition', 'environment'],
};

/**
 * Writes what the plan says, in the order of its dependencies: environment beside api, then version,
 * definition, then import beside deployment. A deployment that exists is pointed to a new document only
 * after the import. Every answer is compared with what was sent.
 *
 * After the first failure nothing new is started; what is under way is waited for. Throws that failure
 * when nothing was written, and Incomplete when something was or may have been.
 */
export async function applyPlan(plan: RegistrationPlan, options: ApplyOptions): Promise<void> {
  const outcomes = new Map<StepKind, Promise<void>>();
  const written: AppliedStep[] = [];
  const failures: unknown[] = [];
  let uncertain = false;

  for (const step of plan.steps) {
    const after: StepKind[] = [...prerequisites[step.kind]];
    if (step.kind === 'deployment' && step.action === 'update') after.push('specification');
    outcomes.set(step.kind, run(step, Promise.all(after.map((kind) => outcomes.get(kind)))));
  }
  await Promise.all(outcomes.values());

  const [failure] = failures;
  if (failure === undefined) return;
  if (written.length === 0 && !uncertain) throw failure;
  throw incomplete(failure, written);

  async function run(step: PlanStep, ready: Promise<unknown>): Promise<void> {
    await ready;
    if (step.action === 'keep' || failures.length > 0) return;
    const started = options.clock.now();
    try {
      const missing = await write(step, plan, options);
      const applied = {
        kind: step.kind,
        id: step.id,
        action: step.action,
        ms: options.clock.now() - started,
      };
      written.push(applied);
      options.onApplied(applied);
      if (missing.length > 0) throw storedDifferently(step, missing);
    } catch (error) {
      failures.push(error);
      uncertain ||= mayHaveActed(error);
    }
  }
}

/** Sends one step; answers the members that the service did not store as sent. */
async function write(step: PlanStep, plan: RegistrationPlan, options: ApplyOptions): Promise<string[]> {
  const { center, apiId: api } = options;
  const { versionId: version, definitionId: definition } = plan.names;
  switch (step.kind) {
    case 'environment':
      return notStored(
        step.properties,
        toJson((await center.putEnvironment(step.id, step.properties)).properties),
      );
    case 'api':
      return notStored(step.properties, toJson((await center.putApi(step.id, step.properties)).properties));
    case 'version':
      return notStored(
        step.properties,
        toJson((await center.putVersion(api, step.id, step.properties)).properties),
      );
    case 'definition':
      return notStored(
        step.properties,
        toJson((await center.putDefinition(api, version, step.id, step.properties)).properties),
      );
    case 'specification':
      await center.importSpecification({ api, version, definition }, step.text, openApiVersion);
      return [];
    case 'deployment':
      return notStored(
        step.properties,
        toJson((await center.putDeployment(api, step.id, step.properties)).properties),
      );
  }
}

/** A write whose answer never came, or came from a gateway, may have been carried out all the same. */
function mayHaveActed(error: unknown): boolean {
  if (!(error instanceof Failure)) return true;
  return ['service-failed', 'service-unreachable', 'unexpected-answer'].includes(error.code);
}

function incomplete(failure: unknown, written: readonly AppliedStep[]): Incomplete {
  const done = written.length
    ? `Written so far: ${written.map(({ kind, id }) => `${kind} ${id}`).join(', ')}.`
    : 'It is not known whether the service carried out the write.';
  const reason = failure instanceof Error ? failure.message : String(failure);
  const why = failure instanceof Failure ? failure.why : undefined;
  return new Incomplete({
    code: failure instanceof Failure ? failure.code : 'interrupted',
    message: `The registration is incomplete: ${reason}`,
    why: [why, done].filter(Boolean).join(' '),
    next: `${failure instanceof Failure ? `${failure.next} ` : ''}The next run completes it with the missing writes only.`,
    cause: failure,
  });
}

function storedDifferently(step: PlanStep, members: readonly string[]): Incomplete {
  return new Incomplete({
    code: 'stored-differently',
    message: `API Center stored the ${step.kind} ${step.id} otherwise than it was sent: ${members.join(', ')}.`,
    next: 'Look at the entry in the portal; if another tool writes it as well, let only one of them do so.',
  });
}
