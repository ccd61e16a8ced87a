import type { ApiCenter } from '../apicenter/api-center.ts';
import type { Clock } from '../clock.ts';
import { Failure, Incomplete } from '../errors.ts';
import { type JsonObject, toJson } from '../json.ts';
import { joined, type Message, sentence } from '../message.ts';
import { notStored } from './differences.ts';
import {
  type Plan,
  type PlanAddress,
  type PlanStep,
  type StepAction,
  type StepKind,
  stepKey,
} from './plan-step.ts';
import type { Warning } from './request.ts';

export interface AppliedStep {
  readonly kind: StepKind;
  readonly id: string;
  readonly action: Exclude<StepAction, 'keep'>;
  readonly ms: number;
}

export interface ApplyOptions {
  readonly center: ApiCenter;
  readonly clock: Clock;
  /** Called as each write is confirmed, so that an interrupted run can still say what it wrote. */
  readonly onApplied: (step: AppliedStep) => void;
}

/**
 * Carries out the plan, each step as soon as the steps before it are done. Compares every response with what was sent.
 *
 * After the first failure it starts no further step and waits for those that are under way. Throws that failure when
 * nothing was written, and Incomplete when something was or may have been written.
 *
 * @returns warnings about writes that the service reports as done and does not show yet
 */
export async function applyPlan(plan: Plan, options: ApplyOptions): Promise<Warning[]> {
  const outcomes = new Map<string, Promise<void>>();
  const written: AppliedStep[] = [];
  const failures: unknown[] = [];
  const warnings: Warning[] = [];
  let uncertain = false;

  for (const step of plan.steps) {
    outcomes.set(stepKey(step), run(step, Promise.all(step.after.map((key) => outcomes.get(key)))));
  }
  await Promise.all(outcomes.values());

  const [failure] = failures;
  if (failure === undefined) return warnings;
  if (written.length === 0 && !uncertain) throw failure;
  throw incomplete(failure, written);

  async function run(step: PlanStep, ready: Promise<unknown>): Promise<void> {
    await ready;
    if (step.action === 'keep' || failures.length > 0) return;
    const started = options.clock.now();
    try {
      const { missing, warnings: said } = await send(step, plan.address, options.center);
      const { kind, id, action } = step;
      const applied = { kind, id, action, ms: Math.round(options.clock.now() - started) };
      written.push(applied);
      warnings.push(...said);
      options.onApplied(applied);
      if (missing.length > 0) throw storedDifferently(step, missing);
    } catch (error) {
      failures.push(error);
      uncertain ||= mayHaveActed(error);
    }
  }
}

/** The result of one step: the members that were not stored as sent, and warnings. */
interface Sent {
  readonly missing: readonly string[];
  readonly warnings: readonly Warning[];
}

async function send(step: PlanStep, address: PlanAddress, center: ApiCenter): Promise<Sent> {
  if (step.kind === 'specification') {
    const { apiId: api, versionId: version } = address;
    const definition = { api, version, definition: step.id };
    const warnings = await center.importSpecification(definition, step.text, step.openApiVersion);
    return { missing: [], warnings };
  }
  if (step.action === 'delete') {
    await remove(step, address, center);
    return { missing: [], warnings: [] };
  }
  const answer = await put(step, address, center);
  // Azure spells regions in its own way: "West Europe" is returned as "westeurope".
  if (step.kind === 'service') return { missing: [], warnings: [] };
  return { missing: notStored(step.properties, toJson(answer)), warnings: [] };
}

/** Returns what the service reports as stored. */
async function put(
  step: Extract<PlanStep, { readonly properties: JsonObject }>,
  { apiId, versionId }: PlanAddress,
  center: ApiCenter,
): Promise<object> {
  const { id, properties } = step;
  switch (step.kind) {
    case 'service':
      return center.putService(properties);
    case 'portal':
      return (await center.putPortal(properties)).properties;
    case 'environment':
      return (await center.putEnvironment(id, properties)).properties;
    case 'api':
      return (await center.putApi(id, properties)).properties;
    case 'version':
      return (await center.putVersion(apiId, id, properties)).properties;
    case 'definition':
      return (await center.putDefinition(apiId, versionId, id, properties)).properties;
    case 'deployment':
      return (await center.putDeployment(apiId, id, properties)).properties;
  }
}

async function remove(
  step: Extract<PlanStep, { readonly action: 'delete' }>,
  { apiId, versionId }: PlanAddress,
  center: ApiCenter,
): Promise<void> {
  switch (step.kind) {
    case 'deployment':
      return center.deleteDeployment(apiId, step.id);
    case 'definition':
      return center.deleteDefinition(apiId, versionId, step.id);
    case 'version':
      return center.deleteVersion(apiId, step.id);
    case 'api':
      return center.deleteApi(step.id);
  }
}

const uncertainCodes = new Set([
  'service-failed',
  'service-unreachable',
  'unexpected-answer',
  'operation-unfinished',
]);

/** Whether the service may have carried out a write whose response never came, or came from a gateway. */
function mayHaveActed(error: unknown): boolean {
  if (!(error instanceof Failure)) return true;
  return error.mayHaveActed || uncertainCodes.has(error.code);
}

/** What to do after an interruption that came after a write. */
export const runAgain = 'Run again: it does only what is missing.';

function incomplete(failure: unknown, written: readonly AppliedStep[]): Incomplete {
  const done = written.length
    ? `Done so far: ${written.map(({ kind, id, action }) => `${kind} ${id} ${action}d`).join(', ')}.`
    : 'The service may or may not have carried out the write.';
  const rest = 'The next run does only what is missing.';
  if (!(failure instanceof Failure)) {
    const reason = failure instanceof Error ? failure.message : String(failure);
    return new Incomplete({
      code: 'interrupted',
      message: `The run is incomplete: ${reason}`,
      why: done,
      next: rest,
      cause: failure,
    });
  }
  const { code, text, why } = failure;
  const next = code === 'interrupted' ? runAgain : sentence`${failure.next} ${rest}`;
  const reasons: readonly Message[] = why === undefined ? [done] : [why, done];
  return new Incomplete({
    code,
    message: sentence`The run is incomplete: ${text}`,
    why: joined(reasons, ' '),
    next,
    cause: failure,
  });
}

function storedDifferently(step: PlanStep, members: readonly string[]): Incomplete {
  return new Incomplete({
    code: 'stored-differently',
    message: `API Center stored the ${step.kind} ${step.id} with other values than were sent: ${members.join(', ')}.`,
    next: 'Check the entry in the portal. If another tool writes it too, let only one of them do so.',
  });
}
