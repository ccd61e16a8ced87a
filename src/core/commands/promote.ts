import { exitCodes } from '../errors.ts';
import { hasWork } from '../registration/plan-step.ts';
import { type Promotion, promotedRequest } from '../registration/promotion.ts';
import type { Report } from '../report/report.ts';
import { type CatalogueRun, type Outcome, runOnCatalogue } from './catalogue-run.ts';
import { ofExistingEntry } from './existing-entry.ts';
import type { RunPorts } from './ports.ts';
import { carryOut, prepare, type RegistrationInput, survey, verify } from './registration-steps.ts';
import { registeredBaseline } from './surface-gate.ts';

export interface PromoteInput extends RegistrationInput {
  readonly command: 'promote';
  readonly promotion: Promotion;
  /** The pull request that the run only shows the promotion for. */
  readonly number?: number;
}

/**
 * Takes the server of an entry from one environment to another: registers its URL there, in the version that the first
 * one uses, and raises the stage of that version. The deployment in the first environment stays as it is, so the entry
 * is listed the whole time. Never rejects: a failure is in the report.
 */
export function promote(input: PromoteInput, ports: RunPorts): Promise<Report> {
  return runOnCatalogue(input, input.request.source.key, ports, (run) => steps(input, ports, run));
}

async function steps(given: PromoteInput, ports: RunPorts, run: CatalogueRun): Promise<Outcome> {
  const { promotion, number } = given;
  run.draft.promotion = promotion;
  const input = { ...given, request: await ofExistingEntry(given.request, run.center) };
  const { request } = input;
  if (number !== undefined) {
    run.draft.staging = { pullRequest: number, place: 'preview', apiId: request.apiId };
  }
  const found = await survey(input, ports, run, (state) => promotedRequest(request, promotion, state));
  const baseline = registeredBaseline(found.currentState, found.names, input.gate.baseline);
  const plan = await prepare(input, found, baseline, ports, run);
  const changed = hasWork(plan);
  if (input.dryRun) return { status: 'planned', exitCode: exitCodes.done, changed };
  await carryOut(input, plan, found, ports, run);
  if (input.verify === 'require' || (input.verify === 'auto' && changed)) {
    await verify(input, { mode: input.verify, transport: found.transport }, ports, run);
  }
  return { status: changed ? 'registered' : 'unchanged', exitCode: exitCodes.done, changed };
}
