import type { ArmEndpoint } from '../apicenter/endpoint.ts';
import type { ApiCenterTarget } from '../apicenter/target.ts';
import type { AuditOptions } from '../fleet/audit/options.ts';
import type { ExportRequest } from '../fleet/export/export-request.ts';
import type { Manifest } from '../fleet/manifest.ts';
import type { SavedPlan } from '../fleet/saved-plan.ts';
import type { Selection } from '../fleet/selection.ts';
import type { SyncPolicy } from '../fleet/sync-policy.ts';
import type { Withdrawal } from '../fleet/withdrawal.ts';
import type { Message } from '../message.ts';
import type { ProbeInput } from '../probe/probe-input.ts';
import type { SweepPolicy } from '../pull-requests/sweep-plan.ts';
import type { Promotion } from '../registration/promotion.ts';
import type { RegistrationRequest } from '../registration/request.ts';
import type { Source } from '../registration/source.ts';
import type { UnregisterRequest } from '../registration/unregister-plan.ts';
import type { GateInput } from '../surface/gate.ts';
import type { StagingInput } from './parse-staging.ts';
import type { InputValues } from './read-values.ts';

/** What every command is given. */
export interface CommonInputs {
  /** Who signs in, where the inputs say so. */
  readonly clientId?: string;
  readonly tenantId?: string;
  /** Azure Resource Manager; the embedded API Center's is known only when it runs. */
  readonly endpoint: ArmEndpoint;
  /** Nothing is written. */
  readonly dryRun: boolean;
  /** The input `pull-request`. */
  readonly pullRequest?: number | 'none';
  /** Secret. */
  readonly gitHubToken?: string;
  /** Whether to keep a comment on the pull request. */
  readonly comment: boolean;
  readonly output: InputValues['output'];
  readonly verbose: boolean;
  /** Path of the file for the requests of the run. */
  readonly trace?: string;
}

/** What every command is given that works on an API center. */
export interface CenterInputs extends CommonInputs {
  readonly target: ApiCenterTarget;
  /** The input `source`, for the host of its pull requests. */
  readonly givenSource?: Source;
  /** No target is given: the embedded API Center is used. */
  readonly embedded: boolean;
  /** State file of the embedded API Center. */
  readonly stateFile: string;
  /** Whether the user named that file. */
  readonly stateFileGiven: boolean;
}

/** Where to save a plan, with what is needed to make it again. */
export interface PlanOut {
  readonly path: string;
  /** The inputs that were given, without secrets. */
  readonly inputs: Readonly<Record<string, string>>;
}

/** What is given to write an entry. */
export interface EntryInputs extends CenterInputs {
  readonly request: RegistrationRequest;
  readonly probe: ProbeInput;
  readonly gate: GateInput;
  readonly verify: InputValues['verify'];
  /** The file to write the definition to. */
  readonly definitionOut?: string;
}

interface RegistrationInputs extends EntryInputs {
  readonly command: 'register' | 'plan';
}

/** Register an entry, or show what that would write. */
export interface RegisterInputs extends RegistrationInputs {
  readonly job: 'register';
  readonly planOut?: PlanOut;
  readonly savedPlan?: SavedPlan;
}

/** Give a pull request an entry of its own, or show what merging it would change. */
export interface StageInputs extends RegistrationInputs {
  readonly job: 'stage';
  readonly number: number;
  readonly staging: StagingInput;
}

/** Show what a pull request would change, where it is not known which one it is. */
export interface PreviewInputs extends RegistrationInputs {
  readonly job: 'preview';
  /** Why the run only shows it. */
  readonly reason: Message;
}

/** Remove the entry of a pull request. */
export interface UnstageInputs extends CenterInputs {
  readonly job: 'unstage';
  readonly command: 'register' | 'plan' | 'unregister' | 'sync';
  readonly number: number;
  readonly staging: StagingInput;
  readonly source: Source;
  /** The user asked for it; else only the entries of a closed pull request are removed. */
  readonly evenWhenOpen: boolean;
}

export interface UnregisterInputs extends CenterInputs {
  readonly job: 'unregister';
  readonly command: 'unregister';
  readonly request: UnregisterRequest;
}

/** Remove the entries that closed pull requests left behind. */
export interface SweepInputs extends CenterInputs {
  readonly job: 'sweep';
  readonly command: 'sweep';
  readonly staging: Pick<StagingInput, 'place' | 'target'>;
  readonly source: Source;
  readonly policy: SweepPolicy;
}

/** Keep the entries of a manifest up to date, or show what that would write. */
export interface SyncInputs extends CenterInputs {
  readonly job: 'sync';
  readonly command: 'sync' | 'plan';
  readonly manifest: Manifest;
  readonly selection: Selection;
  readonly policy: SyncPolicy;
  readonly source: Source;
  /** Why the run only shows what it finds. */
  readonly reason?: Message;
  readonly planOut?: PlanOut;
  readonly savedPlan?: SavedPlan;
}

