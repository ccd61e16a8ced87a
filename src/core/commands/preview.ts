import { exitCodes } from '../errors.ts';
import { hasWork } from '../registration/plan-step.ts';
import type { Report } from '../report/report.ts';
import { type CatalogueRun, type Outcome, runOnCatalogue } from './catalogue-run.ts';
import { ofExistingEntry } from './existing-entry.ts';
import type { RunPorts } from './ports.ts';
import { probeAndRead } from './probe-and-read.ts';
import {
  asRegistered,
  baselineOf,
  type ComparedInput,
  isRegisteredUrl,
  notComparable,
  readProduction,
} from './production.ts';
import { prepare } from './registration-steps.ts';

/**
 * Shows what a pull request would change in the registered entry, where it is not known which pull request the run is
 * for. Writes nothing, whatever the inputs say. Never rejects: a failure is in the report.
 */
export function preview(input: ComparedInput, ports: RunPorts): Promise<Report> {
  const looking = { ...input, dryRun: true, entry: input.request.title ?? input.request.apiId };
  return runOnCatalogue(looking, input.request.source.key, ports, (run) => steps(looking, ports, run));
}

async function steps(given: ComparedInput, ports: RunPorts, run: CatalogueRun): Promise<Outcome> {
  const center = run.readOther(given.production);
  const input = { ...given, request: await ofExistingEntry(given.request, center) };
  const { request, gate } = input;
  run.draft.endpointUrl = request.serverUrl;
  const production = await readProduction(input, run);
  if (isRegisteredUrl(request.serverUrl, production)) return notComparable(input, production, run);
  const registration = { ...input, request: asRegistered(request, production) };
  const found = await probeAndRead(registration, ports, run);
  const plan = await prepare(registration, { ...found, baseline: baselineOf(production, gate) }, ports, run);
  return { status: 'planned', exitCode: exitCodes.done, changed: hasWork(plan) };
}
