import type { ApiCenter } from '../apicenter/api-center.ts';
import type { Service } from '../apicenter/resources.ts';
import { exitCodes } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import type { Transport } from '../probe/result.ts';
import type { CurrentState } from '../registration/current-state.ts';
import { checkTransport } from '../registration/entry-transport.ts';
import { checkRequiredMetadata } from '../registration/metadata.ts';
import { planRegistration } from '../registration/plan.ts';
import { hasWork, type Plan } from '../registration/plan-step.ts';
import { checkEnvironmentRoom } from '../registration/room.ts';
import { verifyRegistration } from '../registry/verify.ts';
import { describeStep } from '../report/report.ts';
import type { Baseline } from '../surface/baseline.ts';
import type { Warning } from '../warning.ts';
import type { CatalogueRun, Outcome } from './catalogue-run.ts';
import type { RunPorts } from './ports.ts';
import { entryLinks, type ObservedState } from './probe-and-read.ts';
import type { RegistrationInput } from './registration-input.ts';
import { compareSurface } from './surface-gate.ts';

/** Plans what is missing and checks the gate. Throws a Failure before anything is written. */
export async function prepare(
  { request, gate, definitionOut }: RegistrationInput,
  { judgement, currentState, names, transport, baseline }: ObservedState & { readonly baseline: Baseline },
  ports: RunPorts,
  { draft }: CatalogueRun,
): Promise<Plan> {
  checkTransport(transport, names, request);
  const plan = planRegistration({
    request,
    names,
    currentState,
    server: judgement.server,
    customProperties: await resolveGiven(request.customProperties, currentState),
  });
  checkRequiredMetadata(plan.steps, currentState.metadataSchemas);
  draft.warnings.push(...plan.warnings);
  draft.plan = plan.steps.map(describeStep);
  if (definitionOut !== undefined) await ports.files.write(definitionOut, documentOf(plan));
  const found = await compareSurface(judgement.server, gate, baseline, ports);
  draft.verdict = found.verdict;
  if (found.surface) draft.surface = found.surface;
  draft.warnings.push(...found.warnings);
  ports.progress.planned(plan);
  draft.warnings.push(...found.judge());
  return plan;
}

/** The document that the plan uploads or keeps. */
function documentOf({ steps }: Plan): string {
  return steps.map((step) => (step.kind === 'specification' ? step.text : '')).join('');
}

/** What was found, and what is to be done about it. */
export interface PlannedRegistration extends ObservedState {
  readonly plan: Plan;
}

/** Carries out what was planned, and verifies it where the inputs say so. A dry run ends here. */
export async function complete(
  input: RegistrationInput,
  planned: PlannedRegistration,
  ports: RunPorts,
  run: CatalogueRun,
): Promise<Outcome> {
  const changed = hasWork(planned.plan);
  if (input.dryRun) return { status: 'planned', exitCode: exitCodes.done, changed };
  await carryOut(input, planned, ports, run);
  if (input.verify === 'require' || (input.verify === 'auto' && changed)) {
    await verify(input, { mode: input.verify, transport: planned.transport }, ports, run);
  }
  return { status: changed ? 'registered' : 'unchanged', exitCode: exitCodes.done, changed };
}

/** Writes what the plan contains, and reads a new API center again to learn its hosts. */
export async function carryOut(
  input: RegistrationInput,
  { plan, currentState, transport, portal }: PlannedRegistration,
  ports: RunPorts,
  run: CatalogueRun,
): Promise<void> {
  const { draft, center } = run;
  checkEnvironmentRoom(plan, currentState);
  if (hasWork(plan)) await run.apply(plan);
  const service = currentState.service ?? (await readCreated(center, ports));
  if (!currentState.service) draft.warnings.push(...creationNotes(input));
  if (service && (!currentState.service || input.request.portal)) {
    const apiId = draft.names?.apiId ?? input.request.apiId;
    draft.links = entryLinks(input, service, {
      apiId,
      transport,
      portal: input.request.portal ? 'on' : portal,
    });
  }
  if (plan.steps.some(({ kind, action }) => kind === 'portal' && action !== 'keep')) {
    draft.warnings.push(portalNote(draft.links?.portal));
  }
}

/** Reads the result as clients do, and records what they see. */
export async function verify(
  { request }: RegistrationInput,
  { mode, transport }: { readonly mode: 'auto' | 'require'; readonly transport: Transport },
  ports: RunPorts,
  { draft, timed }: CatalogueRun,
): Promise<void> {
  const registryUrl = draft.links?.registry;
  const { serverUrl } = request;
  const apiId = draft.names?.apiId ?? request.apiId;
  const { visibility, clients, warnings } = await timed('verify', () =>
    verifyRegistration({ registryUrl, apiId, serverUrl, transport, mode }, ports),
  );
  draft.visibility = visibility;
  draft.clients = clients;
  draft.warnings.push(...warnings);
}

async function resolveGiven(given: JsonObject | undefined, currentState: CurrentState): Promise<JsonObject> {
  if (given === undefined) return {};
  // It loads a JSON Schema validator, which most runs do not need.
  const { resolveCustomProperties } = await import('../registration/custom-properties.ts');
  return resolveCustomProperties(given, currentState.metadataSchemas);
}

/** The service names the data host of a new API center about two seconds after its creation. */
const dataHostPauseMs = 500;
const dataHostLooks = 10;

async function readCreated(center: ApiCenter, { clock, signal }: RunPorts): Promise<Service | undefined> {
  let service = await center.getService();
  for (let look = 1; look < dataHostLooks && !service?.properties.dataApiHostname; look++) {
    await clock.sleep(dataHostPauseMs, signal);
    service = await center.getService();
  }
  return service;
}

function creationNotes({ target }: RegistrationInput): Warning[] {
  return [
    {
      code: 'catalogue-name',
      message: `The API center "${target.serviceName}" was created. Clients show its name to people as the name of the tool catalogue.`,
    },
  ];
}

/** The steps for the portal that no request can do. */
function portalNote(portalUrl: string | undefined): Warning {
  return {
    code: 'portal-by-hand',
    message: `The portal is switched on. Still to do by hand: add ${portalUrl ?? 'the portal’s address'} as a redirect URI (single-page application) to its app registration, assign the role Azure API Center Data Reader to the people who may read, and, for GitHub Copilot, switch anonymous access on.`,
  };
}
