import { missingApiCenter } from '../apicenter/errors.ts';
import { exitCodes } from '../errors.ts';
import { hasWork } from '../registration/plan-step.ts';
import {
  checkOwnEntry,
  findRemoval,
  planRemoval,
  type RegisteredApi,
  type UnregisterRequest,
} from '../registration/unregister-plan.ts';
import { describeStep, type Report } from '../report/report.ts';
import { type CatalogueInput, type CatalogueRun, type Outcome, runOnCatalogue } from './catalogue-run.ts';
import type { RunPorts } from './ports.ts';

export interface UnregisterInput extends CatalogueInput {
  readonly command: 'unregister';
  readonly request: UnregisterRequest;
}

/**
 * Takes the registration of one environment back. Never rejects: whatever happens is in the report. What
 * is gone already is no failure: the status is `unchanged`.
 */
export function unregister(input: UnregisterInput, ports: RunPorts): Promise<Report> {
  return runOnCatalogue(input, input.request.source.key, ports, (run) => steps(input, ports, run));
}

async function steps(
  { request, dryRun }: UnregisterInput,
  ports: RunPorts,
  run: CatalogueRun,
): Promise<Outcome> {
  const { center, draft } = run;
  const nothing: Outcome = {
    status: dryRun ? 'planned' : 'unchanged',
    exitCode: exitCodes.done,
    changed: false,
  };
  const registered = await run.timed('read', () => readApi(request, run));
  if (!registered) {
    draft.warnings.push({
      code: 'not-registered',
      message: `There is no API "${request.apiId}": nothing to remove.`,
    });
    return nothing;
  }
  checkOwnEntry(request, registered.api);
  const removal = findRemoval(request, registered);
  if (!removal) {
    draft.warnings.push({
      code: 'not-deployed',
      message: `The API "${request.apiId}" has no such deployment: nothing to remove.`,
    });
    return nothing;
  }
  const { bound } = removal;
  const definitions = bound ? await center.listDefinitions(request.apiId, bound.version) : [];
  const plan = planRemoval(request, registered, removal, definitions);
  draft.plan = plan.steps.map(describeStep);
  ports.progress.planned(plan);
  if (!hasWork(plan)) return nothing;
  if (dryRun) return { ...nothing, changed: true };
  await run.apply(plan);
  return { status: 'removed', exitCode: exitCodes.done, changed: true };
}

async function readApi(
  { apiId }: UnregisterRequest,
  { center }: CatalogueRun,
): Promise<RegisteredApi | undefined> {
  const [service, api, versions, deployments] = await Promise.all([
    center.getService(),
    center.getApi(apiId),
    center.listVersions(apiId),
    center.listDeployments(apiId),
  ]);
  if (!service) throw missingApiCenter(center.paths.service);
  return api && { api, versions, deployments };
}
