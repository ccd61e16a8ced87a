import { type Promotion, promotedRequest } from '../registration/promotion.ts';
import { readRegistration } from '../registration/read-registration.ts';
import type { Report } from '../report/report.ts';
import { type CatalogueRun, type Outcome, runOnCatalogue } from './catalogue-run.ts';
import { ofExistingEntry } from './existing-entry.ts';
import type { RunPorts } from './ports.ts';
import { probeBeside, recordObservations } from './probe-and-read.ts';
import type { RegistrationInput } from './registration-input.ts';
import { complete, prepare } from './registration-steps.ts';
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
  const [probeResult, entry] = await probeBeside(
    input.probe,
    ports,
    () => run.timed('read', () => readPromoted(input, run)),
    (probe) => run.timed('probe', probe),
  );
  const promoted = { ...input, request: entry.request };
  const found = recordObservations(promoted, { probeResult, ...entry }, ports, run);
  const baseline = registeredBaseline(found.currentState, found.names, input.gate.baseline);
  const plan = await prepare(promoted, { ...found, baseline }, ports, run);
  return complete(promoted, { ...found, plan }, ports, run);
}

/** The entry as it is, and the registration that the promotion is of it. */
function readPromoted({ request, promotion }: PromoteInput, { center }: CatalogueRun) {
  return readRegistration(center, request, (state) => promotedRequest(request, promotion, state));
}
