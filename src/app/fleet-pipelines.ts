import type { NewFile } from '../core/commands/create-files.ts';
import type { FleetPipeline } from '../core/commands/init.ts';
import { lineOf, type ManifestSecret } from '../core/fleet/init/manifest-secret.ts';
import { writeYaml } from '../core/text/write-yaml.ts';

/** Where a host looks for its pipeline. */
export const pipelinePaths = {
  github: '.github/workflows/mcp-register.yml',
  'azure-pipelines': 'mcp-register.pipeline.yml',
} as const;

/** The pipeline that plans on a pull request and syncs after a push, complete. */
export function pipelineOf(host: keyof typeof pipelinePaths, input: FleetPipeline): NewFile {
  const text = host === 'github' ? workflow(input) : pipeline(input);
  return { path: pipelinePaths[host], text };
}

const mergeAndParents = `        with:
          # The merge of the pull request and what it is compared with.
          fetch-depth: 2
`;

function workflow({ manifest, secrets, allowedHosts }: FleetPipeline): string {
  const step = (command: 'plan' | 'sync', clientId: string) => `      - uses: actions/checkout@v4
${command === 'plan' ? mergeAndParents : ''}      - uses: mcp-register/mcp-register@v1
${environment(secrets, 8, (name) => `\${{ secrets.${name} }}`)}        with:
          command: ${command}
          ${scalarLine('manifest', manifest)}
          api-center-id: \${{ vars.API_CENTER_ID }}
          client-id: \${{ vars.${clientId} }}
          tenant-id: \${{ vars.AZURE_TENANT_ID }}
${lines('manifest-variables', secrets.map(lineOf), 10)}${lines('allowed-hosts', allowedHosts, 10)}`;
  return `# Keeps the API center in step with the manifest: a plan on each pull request, a sync after each push to main.
#
# Variables of the repository: API_CENTER_ID (the ARM id), AZURE_TENANT_ID, AZURE_CLIENT_ID (an identity that may write,
# with a federated credential for the branch main), AZURE_READER_CLIENT_ID (one that can only read, with a federated
# credential for pull requests).
name: MCP servers

on:
  push:
    branches: [main]
  pull_request:
  workflow_dispatch:

permissions: {}

concurrency:
  group: mcp-servers-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: false

jobs:
  plan:
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    permissions:
      contents: read
      id-token: write
      pull-requests: write
    steps:
${step('plan', 'AZURE_READER_CLIENT_ID')}
  sync:
    if: github.ref == 'refs/heads/main'
    runs-on: ubuntu-latest
    permissions:
      contents: read
      id-token: write
    steps:
${step('sync', 'AZURE_CLIENT_ID')}`;
}

function pipeline({ manifest, secrets, allowedHosts }: FleetPipeline): string {
  const step = (command: 'plan' | 'sync', connection: string, condition: string) => `  - task: McpRegister@1
    displayName: ${command === 'plan' ? 'Plan' : 'Sync'}
    condition: ${condition}
${environment(secrets, 4, (name) => `$(${name})`)}    inputs:
      command: ${command}
      azureSubscription: ${connection}
      apiCenterId: $(apiCenterId)
      ${scalarLine('manifest', manifest)}
${lines('manifestVariables', secrets.map(lineOf), 6)}${lines('allowedHosts', allowedHosts, 6)}`;
  return `# Keeps the API center in step with the manifest: a plan on each pull request, a sync after each push to main.
#
# Needs the service connections \`api-center\` (its identity may write) and \`api-center-reader\` (can only read), and the
# variable apiCenterId (the ARM id). In Azure Repos a branch policy of main (build validation) starts it for pull requests.
trigger:
  branches: { include: [main] }
pr:
  branches: { include: [main] }

pool: { vmImage: ubuntu-latest }

variables:
  - group: mcp-servers

steps:
  - checkout: self
    # The merge of a pull request and what it is compared with.
    fetchDepth: 2

${step('plan', 'api-center-reader', "eq(variables['Build.Reason'], 'PullRequest')")}
${step('sync', 'api-center', "and(succeeded(), eq(variables['Build.SourceBranch'], 'refs/heads/main'))")}`;
}

function scalarLine(key: string, value: string): string {
  return writeYaml({ [key]: value }).trimEnd();
}

function environment(
  secrets: readonly ManifestSecret[],
  indent: number,
  value: (name: string) => string,
): string {
  if (secrets.length === 0) return '';
  const pad = ' '.repeat(indent);
  return `${pad}env:\n${secrets.map(({ name }) => `${pad}  ${name}: ${value(name)}\n`).join('')}`;
}

function lines(key: string, texts: readonly string[], indent: number): string {
  if (texts.length === 0) return '';
  const pad = ' '.repeat(indent);
  return `${pad}${key}: |\n${texts.map((text) => `${pad}  ${text}\n`).join('')}`;
}
