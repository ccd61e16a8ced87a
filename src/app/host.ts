import type { TokenCredential } from '@azure/core-auth';
import type { ApiCenterTarget } from '../core/apicenter/target.ts';
import type { Progress } from '../core/commands/ports.ts';
import type { NetworkPorts } from '../core/http/service-client.ts';
import type { CommonInputs } from '../core/inputs/command-inputs.ts';
import type { RawInputs } from '../core/inputs/read-values.ts';
import type { Message, Words } from '../core/message.ts';
import type { Source } from '../core/registration/source.ts';
import type { FleetReport } from '../core/report/fleet-report.ts';
import type { Report, RunFacts } from '../core/report/report.ts';
import type { IssueStore } from '../repositories/issues.ts';
import type { PullRequests } from '../repositories/pull-requests.ts';
import type { ReportingCommand } from './commands.ts';
import type { RunEvent } from './event-meaning.ts';
import type { StepLog } from './log-progress.ts';
import type { RunInputs } from './run-context.ts';

/** A line that a host shows apart from its log. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  /** Stable and kebab-case. */
  readonly code: string;
  /** Lines of text; it may have words of a server in it, which the host makes harmless. */
  readonly text: string;
}

/** What a run needs to ask about pull requests. */
export interface PullRequestAccess {
  readonly gitHubToken: string | undefined;
  readonly network: NetworkPorts;
  /** Called with the reason when something could not be read. */
  readonly onUnknown: (reason: Message) => void;
}

/** What a step asks for, as text. */
export interface Step {
  readonly command: ReportingCommand;
  readonly raw: RawInputs;
}

/** What a run reports. */
export type Result = Report | FleetReport;

/**
 * Where a run takes place: what the host tells it, and where it takes what the run has to say. It reads its own
 * environment and nothing else.
 */
export interface Host {
  readonly words: Words;
  /** The command as it was asked for: shown when the run fails before it is understood. */
  readonly command: string;
  /** Who ran what, for the report. */
  readonly run: RunFacts;
  /** The repository that the run belongs to. */
  readonly source: Source | undefined;
  readonly log: HostLog;
  /** Reads what the step asks for. Throws InvalidInput. Called once, after the secrets are masked. */
  step(): Promise<Step>;
  /** What started the run; absent where the inputs alone say what it is for. */
  event?(): RunEvent;
  /** Whether runs keep a comment on their pull request. */
  readonly comments: boolean;
  /** The API center that is used when no target is given; absent: a target is required. */
  readonly embedded?: ApiCenterTarget;
  /** Shows a run while it goes on; absent: the log does. */
  progress?(inputs: RunInputs): Progress;
  /** Does the work with what the host provides for its time: an API center that runs as long as the work. */
  surround?(inputs: RunInputs, work: (inputs: RunInputs) => Promise<Result>): Promise<Result>;
  /** Takes a text that a command writes where no file is named; absent: a file must be named. */
  print?(text: string): void;
  /** Secret texts that are known before anything is printed. */
  secrets(): readonly string[];
  /**
   * Throws a Failure where the host lacks what the identity needs.
   *
   * @param conceal is called with each secret that a sign-in receives, before it is used
   */
  signIn(inputs: CommonInputs, network: NetworkPorts, conceal: (secret: string) => void): TokenCredential;
  pullRequestsOf(source: Source, access: PullRequestAccess): PullRequests;
  /** The issues of the repository that the run belongs to; absent where the host keeps none. */
  issuesOf?(access: Omit<PullRequestAccess, 'onUnknown'>): IssueStore;
  readonly publication: Publication;
}

export interface HostLog extends StepLog {
  /** From here on the host replaces the line by asterisks. */
  mask(secret: string): void;
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  annotate(annotation: Annotation): void;
}

/**
 * Where a host takes the result. Every call may throw: each is made on its own. Texts are made when the host asks for
 * them: that of a fleet is long, and the terminal needs none.
 */
export interface Publication {
  /** Writes the report file. Gives its path; undefined where the host keeps no such file. */
  saveReport(json: () => string): Promise<string | undefined>;
  /** Hands the outputs to later steps, by the names that the table of outputs gives them. */
  outputs(values: Readonly<Record<string, string>>): void | Promise<void>;
  /** Shows Markdown on the page of the run. */
  summary(markdown: () => string): void | Promise<void>;
  /** Ends the step: the last line of the log, and the result that the host knows. */
  finish(report: Result, line: string): void;
}
