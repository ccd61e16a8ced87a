import type { InputsOf } from '../core/inputs/command-inputs.ts';
import type { Source } from '../core/registration/source.ts';
import type { FleetReport } from '../core/report/fleet-report.ts';
import type { Report, RunFacts } from '../core/report/report.ts';
import type { IdentifiedSource } from '../repositories/github-repository.ts';
import type { IssueStore } from '../repositories/issues.ts';
import type { PullRequests } from '../repositories/pull-requests.ts';
import type { ReportingCommand } from './commands.ts';

/** What every host can be asked to do. */
export type RunInputs = InputsOf<ReportingCommand>;

/** What a host knows and can do. */
export interface RunContext {
  /** Who ran what, for the report. */
  readonly run: RunFacts;
  /** The repository that the run itself belongs to. */
  readonly ownSource: Source | undefined;
  /** Asks for the stable id of a repository that only its name tells. Never rejects. */
  readonly identify: (source: Source) => Promise<IdentifiedSource>;
  /** The pull requests of a repository: those of the one whose entries a run looks at. */
  readonly pullRequestsOf: (source: Source) => PullRequests;
  /** The issues of the run's own repository; absent where its host keeps none. */
  readonly issues?: IssueStore;
  /** Takes a text that a command writes where no file is named; absent: a file must be named. */
  readonly print?: (text: string) => void;
}

/** What a run reports, and the pull requests that it was about. */
export interface Dispatched {
  readonly report: Report | FleetReport;
  readonly pullRequests?: PullRequests;
}
