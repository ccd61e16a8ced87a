import type { Service } from '../apicenter/resources.ts';
import { Failure } from '../errors.ts';
import type { ProbeInput } from '../probe/probe-input.ts';
import type { ProbeResult, Transport } from '../probe/result.ts';
import type { CurrentState } from '../registration/current-state.ts';
import { titleOfApi } from '../registration/derived-texts.ts';
import { transportOfEntry } from '../registration/entry-transport.ts';
import { readRegistration } from '../registration/read-registration.ts';
import type { Names } from '../registration/resource-ids.ts';
import { type Links, linksOf, type PortalState } from '../report/links.ts';
import { describeProbe, probeSwitchedOff } from '../report/report.ts';
import type { CatalogueRun } from './catalogue-run.ts';
import type { RunPorts } from './ports.ts';
import type { RegistrationInput } from './registration-input.ts';
import { judgeProbe, type ProbeJudgement, runProbe } from './run-probe.ts';

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
  const [observations, portal] = await Promise.all([
    probeBesideReading(input, ports, run),
    portalState(input, run),
  ]);
  return recordObservations(input, { ...observations, portal }, ports, run);
}

/** What the probe and the reads returned. */
export interface Observations {
  /** Undefined when the probe is switched off. */
  readonly probeResult: ProbeResult | undefined;
  readonly currentState: CurrentState;
  readonly names: Names;
  /** Absent where nobody asked. */
  readonly portal?: PortalState;
}

/** Records what was found. Throws a Failure when the server must not be registered. */
export function recordObservations(
  input: RegistrationInput,
  { probeResult, currentState, names, portal = 'unknown' }: Observations,
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
    draft.links = entryLinks(input, currentState.service, { apiId: draft.names.apiId, transport, portal });
  }
  const judgement: ProbeJudgement = probeResult ? judgeProbe(probeResult, input.probe) : { warnings: [] };
  draft.warnings.push(...judgement.warnings);
  return { judgement, currentState, names, transport, portal };
}

async function probeBesideReading(
  input: RegistrationInput,
  ports: RunPorts,
  run: CatalogueRun,
): Promise<Observations> {
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

/** The links to an entry, for an API center that is there. */
export function entryLinks(
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
