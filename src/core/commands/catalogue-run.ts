import { type ApiCenter, createApiCenter } from '../apicenter/api-center.ts';
import { type ArmClient, createArmClient, readOnly } from '../apicenter/arm-client.ts';
import type { ArmEndpoint } from '../apicenter/endpoint.ts';
import type { ApiCenterTarget } from '../apicenter/target.ts';
import { Failure, Incomplete } from '../errors.ts';
import { optional } from '../optional.ts';
import { type ApplyOptions, applyPlan, runAgain } from '../registration/apply.ts';
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
  /** What people call the entry, shown when the run fails before it knows the title. */
  readonly entry?: string;
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
  const timed: CatalogueRun['timed'] = async (part, work) => {
    const begun = clock.now();
    try {
      return await work();
    } finally {
      timings[part] = Math.round(clock.now() - begun);
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
    clock,
    wallClock: ports.wallClock,
    random: ports.random,
    signal,
    userAgent: `mcp-register/${ports.version}`,
    onRequest: (trace) => ports.progress.request(trace),
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
    timings: { ...timings, total: Math.round(clock.now() - started) },
    ...more,
  });
  try {
    return finish(await steps(run));
  } catch (error) {
    if (!(error instanceof Failure)) ports.progress.bug(error);
    return finish({
      status: 'failed',
      changed: draft.applied.length > 0,
      ...optional('title', draft.title ?? input.entry),
      ...describeError(afterWrites(error, draft.applied.length), ports.words),
    });
  } finally {
    ended.abort();
  }
}

/** An interruption says that nothing was written; after a write it says what the next run does. */
function afterWrites(error: unknown, writes: number): unknown {
  if (!(error instanceof Incomplete) || error.code !== 'interrupted' || writes === 0) return error;
  const { code, text: message, why } = error;
  return new Incomplete({ code, message, ...optional('why', why), next: runAgain, cause: error });
}

/** What is known, without the links that would lead nowhere. */
function withWorkingLinks({ links, ...draft }: DraftReport, status: Status): DraftReport {
  const { plan = [], applied } = draft;
  return { ...draft, ...optional('links', workingLinks(links, { status, plan, applied })) };
}