/** Show what a pull request changes in a fleet, and give its new servers entries of their own. */
export interface StageFleetInputs extends Omit<SyncInputs, 'job' | 'reason'> {
  readonly job: 'stage-fleet';
  readonly number: number;
  readonly staging: StagingInput;
  /** Servers that may get an entry; more are only shown. */
  readonly maxStaged: number;
  /** What the pull request takes out of the manifest; absent where it is not known what that was before. */
  readonly withdrawal?: Withdrawal;
}

/** Report what is wrong with the entries of an API center. */
export interface AuditInputs extends CenterInputs {
  readonly job: 'audit';
  readonly command: 'audit';
  readonly manifest?: Manifest;
  readonly selection: Selection;
  /** Whose entries are our own; absent where nobody says. */
  readonly source?: Source;
  readonly options: AuditOptions;
}

/** Report what is wrong with the entries of a registry that everybody can read. */
export interface RegistryAuditInputs extends CommonInputs {
  readonly job: 'audit-registry';
  readonly command: 'audit';
  /** As it was given. */
  readonly registryUrl: string;
  readonly selection: Selection;
  readonly options: AuditOptions;
}

/** Take an entry from one environment to another, or show what that would write. */
export interface PromoteInputs extends EntryInputs {
  readonly job: 'promote';
  readonly command: 'promote';
  readonly promotion: Promotion;
  /** Why the run only shows it; absent in a run that may write. */
  readonly reason?: Message;
  /** The pull request that it is shown for. */
  readonly number?: number;
}

/** Write the catalogue of an API center for clients that cannot read it. */
export interface CenterExportInputs extends CenterInputs {
  readonly job: 'export';
  readonly command: 'export';
  readonly from: 'api-center';
  readonly request: ExportRequest;
}

/** Write what a registry lists, without signing in. */
export interface RegistryExportInputs extends CommonInputs {
  readonly job: 'export';
  readonly command: 'export';
  readonly from: 'registry';
  readonly registryUrl: string;
  readonly request: ExportRequest;
}

export type ExportInputs = CenterExportInputs | RegistryExportInputs;

/** Write a manifest from what an API center contains. */
export interface DumpInputs extends CenterInputs {
  readonly job: 'dump';
  readonly command: 'dump';
  /** Whose entries the manifest declares, beside those without a mark. */
  readonly source: Source;
  /** The file to write; absent: the manifest is shown. */
  readonly out?: string;
  /** Whether servers of other sources are shown, as comments. */
  readonly all: boolean;
}

/** Write a manifest with one running server, or add the server to one. */
export interface InitInputs extends CommonInputs {
  readonly job: 'init';
  readonly command: 'init';
  readonly apiId: string;
  /** Absent where only the id is given. */
  readonly title?: string;
  readonly environmentId: string;
  readonly serverUrl: string;
  readonly probe: ProbeInput;
  /** The file to write, or to add the server to. */
  readonly manifest: string;
  /** Whose workflow or pipeline to write; absent: none. */
  readonly host?: 'github' | 'azure-pipelines';
}

export interface ProbeInputs extends CommonInputs {
  readonly job: 'probe';
  readonly command: 'probe';
  readonly probe: ProbeInput;
}

export interface SurfaceInputs extends CommonInputs {
  readonly job: 'surface';
  readonly command: 'surface';
  readonly probe: ProbeInput;
  /** The file to write; absent: the surface is shown. */
  readonly surfaceFile?: string;
}

export interface DoctorInputs extends CenterInputs {
  readonly job: 'doctor';
  readonly command: 'doctor';
  readonly environmentId: string;
}

/** Find out why a client does not see the entries of a registry. */
export interface RegistryDoctorInputs extends CommonInputs {
  readonly job: 'doctor-registry';
  readonly command: 'doctor';
  /** As it was given: its form is part of the question. */
  readonly registryUrl: string;
}

/** The commands whose work depends on what started the run. */
export type EventCommand = 'register' | 'plan' | 'unregister' | 'promote';

/** Look at the server of a run that has no credentials, and write nothing. */
export interface LookInputs extends CommonInputs {
  readonly job: 'look';
  readonly command: EventCommand;
  /** Why the run has no credentials. */
  readonly reason: string;
  /** Absent when no URL is given. */
  readonly probe?: ProbeInput;
}

/** Do nothing, and say why. */
export interface IdleInputs extends CommonInputs {
  readonly job: 'nothing';
  readonly command: EventCommand | 'sync';
  readonly reason: Message;
}

/** What a run is to do, with everything that it needs for it, checked. `job` says what; `command` is what was asked for. */
export type CommandInputs =
  | RegisterInputs
  | StageInputs
  | PreviewInputs
  | UnstageInputs
  | UnregisterInputs
  | SweepInputs
  | SyncInputs
  | StageFleetInputs
  | AuditInputs
  | RegistryAuditInputs
  | PromoteInputs
  | ExportInputs
  | DumpInputs
  | InitInputs
  | ProbeInputs
  | SurfaceInputs
  | DoctorInputs
  | RegistryDoctorInputs
  | LookInputs
  | IdleInputs;

/** Those of the union that a command can lead to. */
export type InputsOf<C extends CommandInputs['command'], I = CommandInputs> = I extends CommandInputs
  ? [Extract<I['command'], C>] extends [never]
    ? never
    : I
  : never;
