import { environmentKinds, lifecycleStages } from '../apicenter/vocabulary.ts';

export type Command = 'register' | 'plan' | 'probe';

export type InputGroup = 'target' | 'server' | 'ownership' | 'environment' | 'definition' | 'probe' | 'run';

/** How the text of an input is read. `lines` is a list, one item a line or separated by commas. */
export type InputKind =
  | { readonly type: 'text' }
  | { readonly type: 'boolean' }
  | { readonly type: 'integer'; readonly minimum: number; readonly maximum: number }
  | { readonly type: 'choice'; readonly choices: readonly string[] }
  | { readonly type: 'lines' };

export interface Input {
  /** Kebab-case; the camelCase of the same words in Azure Pipelines and in the manifest. */
  readonly name: string;
  readonly group: InputGroup;
  readonly kind: InputKind;
  /** What applies when nothing is given, in words; the hosts' own manifests leave it empty. */
  readonly default?: string;
  readonly help: string;
  readonly secret?: true;
  /** Known on the command line only. */
  readonly cliOnly?: true;
  readonly commands: readonly Command[];
}

const text: InputKind = { type: 'text' };
const boolean: InputKind = { type: 'boolean' };
const choice = (...choices: string[]): InputKind => ({ type: 'choice', choices });

const all: readonly Command[] = ['register', 'plan', 'probe'];
const writing: readonly Command[] = ['register', 'plan'];

/**
 * Every input: the source of names, types, defaults, help texts and secrecy for all three faces. The
 * command line is generated from it; the hosts' manifests are checked against it.
 */
