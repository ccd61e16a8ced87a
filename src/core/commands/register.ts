import type { Report } from '../report/report.ts';
import { type CatalogueRun, type Outcome, runOnCatalogue } from './catalogue-run.ts';
import { ofExistingEntry } from './existing-entry.ts';
import type { RunPorts } from './ports.ts';
import { probeAndRead } from './probe-and-read.ts';
import type { RegistrationInput } from './registration-input.ts';
import { complete, prepare } from './registration-steps.ts';
import type { Review } from './review.ts';
import { registeredBaseline } from './surface-gate.ts';

export interface RegisterInput extends RegistrationInput {
  readonly command: 'register' | 'plan';
  /** Called with the plan before anything is written; a Failure that it throws ends the run. */
  readonly review?: Review['review'];
}

/**
 * Registers one MCP server: probes it and reads the API center at the same time, plans, writes what is missing, and
 * verifies the result as clients see it. Never rejects: a failure is in the report.
 */
export function register(input: RegisterInput, ports: RunPorts): Promise<Report> {
  const { title, apiId, source } = input.request;
  return runOnCatalogue({ ...input, entry: title ?? apiId }, source.key, ports, (run) =>
    steps(input, ports, run),
  );
}

async function steps(given: RegisterInput, ports: RunPorts, run: CatalogueRun): Promise<Outcome> {
  const input = { ...given, request: await ofExistingEntry(given.request, run.center) };
  const found = await probeAndRead(input, ports, run);
  const baseline = registeredBaseline(found.currentState, found.names, input.gate.baseline);
  const plan = await prepare(input, { ...found, baseline }, ports, run);
  input.review?.({ ...plan, apiId: plan.address.apiId, environmentId: found.names.environmentId });
  return complete(input, { ...found, plan }, ports, run);
}
