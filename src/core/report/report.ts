import type { RequestCounts } from '../apicenter/arm-client.ts';
import type { ApiCenterTarget } from '../apicenter/target.ts';
import type { ClientView } from '../clients/client.ts';
import type { FailureCode } from '../codes.ts';
import type { ExitCode } from '../errors.ts';
import { render, type Words } from '../message.ts';
import { optional } from '../optional.ts';
import type { ProbeAttempt, ProbeResult, ServerInfo, Tool, Transport } from '../probe/result.ts';
import type { StagingPlace } from '../pull-requests/pull-request.ts';
import type { AppliedStep } from '../registration/apply.ts';
import type { FieldChange } from '../registration/differences.ts';
import type { PlanStep, StepAction, StepKind } from '../registration/plan-step.ts';
import type { Promotion } from '../registration/promotion.ts';
import type { Names } from '../registration/resource-ids.ts';
import type { Visibility } from '../registry/verify.ts';
import type { SurfaceChange } from '../surface/change.ts';
import type { SurfaceVerdict } from '../surface/gate.ts';
import type { Warning } from '../warning.ts';
import type { Links } from './links.ts';

export type Status =
  | 'registered'
  | 'unchanged'
  | 'planned'
  | 'healthy'
  | 'removed'
  | 'skipped'
  | 'failed'
  // Of one unit of a fleet: its server is not healthy, its entry may not be changed, or it was pruned.
  | 'unhealthy'
  | 'refused'
  | 'deleted';

/** The part of a fleet that a result is about. */
export interface UnitReport {
  readonly apiId: string;
  /** Absent where the result is about the whole entry. */
  readonly environmentId?: string;
  readonly owner?: string;
  /** Where a manifest declares it, as `file:line`; absent for what no manifest declares. */
  readonly place?: string;
}

/** A warning in the words of the host that ran. */
export type RenderedWarning = Omit<Warning, 'message'> & { readonly message: string };

export interface ProbeReport {
  readonly status: ProbeResult['status'] | 'off';
  readonly reason?: string;
  readonly transport?: Transport;
  readonly protocolVersion?: string;
  readonly serverInfo?: ServerInfo;
  /** Milliseconds that the server took to answer the first request. */
  readonly latencyMs?: number;
  readonly tools: readonly Pick<Tool, 'name' | 'title' | 'description'>[];
  readonly attempts: readonly ProbeAttempt[];
  readonly warnings: readonly RenderedWarning[];
}

export interface PlanReport {
  readonly kind: StepKind;
  readonly id: string;
  readonly action: StepAction;
  readonly changes: readonly FieldChange[];
  /** Why it is kept or removed, where that is not plain. */
  readonly reason?: string;
}

/** Milliseconds of each part of a run; parts that run beside each other overlap. */
export interface Timings {
  start?: number;
  token?: number;
  probe?: number;
  read?: number;
  write?: number;
  verify?: number;
  /** Waiting for Azure, the sign-in included. */
  azure?: number;
  /** Waiting for the MCP server. */
  server?: number;
  /** Waiting for neither. */
  own?: number;
  total?: number;
}

/** The pull request that a run was for. */
export interface StagingReport {
  readonly pullRequest: number;
  readonly place: StagingPlace;
  /** The entry that the pull request is to change; absent where a run is for all of its entries. */
  readonly apiId?: string;
  /** Where the comment on the pull request is; absent where none was written. */
  readonly commentUrl?: string;
}

/** What a file has from the catalogue after an export, or would have. */
export interface ExportReport {
  readonly format: string;
  /** Path of the file as it was given; absent where the text went to standard output. */
  readonly file?: string;
  /** Number of entries of the catalogue that are part of the export. */
  readonly entries: number;
  /** API and environment of each entry that is new in the file. */
  readonly added: readonly string[];
  /** The same of each entry whose text in the file changes. */
  readonly updated: readonly string[];
  /** The same of each entry that left the catalogue. */
  readonly removed: readonly string[];
}

export interface RunFacts {
  readonly actor?: string;
  readonly repository?: string;
  readonly commit?: string;
  readonly url?: string;
  readonly identity?: string;
}

/** What a run did, as `--output json` prints it and the report file holds it (schemas/report.schema.json). */
export interface Report {
  readonly status: Status;
  readonly exitCode: ExitCode;
  readonly changed: boolean;
  readonly command: string;
  readonly target?: ApiCenterTarget & { readonly armEndpoint: string };
  readonly source?: string;
  /** Only in the results of a fleet. */
  readonly unit?: UnitReport;
  readonly run: RunFacts;
  readonly staging?: StagingReport;
  /** The environments of a promotion. */
  readonly promotion?: Promotion;
  /** What people call the server: given, registered, or the server's own. */
  readonly title?: string;
  readonly probe?: ProbeReport;
  readonly plan: readonly PlanReport[];
  readonly applied: readonly AppliedStep[];
  /** What the changes of the surface come to; absent where a run compares nothing. */
  readonly verdict?: SurfaceVerdict;
  readonly surface?: {
    /** Over names and schemas. */
    readonly hash: string;
    /** Over everything that the gate judges: what `accept-surface` takes. */
    readonly surfaceHash: string;
    readonly changes: readonly SurfaceChange[];
  };
  readonly requests: RequestCounts;
  readonly timings: Timings;
  readonly names?: Omit<Names, 'previous'> & { readonly apiId: string };
  /** The URL that is registered, or probed. */
  readonly endpointUrl?: string;
  readonly visibility?: Visibility;
  readonly export?: ExportReport;
  readonly clients?: readonly ClientView[];
  readonly links?: Links;
  readonly warnings: readonly RenderedWarning[];
  readonly error?: {
    readonly code: FailureCode;
    readonly message: string;
    readonly why?: string;
    readonly next: string;
  };
}

export const noRequests: RequestCounts = { reads: 0, writes: 0, exports: 0, retries: 0, throttled: 0 };

/** A report while the run goes on: whatever happens next, what is known so far is kept. */
export type DraftReport = { -readonly [member in keyof Omit<Report, 'warnings'>]?: Report[member] } & {
  applied: AppliedStep[];
  warnings: Warning[];
};

export const probeSwitchedOff: ProbeReport = { status: 'off', tools: [], attempts: [], warnings: [] };

/** Warnings in the words of a host. */
export function warningsInWords(warnings: readonly Warning[], words: Words): RenderedWarning[] {
  return warnings.map((warning) => ({ ...warning, message: render(warning.message, words) }));
}

export function describeProbe(result: ProbeResult, words: Words): ProbeReport {
  const common = { attempts: result.attempts, warnings: warningsInWords(result.warnings, words) };
  if (result.status !== 'healthy') {
    return { status: result.status, reason: result.reason, tools: [], ...common };
  }
  const { transport, protocolVersion, serverInfo, tools } = result.server;
  return {
    status: result.status,
    transport,
    protocolVersion,
    ...optional('serverInfo', serverInfo),
    latencyMs: Math.round(result.latencyMs),
    tools: tools.map(({ name, title, description }) => ({
      name,
      ...optional('title', title),
      ...optional('description', description),
    })),
    ...common,
  };
}

export function describeStep({ kind, id, action, changes, reason }: PlanStep): PlanReport {
  return { kind, id, action, changes, ...optional('reason', reason) };
}
