import type { ApiCenter } from '../apicenter/api-center.ts';
import type { Service } from '../apicenter/resources.ts';
import { Failure } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import type { ProbeInput } from '../probe/probe-input.ts';
import type { ProbeResult, Transport } from '../probe/result.ts';
import type { CurrentState } from '../registration/current-state.ts';
import { titleOfApi } from '../registration/derived-texts.ts';
import { checkTransport, transportOfEntry } from '../registration/entry-transport.ts';
import { checkRequiredMetadata } from '../registration/metadata.ts';
import { planRegistration } from '../registration/plan.ts';
import { hasWork, type Plan } from '../registration/plan-step.ts';
import { readRegistration } from '../registration/read-registration.ts';
import type { RegistrationRequest } from '../registration/request.ts';
import type { Names } from '../registration/resource-ids.ts';
import { checkEnvironmentRoom } from '../registration/room.ts';
import { verifyRegistration } from '../registry/verify.ts';
import { type Links, linksOf, type PortalState } from '../report/links.ts';
import { describeProbe, describeStep, probeSwitchedOff } from '../report/report.ts';
import type { Baseline } from '../surface/baseline.ts';
import type { GateInput } from '../surface/gate.ts';
import type { Warning } from '../warning.ts';
import { writeNamedFile } from '../write-named-file.ts';
import type { CatalogueInput, CatalogueRun } from './catalogue-run.ts';
import type { RunPorts } from './ports.ts';
import { judgeProbe, type ProbeJudgement, runProbe } from './run-probe.ts';
import { compareSurface } from './surface-gate.ts';

/** The input of every run that registers an entry, or plans to. */
export interface RegistrationInput extends CatalogueInput {
  readonly request: RegistrationRequest;
  readonly probe: ProbeInput;
  readonly gate: GateInput;
  readonly verify: 'auto' | 'require' | 'off';
  /** Path of the file to write the definition to. */
  readonly definitionOut?: string;
}

/** What the probe and the reads found. */
export interface ObservedState {
  readonly judgement: ProbeJudgement;
  readonly currentState: CurrentState;
  readonly names: Names;
  /** The transport that the entry is for. */
  readonly transport: Transport;
  /** Before anything was written. */
  readonly portal: PortalState;
}

/** Probes and reads at the same time, and records both. Throws a Failure when the server must not be registered. */
export async function probeAndRead(
  input: RegistrationInput,
  ports: RunPorts,
  run: CatalogueRun,
): Promise<ObservedState> {
  const [findings, portal] = await Promise.all([
    probeBesideReading(input, ports, run),
    portalState(input, run),
  ]);
  return recordSurvey(input, { ...findings, portal }, ports, run);
}

/** What the probe and the reads returned. */
export interface Findings {
  /** Undefined when the probe is switched off. */
  readonly probeResult: ProbeResult | undefined;
  readonly currentState: CurrentState;
  readonly names: Names;
  /** Absent where nobody asked. */
  readonly portal?: PortalState;
}

/** Records what was found. Throws a Failure when the server must not be registered. */
export function recordSurvey(
  input: RegistrationInput,
  { probeResult, currentState, names, portal = 'unknown' }: Findings,
  ports: RunPorts,
  { draft }: CatalogueRun,
): ObservedState {
  const { previous: _, ...shown } = names;
  // Azure ignores the case of names, and some clients of the registry do not.
  draft.names = { ...shown, apiId: currentState.api?.name ?? input.request.apiId };
  const server = probeResult?.status === 'healthy' ? probeResult.server : undefined;
  const transport = transportOfEntry(input.request, names, currentState, server);
  draft.title ??= titleOfApi(input.request, currentState.api?.properties.title, server).text;
  draft.endpointUrl = input.request.serverUrl;
  draft.probe = probeResult ? describeProbe(probeResult, ports.words) : probeSwitchedOff;
  if (currentState.service) {
    draft.links = links(input, currentState.service, { apiId: draft.names.apiId, transport, portal });
  }
  const judgement: ProbeJudgement = probeResult ? judgeProbe(probeResult, input.probe) : { warnings: [] };
  draft.warnings.push(...judgement.warnings);
  return { judgement, currentState, names, transport, portal };
}

/** Plans what is missing and checks the gate. Throws a Failure before anything is written. */
export async function prepare(
  { request, gate, definitionOut }: RegistrationInput,
  { judgement, currentState, names, transport }: ObservedState,
  baseline: Baseline,
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
  if (definitionOut !== undefined) await writeNamedFile('definition-out', definitionOut, documentOf(plan));
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

/** Writes what the plan contains, and reads a new API center again to learn its hosts. */
export async function carryOut(
  input: RegistrationInput,
  plan: Plan,
  { currentState, transport, portal }: ObservedState,
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
    draft.links = links(input, service, { apiId, transport, portal: input.request.portal ? 'on' : portal });
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

async function probeBesideReading(
  input: RegistrationInput,
  ports: RunPorts,
  run: CatalogueRun,
): Promise<Findings> {
  const [probeResult, entry] = await probeBeside(
    input.probe,
    ports,
    () => run.timed('read', () => readRegistration(run.center, input.request)),
    (probe) => run.timed('probe', probe),
  );
  return { probeResult, ...entry };
}

/**
 * Probes and reads at the same time. When the reads fail, it does not wait for the probe.
 *
 * @param around called with the probe, which it starts; not called where the probe is switched off
 * @returns what the probe found, undefined where it is switched off, and what was read
 */
export async function probeBeside<T>(
  input: ProbeInput,
  ports: RunPorts,
  read: () => Promise<T>,
  around: (probe: () => Promise<ProbeResult>) => Promise<ProbeResult>,
): Promise<readonly [ProbeResult | undefined, T]> {
  const failed = new AbortController();
  const signal = AbortSignal.any([ports.signal, failed.signal]);
  const probing = input.mode === 'off' ? undefined : around(() => runProbe(input, ports, signal));
  const reading = read().catch((error: unknown) => {
    failed.abort(error);
    throw error;
  });
  return Promise.all([probing, reading]);
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

function links(
  { request, target, endpoint }: RegistrationInput,
  service: Service,
  found: { readonly apiId: string; readonly transport: Transport; readonly portal: PortalState },
): Links {
  return linksOf(service, target.workspace, endpoint, { ...found, url: request.serverUrl });
}

/** Asked beside everything else. Nothing depends on it but a link, so that a refusal is no failure. */
async function portalState({ endpoint }: RegistrationInput, { center }: CatalogueRun): Promise<PortalState> {
  if (endpoint.loopback) return 'unknown';
  try {
    const portal = await center.getPortal();
    return portal !== undefined && portal.properties.enabled !== false ? 'on' : 'off';
  } catch (error) {
    if (error instanceof Failure) return 'unknown';
    throw error;
  }
}