// biome-ignore format: a table, two lines a row
export const inputs = [
  { name: 'api-center-id', group: 'target', kind: text, commands: writing,
    help: 'ARM id of the API center; or subscription-id, resource-group and api-center-name' },
  { name: 'subscription-id', group: 'target', kind: text, commands: writing,
    help: 'Subscription of the API center' },
  { name: 'resource-group', group: 'target', kind: text, commands: writing,
    help: 'Resource group of the API center' },
  { name: 'api-center-name', group: 'target', kind: text, commands: writing,
    help: 'Name of the API center' },
  { name: 'workspace', group: 'target', kind: text, default: 'default', commands: writing,
    help: 'Workspace of the API center' },
  { name: 'arm-endpoint', group: 'target', kind: text, default: 'public Azure', commands: writing,
    help: 'Address of Azure Resource Manager: a sovereign cloud, or http://127.0.0.1:PORT' },
  { name: 'allow-any-arm-endpoint', group: 'target', kind: boolean, cliOnly: true, default: 'false', commands: writing,
    help: 'Allow an arm-endpoint that is neither Azure nor loopback; it gets your token' },

  { name: 'server-url', group: 'server', kind: text, commands: all,
    help: 'URL of the MCP endpoint, as clients will use it' },
  { name: 'title', group: 'server', kind: text, commands: writing,
    help: 'Title of the entry, up to 50 characters' },
  { name: 'api-id', group: 'server', kind: text, default: 'from title', commands: writing,
    help: 'Name of the entry in the API center; never taken from the live server' },
  { name: 'summary', group: 'server', kind: text, commands: writing,
    help: 'One line for the portal’s cards, up to 200 characters' },
  { name: 'description', group: 'server', kind: text, default: 'what is there, else from the server', commands: writing,
    help: 'Description, up to 1000 characters; clients hide an entry without one' },
  { name: 'version-title', group: 'server', kind: text, default: 'the version in use, else v1', commands: writing,
    help: 'Title of the version' },
  { name: 'version-id', group: 'server', kind: text, default: 'from version-title', commands: writing,
    help: 'Name of the version' },
  { name: 'lifecycle-stage', group: 'server', kind: choice(...lifecycleStages), default: 'by the environment’s kind', commands: writing,
    help: 'Lifecycle stage of the version' },
  { name: 'documentation-url', group: 'server', kind: text, commands: writing,
    help: 'Link to the documentation' },
  { name: 'repository-url', group: 'server', kind: text, commands: writing,
    help: 'Link to the source code' },
  { name: 'contact-name', group: 'server', kind: text, commands: writing, help: 'Whom to ask' },
  { name: 'contact-email', group: 'server', kind: text, commands: writing, help: 'Address of the contact' },
  { name: 'contact-url', group: 'server', kind: text, commands: writing, help: 'Page of the contact' },
  { name: 'license-name', group: 'server', kind: text, commands: writing, help: 'Name of the license' },
  { name: 'license-url', group: 'server', kind: text, commands: writing, help: 'Text of the license' },
  { name: 'terms-of-service-url', group: 'server', kind: text, commands: writing,
    help: 'Link to the terms of service' },

  { name: 'source', group: 'ownership', kind: text, default: 'the pipeline’s repository', commands: writing,
    help: 'Repository that the entry belongs to; required outside CI unless the API center is on loopback' },
  { name: 'take-over', group: 'ownership', kind: boolean, default: 'false', commands: writing,
    help: 'Make an existing entry of another source, kind or URL yours' },

  { name: 'environment-id', group: 'environment', kind: text, default: 'production', commands: writing,
    help: 'Environment of the deployment; created when missing, never changed' },
  { name: 'environment-title', group: 'environment', kind: text, default: 'from environment-id', commands: writing,
    help: 'Title of an environment that is created' },
  { name: 'environment-kind', group: 'environment', kind: choice(...environmentKinds), default: 'by environment-id', commands: writing,
    help: 'Kind of an environment that is created' },
  { name: 'environment-server-type', group: 'environment', kind: text, default: 'Azure Functions', commands: writing,
    help: 'Server type of an environment that is created' },
  { name: 'deployment-id', group: 'environment', kind: text, default: 'the deployment with this URL, else environment-id', commands: writing,
    help: 'Name of the deployment' },

  { name: 'definition-id', group: 'definition', kind: text, default: 'the one in use, else default-streamable', commands: writing,
    help: 'Name of the definition' },
  { name: 'publish-surface', group: 'definition', kind: choice('full', 'names', 'hash'), default: 'full; names when a credential was needed', commands: writing,
    help: 'How much of the list of tools the definition shows' },

  { name: 'probe', group: 'probe', kind: choice('require', 'warn', 'off'), default: 'require', commands: writing,
    help: 'Whether a healthy server is required before anything is written' },
  { name: 'probe-url', group: 'probe', kind: text, default: 'server-url', commands: all,
    help: 'Where the probe goes when that is not server-url: a slot, a private address' },
  { name: 'probe-timeout', group: 'probe', kind: { type: 'integer', minimum: 0, maximum: 3600 }, default: '300', commands: all,
    help: 'Seconds to wait for a healthy server; 0 is a single attempt' },
  { name: 'probe-headers', group: 'probe', kind: text, secret: true, commands: all,
    help: 'Headers for the probe, one "Name: value" a line' },
  { name: 'function-key', group: 'probe', kind: text, secret: true, commands: all,
    help: 'Key of the function app, sent to the probed origin alone' },
  { name: 'on-protected', group: 'probe', kind: choice('fail', 'warn', 'pass'), default: 'warn; fail when a credential was given', commands: all,
    help: 'What it means when the endpoint demands a credential' },
  { name: 'expect-version', group: 'probe', kind: text, commands: all,
    help: 'Version that the server must report; the probe waits for it' },
  { name: 'expect-tools', group: 'probe', kind: { type: 'lines' }, commands: all,
    help: 'Tools that the server must list, one a line' },

  { name: 'dry-run', group: 'run', kind: boolean, default: 'false', commands: ['register'],
    help: 'Show the plan and write nothing' },
  { name: 'verify', group: 'run', kind: choice('auto', 'require', 'off'), default: 'auto', commands: ['register'],
    help: 'Look at the result through the registry; auto does so after a write' },
  { name: 'output', group: 'run', kind: choice('text', 'json'), default: 'text', cliOnly: true, commands: all,
    help: 'What is printed on standard output' },
  { name: 'verbose', group: 'run', kind: boolean, default: 'false', cliOnly: true, commands: all,
    help: 'Show every request, the bodies of the probe, and stack traces' },
  { name: 'state', group: 'run', kind: text, default: '.mcp-register/state.json', cliOnly: true, commands: writing,
    help: 'State file of the embedded API Center, used when no target is given' },
] as const satisfies readonly Input[];

export type InputName = (typeof inputs)[number]['name'];

/** The table's rows in their general form, for code that walks over them. */
export const inputRows: readonly Input[] = inputs;

export function inputsOf(command: Command): readonly Input[] {
  return inputRows.filter(({ commands }) => commands.includes(command));
}
