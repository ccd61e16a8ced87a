import { missingApiCenter } from '../apicenter/service-failure.ts';
import { exitCodes } from '../errors.ts';
import { hasWork } from '../registration/plan-step.ts';
import {
  checkOwnEntry,
  type DefinitionsByVersion,
  findLeftover,
  findRemoval,
  planRemoval,
  type RegisteredApi,
  type Removal,
  type UnregisterRequest,
} from '../registration/unregister-plan.ts';
import { describeStep, type Report } from '../report/report.ts';
import { printable } from '../text/printable.ts';
import type { Warning } from '../warning.ts';
import { type CatalogueInput, type CatalogueRun, type Outcome, runOnCatalogue } from './catalogue-run.ts';
import { ofExistingEntry } from './existing-entry.ts';
import type { RunPorts } from './ports.ts';

export interface UnregisterInput extends CatalogueInput {
  readonly command: 'unregister';
  readonly request: UnregisterRequest;
}

/**
 * Removes the registration of one environment. Never rejects: a failure is in the report. A registration that does not
 * exist is not a failure; the status is then `unchanged`.
 */
export function unregister(input: UnregisterInput, ports: RunPorts): Promise<Report> {
  const { apiId, source } = input.request;
  return runOnCatalogue({ ...input, entry: apiId }, source.key, ports, (run) => steps(input, ports, run));
}

async function steps(
  { request: given, dryRun }: UnregisterInput,
  ports: RunPorts,
  run: CatalogueRun,
): Promise<Outcome> {
  const { draft } = run;
  const request = await ofExistingEntry(given, run.center);
  const nothing: Outcome = {
    status: dryRun ? 'planned' : 'unchanged',
    exitCode: exitCodes.done,
    changed: false,
  };
  const registered = await run.timed('read', () => readApi(request, run));
  if (!registered) {
    draft.title = request.apiId;
    draft.warnings.push({
      code: 'not-registered',
      message: `The API "${request.apiId}" does not exist, so there is nothing to remove.`,
    });
    return nothing;
  }
  draft.title = registered.api.properties.title;
  checkOwnEntry(request, registered.api);
  const found = findRemoval(request, registered);
  const definitions = await readDefinitions(request, registered, found, run);
  const removal = found ?? findLeftover(request, registered, definitions);
  if (!removal) {
    draft.warnings.push({
      code: 'not-deployed',
      message: `The API "${request.apiId}" has no such deployment, so there is nothing to remove.`,
    });
    return nothing;
  }
  const bound = removal.bound && (definitions.get(removal.bound.version) ?? []);
  const plan = planRemoval(request, registered, removal, bound ?? []);
  draft.plan = plan.steps.map(describeStep);
  ports.progress.planned(plan);
  if (!hasWork(plan)) {
    if (request.mode !== 'remove') draft.warnings.push(stageStays(plan.address.versionId));
    return nothing;
  }
  if (dryRun) return { ...nothing, changed: true };
  await run.apply(plan);
  return { status: 'removed', exitCode: exitCodes.done, changed: true };
}

function stageStays(versionId: string): Warning {
  return {
    code: 'stage-stays',
    message: `The version "${printable(versionId)}" is unchanged: it has that lifecycle stage already, or another deployment uses it.`,
  };
}

/** The definitions of the version that the deployment uses; without a deployment those of all versions, to find leftovers. */
async function readDefinitions(
  { apiId }: UnregisterRequest,
  { versions }: RegisteredApi,
  found: Removal | undefined,
  { center }: CatalogueRun,
): Promise<DefinitionsByVersion> {
  const pointedTo = found?.bound ? [found.bound.version] : [];
  const names = found ? pointedTo : versions.map(({ name }) => name);
  const lists = await Promise.all(
    names.map(async (name) => [name, await center.listDefinitions(apiId, name)] as const),
  );
  return new Map(lists);
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
