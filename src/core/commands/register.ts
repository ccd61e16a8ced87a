import { createApiCenter } from '../apicenter/api-center.ts';
import { type ArmClient, createArmClient } from '../apicenter/arm-client.ts';
import type { ArmEndpoint } from '../apicenter/endpoint.ts';
import type { ApiCenterTarget } from '../apicenter/target.ts';
import { readDocument } from '../definition/read-document.ts';
import { exitCodes } from '../errors.ts';
import type { ProbeResult } from '../probe/result.ts';
import { applyPlan } from '../registration/apply.ts';
import { type Catalogue, definitionKey } from '../registration/catalogue.ts';
import { checkRequiredMetadata } from '../registration/metadata.ts';
import { isSseUrl, type Names } from '../registration/names.ts';
import { planRegistration } from '../registration/plan.ts';
import { readRegistration } from '../registration/read-registration.ts';
import type { RegistrationRequest } from '../registration/request.ts';
import { verifyRegistration } from '../registration/verify.ts';
import { linksOf } from '../report/links.ts';
import {
  type DraftReport,
  describeError,
  describeProbe,
  describeStep,
  probeSwitchedOff,
  type Report,
  type RunFacts,
  type Timings,
} from '../report/report.ts';
import { canonicalSurface } from '../surface/canonical.ts';
import { compareSurfaces } from '../surface/compare.ts';
import type { RunPorts } from './ports.ts';
import { judgeProbe, type ProbeInput, type ProbeJudgement, runProbe } from './run-probe.ts';

export interface RegisterInput {
  readonly command: 'register' | 'plan';
  /** Nothing is written; the transport itself refuses to. */
  readonly dryRun: boolean;
  readonly target: ApiCenterTarget;
  readonly endpoint: ArmEndpoint;
  readonly request: RegistrationRequest;
  readonly probe: ProbeInput;
  readonly verify: 'auto' | 'require' | 'off';
  readonly run: RunFacts;
}

/**
 * Registers one MCP server: probes it beside one wave of reads, plans, writes what is missing, looks at
 * the result as clients do. Never rejects: whatever happens is in the report.
 */
export async function register(input: RegisterInput, ports: RunPorts): Promise<Report> {
  const arm = createArmClient({
    endpoint: input.endpoint,
    credential: ports.credential,
    subscriptionId: input.target.subscriptionId,
    access: input.dryRun ? 'read' : 'write',
    clock: ports.clock,
    wallClock: ports.wallClock,
    random: ports.random,
    signal: ports.signal,
    userAgent: `mcp-register/${ports.version}`,
    onRequest: (trace) => ports.progress.request(trace),
  });
  const timings: Timings = {};
  const started = ports.clock.now();
  const draft: DraftReport = { applied: [], warnings: [] };
  const finish = (outcome: Pick<Report, 'status' | 'exitCode' | 'changed'> & Partial<Report>): Report => ({
    command: input.command,
    target: { ...input.target, armEndpoint: input.endpoint.url },
    source: input.request.source.key,
    run: input.run,
    plan: [],
    ...draft,
    requests: { ...arm.counts },
    timings: { ...timings, total: ports.clock.now() - started },
    ...outcome,
  });
  try {
    return finish(await steps(input, ports, arm, draft, timings));
  } catch (error) {
    return finish({ status: 'failed', changed: draft.applied.length > 0, ...describeError(error) });
  }
}

async function steps(
  input: RegisterInput,
  ports: RunPorts,
  arm: ArmClient,
  draft: DraftReport,
  timings: Timings,
): Promise<Pick<Report, 'status' | 'exitCode' | 'changed'>> {
  const { request, target } = input;
  const center = createApiCenter(arm, target);
  const timed = stopwatch(ports, timings);

  const { probeResult, catalogue, names } = await probeBesideReading(input, ports, timed, () =>
    readRegistration(center, request),
  );
  draft.names = { ...names, apiId: request.apiId };
  draft.probe = probeResult ? describeProbe(probeResult) : probeSwitchedOff;
  draft.links = linksOf(catalogue.service, target.workspace, input.endpoint.insecure, {
    apiId: request.apiId,
    url: request.serverUrl,
    transport: isSseUrl(request.serverUrl) ? 'sse' : 'streamable-http',
  });
  const judgement: ProbeJudgement = probeResult ? judgeProbe(probeResult, input.probe) : { warnings: [] };
  draft.warnings.push(...judgement.warnings);

  const plan = planRegistration(request, names, catalogue, judgement.server, target.workspace);
  checkRequiredMetadata(plan.steps, catalogue.metadataSchemas);
  draft.warnings.push(...plan.warnings);
  draft.plan = plan.steps.map(describeStep);
  const surface = describeSurface(judgement, plan.document?.contractHash, catalogue, names);
  if (surface) draft.surface = surface;
  ports.progress.planned(plan);
  const changes = plan.steps.some(({ action }) => action !== 'keep');
  if (input.dryRun) return { status: 'planned', exitCode: exitCodes.done, changed: changes };

  if (changes) {
    await timed('write', () =>
      applyPlan(plan, {
        center,
        apiId: request.apiId,
        clock: ports.clock,
        onApplied(step) {
          draft.applied.push(step);
          ports.progress.applied(step);
        },
      }),
    );
  }
  if (input.verify === 'require' || (input.verify === 'auto' && changes)) {
    const mode = input.verify;
    const verification = await timed('verify', () =>
      verifyRegistration(
        { registryUrl: draft.links?.registry, apiId: request.apiId, serverUrl: request.serverUrl, mode },
        ports,
      ),
    );
    draft.visibility = verification.visibility;
    draft.warnings.push(...verification.warnings);
  }
  return { status: changes ? 'registered' : 'unchanged', exitCode: exitCodes.done, changed: changes };
}

/** Probe and reads at once. When the reads fail for good, the probe is not waited for. */
async function probeBesideReading(
  input: RegisterInput,
  ports: RunPorts,
  timed: Stopwatch,
  read: () => Promise<{ catalogue: Catalogue; names: Names }>,
): Promise<{ probeResult: ProbeResult | undefined; catalogue: Catalogue; names: Names }> {
  const failed = new AbortController();
  const signal = AbortSignal.any([ports.signal, failed.signal]);
  const probing =
    input.probe.mode === 'off'
      ? Promise.resolve(undefined)
      : timed('probe', () => runProbe(input.probe, ports, signal));
  const reading = timed('read', read).catch((error: unknown) => {
    failed.abort(error);
    throw error;
  });
  const [probeResult, { catalogue, names }] = await Promise.all([probing, reading]);
  return { probeResult, catalogue, names };
}

type Stopwatch = <T>(part: keyof Timings, work: () => Promise<T>) => Promise<T>;

function stopwatch({ clock }: RunPorts, timings: Timings): Stopwatch {
  return async (part, work) => {
    const started = clock.now();
    try {
      return await work();
    } finally {
      timings[part] = clock.now() - started;
    }
  };
}

function describeSurface(
  { server }: ProbeJudgement,
  hash: string | undefined,
  catalogue: Catalogue,
  names: Names,
): Report['surface'] {
  if (!server || hash === undefined) return undefined;
  const registered = catalogue.definitions.get(definitionKey(names.versionId, names.definitionId))?.text;
  const baseline = registered === undefined ? undefined : readDocument(registered)?.surface;
  return { hash, changes: baseline ? compareSurfaces(baseline, canonicalSurface(server)) : [] };
}
