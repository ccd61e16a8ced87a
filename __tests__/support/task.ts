import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestContext } from 'node:test';
import { commandFromString } from 'azure-pipelines-task-lib/taskcommand.js';
import { camelCase } from '../../src/core/text/camel-case.ts';
import { runBundle } from './bundle.ts';
import type { Entra } from './entra.ts';

export interface TaskResult {
  readonly code: number | null;
  readonly log: string;
  /** What the agent would do, in order. */
  readonly commands: readonly AgentCommand[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly result: string | undefined;
  readonly summary: string;
  /** The log without the commands that mask: what a reader of the log could see. */
  readonly shown: string;
}

export interface AgentCommand {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export interface TaskOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly node?: string;
  /** The folder of the task: the built one unless given. */
  readonly folder?: string;
  readonly interrupt?: AbortSignal;
}

const builtTask = resolve(import.meta.dirname, '..', '..', 'dist', 'azure-pipelines');
export const connectionId = 'a1B2c3d4-1111-2222-3333-444455556666';

/** Runs the built task as the agent does, with inputs by their kebab-case or camelCase names. */
export async function runTask(
  t: Pick<TestContext, 'after'>,
  inputs: Readonly<Record<string, string>>,
  options: TaskOptions = {},
): Promise<TaskResult> {
  const folder = mkdtempSync(join(tmpdir(), 'mcp-register-test-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const { code, stdout, stderr } = await runBundle(join(options.folder ?? builtTask, 'index.js'), {
    node: options.node,
    cwd: folder,
    interrupt: options.interrupt,
    env: {
      TF_BUILD: 'True',
      AGENT_VERSION: '4.275.0',
      AGENT_TEMPDIRECTORY: folder,
      SYSTEM_DEFAULTWORKINGDIRECTORY: folder,
      BUILD_SOURCESDIRECTORY: folder,
      SYSTEM_COLLECTIONURI: 'https://dev.azure.com/contoso/',
      SYSTEM_TEAMPROJECT: 'Weather team',
      BUILD_BUILDID: '7',
      SYSTEM_TEAMPROJECTID: '77777777-1111-2222-3333-444455556666',
      BUILD_REASON: 'IndividualCI',
      BUILD_REPOSITORY_PROVIDER: 'TfsGit',
      BUILD_REPOSITORY_ID: '42424242-1111-2222-3333-444455556666',
      BUILD_REPOSITORY_URI: 'https://contoso@dev.azure.com/contoso/Weather%20team/_git/weather',
      BUILD_REPOSITORY_NAME: 'weather',
      BUILD_SOURCEVERSION: 'abc',
      BUILD_REQUESTEDFOR: 'Ada',
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${camelCase(name).toUpperCase()}`, value]),
      ),
      ...options.env,
    },
  });
  const log = stdout + stderr;
  const commands = parseCommands(stdout);
  const summaryFile = commands.find(({ command }) => command === 'task.uploadsummary')?.message;
  return {
    code,
    log,
    commands,
    outputs: Object.fromEntries(
      commands
        .filter(({ command }) => command === 'task.setvariable')
        .map(({ properties, message }) => [properties.variable ?? '', message]),
    ),
    result: commands.find(({ command }) => command === 'task.complete')?.properties.result,
    summary: summaryFile === undefined ? '' : readFileSync(summaryFile, 'utf8'),
    shown: maskedLog(stdout) + stderr,
  };
}

/** The log as the agent shows it: from a secret's command on, each text of it is replaced by asterisks. */
function maskedLog(stdout: string): string {
  const secrets: string[] = [];
  return stdout
    .split('\n')
    .flatMap((line) => {
      const [found] = parseCommands(line);
      if (found?.command === 'task.setsecret') {
        secrets.push(found.message);
        return [];
      }
      const text = found ? line.replaceAll('%AZP25', '%') : line;
      return [secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), text)];
    })
    .join('\n');
}

/** The agent looks for a command anywhere in a line, in any case. */
function parseCommands(stdout: string): AgentCommand[] {
  return stdout
    .split(/\r?\n/)
    .map((line) => /##vso\[.*/i.exec(line)?.[0])
    .filter((line) => line !== undefined)
    .map((line) => {
      const { command, properties, message } = commandFromString(line);
      return { command, properties: { ...properties }, message };
    });
}

/** The variables of a service connection of the kind that Azure Resource Manager has. */
export function connectionVariables(
  entra: Pick<Entra, 'url' | 'certificateFile'>,
  scheme: string,
  parameters: Readonly<Record<string, string>>,
  data: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const prefixed = (prefix: string, values: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        `${prefix}_${connectionId}_${name.toUpperCase()}`,
        value,
      ]),
    );
  return {
    INPUT_CONNECTEDSERVICENAMEARM: connectionId,
    [`ENDPOINT_URL_${connectionId}`]: `${entra.url}/`,
    [`ENDPOINT_AUTH_${connectionId}`]: JSON.stringify({ scheme, parameters }),
    [`ENDPOINT_AUTH_SCHEME_${connectionId}`]: scheme,
    ...prefixed('ENDPOINT_AUTH_PARAMETER', parameters),
    ...prefixed('ENDPOINT_DATA', {
      subscriptionid: '00000000-0000-0000-0000-000000000000',
      subscriptionname: 'Contoso',
      environment: 'AzureCloud',
      scopelevel: 'Subscription',
      activedirectoryauthority: entra.url,
      ...data,
    }),
    ENDPOINT_AUTH_PARAMETER_SYSTEMVSSCONNECTION_ACCESSTOKEN: 'c4n4ry-system-token',
    SYSTEM_OIDCREQUESTURI: `${entra.url}/oidctoken`,
    AGENT_CAINFO: entra.certificateFile,
  };
}
