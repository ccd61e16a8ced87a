import { audit } from '../core/commands/audit.ts';
import { fileKeeper } from '../core/commands/audit-files.ts';
import type { AuditKeeper } from '../core/commands/audit-keeper.ts';
import { auditRegistry } from '../core/commands/audit-registry.ts';
import type { AuditExtras } from '../core/commands/audit-steps.ts';
import type { RunPorts } from '../core/commands/ports.ts';
import { systemResolver } from '../core/http/name-resolver.ts';
import type { AuditInputs, RegistryAuditInputs } from '../core/inputs/command-inputs.ts';
import { sentence } from '../core/message.ts';
import { input } from '../core/references.ts';
import type { Source } from '../core/registration/source.ts';
import type { AuditReport } from '../core/report/audit-report.ts';
import type { FleetReport } from '../core/report/fleet-report.ts';
import type { RunFacts } from '../core/report/report.ts';
import type { IssueStore } from '../repositories/issues.ts';
import type { PullRequests } from '../repositories/pull-requests.ts';
import { issueKeeper } from './living-issue.ts';

export interface AuditContext {
  readonly run: RunFacts;
  /** The issues of the repository that the run belongs to; absent where its host keeps none. */
  readonly issues?: IssueStore;
  /** The pull requests of a repository; absent: nothing is known of them. */
  readonly pullRequestsOf?: (source: Source) => Pick<PullRequests, 'stateOf'>;
  /** Asks DNS; absent: the system's name servers. */
  readonly resolver?: AuditExtras['resolver'];
}

/** Audits an API center or a registry, and keeps the findings where the inputs say. */
export function runAudit(
  inputs: AuditInputs | RegistryAuditInputs,
  { run, issues, pullRequestsOf, resolver = systemResolver() }: AuditContext,
  ports: RunPorts,
): Promise<FleetReport | AuditReport> {
  const extras = { run, resolver, keepers: keepersOf(inputs, issues, ports) };
  if (inputs.job === 'audit-registry') return auditRegistry({ ...inputs, ...extras }, ports);
  const pullRequests = inputs.source && pullRequestsOf?.(inputs.source);
  const stateOf = async (number: number) => pullRequests?.stateOf(number) ?? 'unknown';
  return audit({ ...inputs, ...extras, stateOf }, ports);
}

/** The file first: one that no audit wrote fails before anything is sent. */
function keepersOf(
  inputs: AuditInputs | RegistryAuditInputs,
  issues: IssueStore | undefined,
  { files }: RunPorts,
): AuditKeeper[] {
  const { issue, memoryFile } = inputs.options;
  const file = memoryFile === undefined ? [] : [fileKeeper(memoryFile, files)];
  if (!issue) return file;
  return [...file, issues ? issueKeeper(issues, subjectOf(inputs)) : noIssues];
}

function subjectOf(inputs: AuditInputs | RegistryAuditInputs): string {
  if (inputs.job === 'audit-registry') return inputs.registryUrl;
  const { subscriptionId, resourceGroup, serviceName, workspace } = inputs.target;
  return [subscriptionId, resourceGroup, serviceName, workspace, inputs.manifest?.name ?? ''].join('/');
}

const noIssues: AuditKeeper = {
  load: () => Promise.resolve(undefined),
  save: () =>
    Promise.resolve([
      {
        code: 'issue-not-written',
        message: sentence`${input('issue')} needs a repository on GitHub. The summary of the run has the same content; to keep since when a finding is known, give ${input('state-file')}.`,
      },
    ]),
};
