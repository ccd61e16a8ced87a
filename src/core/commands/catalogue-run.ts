import { type ApiCenter, createApiCenter } from '../apicenter/api-center.ts';
import { type ArmClient, createArmClient, readOnly } from '../apicenter/arm-client.ts';
import type { ArmEndpoint } from '../apicenter/endpoint.ts';
import type { ApiCenterTarget } from '../apicenter/target.ts';
import { Failure } from '../errors.ts';
import { optional } from '../optional.ts';
import { type ApplyOptions, applyPlan } from '../registration/apply.ts';
import type { Plan } from '../registration/plan-step.ts';

import {
  type DraftReport,
  describeError,
  type Report,
  type RunFacts,
  renderWarnings,
  type Status,
  type Timings,
} from '../report/report.ts';
import { type Stretch, whoseTime } from '../report/waiting.ts';
import { workingLinks } from '../report/working-links.ts';
import type { RunPorts } from './ports.ts';

/** The input of every command that reads or writes an API center. */
export interface CatalogueInput {
  readonly command: string;
  /** Nothing is written; the client itself refuses to send writes. */
  readonly dryRun: boolean;
  readonly target: ApiCenterTarget;
  readonly endpoint: ArmEndpoint;
  readonly run: RunFacts;
}

/** What the steps of a command work with. */
export interface CatalogueRun {
  readonly center: ApiCenter;
  /** Opens another API center, only for reading. */
  readOther(target: ApiCenterTarget): ApiCenter;
  /** What is known so far; it is in the report even if the run fails later. */
  readonly draft: DraftReport;
  /** Does a piece of work and records how long it took. */
  timed<T>(part: keyof Timings, work: () => Promise<T>): Promise<T>;
  /** Applies a plan and records each write as it is confirmed. */
  apply(plan: Plan): Promise<void>;
}

/** Whom a part of a run waits for; the reads of the API center are counted one by one. */
const waitsFor: Partial<Readonly<Record<keyof Timings, 'azure' | 'server'>>> = {
  token: 'azure',
  write: 'azure',
  verify: 'azure',
  probe: 'server',
};

export type Outcome = Pick<Report, 'status' | 'exitCode' | 'changed'>;

/**
 * Runs the steps of a command against an API center and makes the report. Never rejects: a failure at any point is in
 * the report, together with everything that was known and written until then.
 */
export async function runOnCatalogue(
  input: CatalogueInput,
  source: string | undefined,
  ports: RunPorts,
  steps: (run: CatalogueRun) => Promise<Outcome>,
): Promise<Report> {
  const { clock } = ports;
  const started = clock.now();
  const timings: Timings = { ...optional('start', ports.startUpMs) };
  const draft: DraftReport = { applied: [], warnings: [] };
  const waits: Record<'azure' | 'server', Stretch[]> = { azure: [], server: [] };
  const timed: CatalogueRun['timed'] = async (part, work) => {
    const begun = clock.now();
    try {
      return await work();
    } finally {
      const ended = clock.now();
      timings[part] = Math.round(ended - begun);
      const party = waitsFor[part];
      if (party) waits[party].push({ from: begun, to: ended });
    }
  };
  const timedIdentity: RunPorts['identity'] = {
    getToken: (scopes, options) => timed('token', () => ports.identity.getToken(scopes, options)),
  };
  // Requests that are still under way when the run fails must not keep the process running.
  const ended = new AbortController();
  const signal = AbortSignal.any([ports.signal, ended.signal]);
  const arm = createArmClient({
    endpoint: input.endpoint,
    credential: input.endpoint.insecure ? undefined : timedIdentity,
    subscriptionId: input.target.subscriptionId,
    access: input.dryRun ? 'read' : 'write',
    http: ports.http,
    clock,
    wallClock: ports.wallClock,
    random: ports.random,
    signal,
    userAgent: `mcp-register/${ports.version}`,
    onRequest(trace) {
      const to = clock.now();
      waits.azure.push({ from: to - trace.ms, to });
      ports.progress.request(trace);
    },
  });
  const open = (client: ArmClient, target: ApiCenterTarget) =>
    createApiCenter(client, target, { clock, signal, http: ports.http });
  const center = open(arm, input.target);
  const run: CatalogueRun = {
    center,
    readOther: (target) => open(readOnly(arm), target),
    draft,
    timed,
    async apply(plan) {
      const onApplied: ApplyOptions['onApplied'] = (step) => {
        draft.applied.push(step);
        ports.progress.applied(step);
      };
      const warnings = await timed('write', () => applyPlan(plan, { center, clock, onApplied }));
      draft.warnings.push(...warnings);
    },
  };
  const measured = (): Timings => {
    const total = clock.now() - started;
    return { ...timings, ...whoseTime(waits.azure, waits.server, total), total: Math.round(total) };
  };
  const finish = ({ status, exitCode, changed, ...more }: Outcome & Partial<Report>): Report => ({
    status,
    exitCode,
    changed,
    command: input.command,
    target: { ...input.target, armEndpoint: input.endpoint.url },
    ...optional('source', source),
    run: input.run,
    plan: [],
    ...withWorkingLinks(draft, status),
    warnings: renderWarnings(draft.warnings, ports.words),
    requests: { ...arm.counts },
    timings: measured(),
    ...more,
  });
  try {
    return finish(await steps(run));
  } catch (error) {
    if (!(error instanceof Failure)) ports.progress.bug(error);
    return finish({
      status: 'failed',
      changed: draft.applied.length > 0,
      ...describeError(error, ports.words),
    });
  } finally {
    ended.abort();
  }
}

/** What is known, without the links that would lead nowhere. */
function withWorkingLinks({ links, ...draft }: DraftReport, status: Status): DraftReport {
  const { plan = [], applied } = draft;
  return { ...draft, ...optional('links', workingLinks(links, { status, plan, applied })) };
}
