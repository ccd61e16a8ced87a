import { type ApiCenter, createApiCenter } from '../apicenter/api-center.ts';
import { type ArmClient, createArmClient, type RequestCounts, readOnly } from '../apicenter/arm-client.ts';
import type { ArmEndpoint } from '../apicenter/endpoint.ts';
import { createPacing } from '../apicenter/pacing.ts';
import type { ApiCenterTarget } from '../apicenter/target.ts';
import { Failure, Incomplete } from '../errors.ts';
import { manyListeners } from '../http/many-listeners.ts';
import { optional } from '../optional.ts';
import { type ApplyOptions, applyPlan, runAgain } from '../registration/apply.ts';
import type { Plan } from '../registration/plan-step.ts';
import { describeError } from '../report/describe-error.ts';
import {
  type DraftReport,
  type Report,
  type RunFacts,
  type Status,
  type Timings,
  warningsInWords,
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
  /** When the run waited for Azure and for the server; for Azure, each request with all of its attempts. */
  readonly waits: Readonly<Record<'azure' | 'server', Stretch[]>>;
  /** Says that the run sends no more than `lastRequests` that do not wait yet: they may use what it leaves to others. */
  finishing(): void;
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
  const waits: Connection['waits'] = { azure: [], server: [] };
  const timedIdentity: RunPorts['identity'] = {
    async getToken(scopes, options) {
      const begun = clock.now();
      try {
        return await ports.identity.getToken(scopes, options);
      } finally {
        const ended = clock.now();
        tokenMs = Math.round(ended - begun);
        waits.azure.push({ from: begun, to: ended });
      }
    },
  };
  // Requests that are still under way when the run fails must not keep the process running.
  const ended = new AbortController();
  const signal = manyListeners(AbortSignal.any([ports.signal, ended.signal]));
  const pacing = createPacing(clock, many);
  const arm = createArmClient({
    endpoint: input.endpoint,
    credential: input.endpoint.insecure ? undefined : timedIdentity,
    subscriptionId: input.target.subscriptionId,
    access: input.dryRun ? 'read' : 'write',
    http: ports.http,
    many,
    pacing,
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
  return {
    center: open(arm, input.target),
    readOther: (target) => open(readOnly(arm), target),
    counts: () => ({ ...arm.counts }),
    tokenMs: () => tokenMs,
    waits,
    signal,
    finishing: () => pacing.finish(),
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
    return withWaits(await reportOn(connection, { ...input, source }, ports, steps), connection);
  } finally {
    connection.close();
  }
}

/** The report of a whole connection, with whose time it was. */
export function withWaits(report: Report, { waits }: Pick<Connection, 'waits'>): Report {
  return { ...report, timings: { ...report.timings, ...whoseTime(waits, report.timings.total) } };
}

/** Which party a part of a run waits for; the sign-in and each request of the API center are counted on their own. */
const waitsFor: Partial<Readonly<Record<keyof Timings, 'azure' | 'server'>>> = {
  write: 'azure',
  verify: 'azure',
  probe: 'server',
};

/** What a report says of itself. */
export type ReportFacts = Pick<CatalogueInput, 'command' | 'target' | 'endpoint' | 'run' | 'entry'> & {
  /** Absent for a run that is about entries of any source. */
  readonly source: string | undefined;
};

/** Runs steps over an open connection and makes their report. Never rejects. */
export async function reportOn(
  connection: Connection,
  { command, target, endpoint, run: facts, source, entry }: ReportFacts,
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
      const ended = clock.now();
      timings[part] = Math.round(ended - begun);
      const party = waitsFor[part];
      if (party) connection.waits[party].push({ from: begun, to: ended });
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
    warnings: warningsInWords(draft.warnings, ports.words),
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
      ...optional('title', draft.title ?? entry),
      ...describeError(afterWrites(error, draft.applied.length), ports.words),
    });
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
