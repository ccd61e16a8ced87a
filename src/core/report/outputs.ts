import type { OverallReport } from './fleet-report.ts';

interface Output {
  readonly name: string;
  readonly help: string;
  readonly value: (report: OverallReport, reportPath: string) => string | number | boolean | undefined;
}

/** Every output of the action and the task: the source of names and help texts for both. */
export const outputs = [
  {
    name: 'status',
    help: 'registered, unchanged, planned, healthy, removed, skipped or failed',
    value: ({ status }) => status,
  },
  { name: 'changed', help: 'Whether something was written', value: ({ changed }) => changed },
  { name: 'exit-code', help: '0 to 7, as the README lists them', value: ({ exitCode }) => exitCode },
  {
    name: 'api-id',
    help: 'Name of the entry; of a fleet the names of the entries that were staged, separated by commas',
    value: ({ names, stagedIds }) => names?.apiId ?? stagedIds?.join(', '),
  },
  { name: 'api-resource-id', help: 'ARM id of the entry', value: apiResourceId },
  { name: 'version-id', help: 'Name of the version', value: ({ names }) => names?.versionId },
  { name: 'definition-id', help: 'Name of the definition', value: ({ names }) => names?.definitionId },
  { name: 'deployment-id', help: 'Name of the deployment', value: ({ names }) => names?.deploymentId },
  { name: 'environment-id', help: 'Name of the environment', value: ({ names }) => names?.environmentId },
  { name: 'portal-url', help: 'The API Center portal, when it is on', value: ({ links }) => links?.portal },
  {
    name: 'registry-url',
    help: 'Base address of the MCP registry, in the form that VS Code takes',
    value: ({ links }) => links?.registry,
  },
  { name: 'endpoint-url', help: 'The URL that is registered', value: ({ endpointUrl }) => endpointUrl },
  { name: 'install-url', help: 'Opens VS Code and installs the server', value: ({ links }) => links?.vscode },
  {
    name: 'server-name',
    help: 'Name of the server in the registry',
    value: ({ names }) => names?.apiId,
  },
  { name: 'probe-status', help: 'Verdict of the probe', value: ({ probe }) => probe?.status },
  {
    name: 'visibility',
    help: 'listed, hidden or unknown: what clients of the registry see',
    value: ({ visibility, names }) => visibility ?? (names ? 'unknown' : undefined),
  },
  {
    name: 'protocol-version',
    help: 'MCP protocol version of the server',
    value: ({ probe }) => probe?.protocolVersion,
  },
  {
    name: 'tools-count',
    help: 'How many tools the server lists',
    value: ({ probe }) => (probe?.status === 'healthy' ? probe.tools.length : undefined),
  },
  { name: 'contract-hash', help: 'Hash of names and schemas', value: ({ surface }) => surface?.hash },
  {
    name: 'surface-hash',
    help: 'Hash of everything that the gate judges; give it to accept a surface that was reviewed',
    value: ({ surface }) => surface?.surfaceHash,
  },
  {
    name: 'verdict',
    help: 'What the changes mean for clients: breaking, incomplete, unproven, warning, compatible, none or not-compared',
    value: ({ verdict }) => verdict ?? 'not-compared',
  },
  {
    name: 'changes-count',
    help: 'How many changes of the surface were found',
    value: ({ verdict, surface }) =>
      verdict === undefined || verdict === 'not-compared' ? undefined : surface?.changes.length,
  },
  {
    name: 'comment-url',
    help: 'The comment on the pull request',
    value: ({ staging }) => staging?.commentUrl,
  },
  { name: 'report', help: 'Path of the report, a JSON file', value: (_, reportPath) => reportPath },
] as const satisfies readonly Output[];

/** The outputs of a run as text; one without a value is empty. */
export function outputValues(report: OverallReport, reportPath: string): Record<string, string> {
  const rows: readonly Output[] = outputs;
  return Object.fromEntries(rows.map(({ name, value }) => [name, String(value(report, reportPath) ?? '')]));
}

function apiResourceId({ target, names }: OverallReport): string | undefined {
  if (!target || !names) return undefined;
  const { subscriptionId, resourceGroup, serviceName, workspace } = target;
  return `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/providers/Microsoft.ApiCenter/services/${serviceName}/workspaces/${workspace}/apis/${names.apiId}`;
}
