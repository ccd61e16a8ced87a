import { type ApiCenter, createApiCenter } from '../apicenter/api-center.ts';
import { type ArmClient, createArmClient, type RequestCounts, readOnly } from '../apicenter/arm-client.ts';
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
  /**
   * Applies a plan and records each write as it is confirmed.
   *
   * @param through where the writes go instead of `center`
   */
  apply(plan: Plan, through?: ApiCenter): Promise<void>;
}

export type Outcome = Pick<Report, 'status' | 'exitCode' | 'changed'>;

/** A client of one API center, for as many reports as a run makes: they share its requests, retries and allowance. */
export interface Connection {
  readonly center: ApiCenter;
  /** Opens another API center, only for reading. */
  readOther(target: ApiCenterTarget): ApiCenter;
  /** The requests that were sent so far. */
  counts(): RequestCounts;
  /** Milliseconds of the latest sign-in; undefined before one. */
  tokenMs(): number | undefined;
  /** Aborted by the interruption of the run, and when the connection is closed. */
  readonly signal: AbortSignal;
  /** Ends the requests that are still under way. */
  close(): void;
}

/**
 * Opens the API center of a run. Nothing is sent yet.
 *
 * @param many whether the run is for so many entries that it must leave some of the allowance to other pipelines
 */
export function connect(input: CatalogueInput, ports: RunPorts, many = false): Connection {
  const { clock } = ports;
  let tokenMs: number | undefined;
  const timedIdentity: RunPorts['identity'] = {
    async getToken(scopes, options) {
      const begun = clock.now();
      try {
        return await ports.identity.getToken(scopes, options);
      } finally {
        tokenMs = Math.round(clock.now() - begun);
      }
    },
  };
  // Requests that are still under way when the run fails must not keep the process running.
  const ended = new AbortController();
  const signal = AbortSignal.any([ports.signal, ended.signal]);
  const arm = createArmClient({
    endpoint: input.endpoint,
    credential: input.endpoint.insecure ? undefined : timedIdentity,
    subscriptionId: input.target.subscriptionId,
    access: input.dryRun ? 'read' : 'write',
    many,
    clock,
    wallClock: ports.wallClock,
    random: ports.random,
    signal,
    userAgent: `mcp-register/${ports.version}`,
    onRequest: (trace) => ports.progress.request(trace),
  });
  const open = (client: ArmClient, target: ApiCenterTarget) =>
    createApiCenter(client, target, { clock, signal, http: ports.http });
  return {
    center: open(arm, input.target),
    readOther: (target) => open(readOnly(arm), target),
    counts: () => ({ ...arm.counts }),
    tokenMs: () => tokenMs,
    signal,
    close: () => ended.abort(),
  };
}

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
  const connection = connect(input, ports);
  try {
    return await reportOn(connection, { ...input, source }, ports, steps);
  } finally {
    connection.close();
  }
}

/** What a report says of itself. */
export type ReportFacts = Pick<CatalogueInput, 'command' | 'target' | 'endpoint' | 'run'> & {
  /** Absent for a run that is about entries of any source. */
  readonly source: string | undefined;
};

/** Runs steps over an open connection and makes their report. Never rejects. */
export async function reportOn(
  connection: Connection,
  { command, target, endpoint, run: facts, source }: ReportFacts,
  ports: RunPorts,
  steps: (run: CatalogueRun) => Promise<Outcome>,
): Promise<Report> {
  const { clock } = ports;
  const { center, readOther } = connection;
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
  const run: CatalogueRun = {
    center,
    readOther,
    draft,
    timed,
    async apply(plan, through = center) {
      const onApplied: ApplyOptions['onApplied'] = (step) => {
        draft.applied.push(step);
        ports.progress.applied(step);
      };
      const warnings = await timed('write', () => applyPlan(plan, { center: through, clock, onApplied }));
      draft.warnings.push(...warnings);
    },
  };
  const finish = ({ status, exitCode, changed, ...more }: Outcome & Partial<Report>): Report => ({
    status,
    exitCode,
    changed,
    command,
    target: { ...target, armEndpoint: endpoint.url },
    ...optional('source', source),
    run: facts,
    plan: [],
    ...withWorkingLinks(draft, status),
    warnings: renderWarnings(draft.warnings, ports.words),
    requests: connection.counts(),
    timings: {
      ...timings,
      ...optional('token', connection.tokenMs()),
      total: Math.round(clock.now() - started),
    },
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
  }
}

/** What is known, without the links that would lead nowhere. */
function withWorkingLinks({ links, ...draft }: DraftReport, status: Status): DraftReport {
  const { plan = [], applied } = draft;
  return { ...draft, ...optional('links', workingLinks(links, { status, plan, applied })) };
}
