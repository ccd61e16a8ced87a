import { environmentKinds, lifecycleStages, skus } from '../apicenter/vocabulary.ts';

export type Command = 'register' | 'plan' | 'probe' | 'unregister' | 'sweep' | 'surface' | 'doctor';

export type InputGroup =
  | 'target'
  | 'identity'
  | 'server'
  | 'ownership'
  | 'environment'
  | 'definition'
  | 'probe'
  | 'gate'
  | 'staging'
  | 'fleet'
  | 'run';

/** How the text of an input is read. `lines` is a list, one item a line or separated by commas. */
export type InputKind =
  | { readonly type: 'text' }
  /** The path of a file, relative to the working directory. */
  | { readonly type: 'path' }
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
  /** Known to the CI hosts only, which can sign in without a secret. */
  readonly hostsOnly?: true;
  readonly commands: readonly Command[];
}

const text: InputKind = { type: 'text' };
const path: InputKind = { type: 'path' };
const boolean: InputKind = { type: 'boolean' };
const choice = (...choices: string[]): InputKind => ({ type: 'choice', choices });

const all: readonly Command[] = ['register', 'plan', 'probe', 'unregister', 'sweep', 'surface'];
const probing: readonly Command[] = ['register', 'plan', 'probe', 'surface'];
const cataloguing: readonly Command[] = ['register', 'plan', 'unregister', 'sweep'];
const entering: readonly Command[] = ['register', 'plan', 'unregister'];
const targeting: readonly Command[] = [...cataloguing, 'doctor'];
const registering: readonly Command[] = ['register', 'plan'];

/**
 * Every input: the source of names, types, defaults, help texts and secrecy for all three faces. The
 * command line is generated from it; the hosts' manifests are checked against it.
 */
// biome-ignore format: a table, two lines a row
export const inputs = [
  { name: 'api-center-id', group: 'target', kind: text, commands: targeting,
    help: 'ARM id of the API center; or subscription-id, resource-group and api-center-name' },
  { name: 'subscription-id', group: 'target', kind: text, commands: targeting,
    help: 'Subscription of the API center' },
  { name: 'resource-group', group: 'target', kind: text, commands: targeting,
    help: 'Resource group of the API center' },
  { name: 'api-center-name', group: 'target', kind: text, commands: targeting,
    help: 'Name of the API center' },
  { name: 'workspace', group: 'target', kind: text, default: 'default', commands: targeting,
    help: 'Workspace of the API center' },
  { name: 'arm-endpoint', group: 'target', kind: text, default: 'public Azure', commands: targeting,
    help: 'Address of Azure Resource Manager: a sovereign cloud, or http://127.0.0.1:PORT' },
  { name: 'allow-any-arm-endpoint', group: 'target', kind: boolean, cliOnly: true, default: 'false', commands: targeting,
    help: 'Allow an arm-endpoint that is neither Azure nor loopback; it gets your token' },
  { name: 'create-api-center', group: 'target', kind: boolean, default: 'false', commands: registering,
    help: 'Create the API center when it is missing' },
  { name: 'location', group: 'target', kind: text, commands: registering,
    help: 'Region of an API center that is created, for example westeurope' },
  { name: 'sku', group: 'target', kind: choice(...skus), default: 'Free', commands: registering,
    help: 'Plan of an API center that is created' },
  { name: 'portal-client-id', group: 'target', kind: text, commands: registering,
    help: 'App registration for the API Center portal; switches the portal on' },
  { name: 'portal-title', group: 'target', kind: text, default: 'what is there, else the API center’s name', commands: registering,
    help: 'Title of the API Center portal' },
  { name: 'client-id', group: 'identity', kind: text, default: 'the Azure CLI’s session, else the environment’s identity', hostsOnly: true, commands: all,
    help: 'Client id of the application or managed identity to sign in as, without a secret' },
  { name: 'tenant-id', group: 'identity', kind: text, commands: all,
    help: 'Tenant of the identity, and of the portal’s sign-in' },

  { name: 'server-url', group: 'server', kind: text, commands: [...entering, 'probe', 'surface'],
    help: 'URL of the MCP endpoint, as clients will use it' },
  { name: 'title', group: 'server', kind: text, commands: entering,
    help: 'Title of the entry, up to 50 characters' },
  { name: 'api-id', group: 'server', kind: text, default: 'from title', commands: entering,
    help: 'Name of the entry in the API center; never taken from the live server' },
  { name: 'summary', group: 'server', kind: text, commands: registering,
    help: 'One line for the portal’s cards, up to 200 characters' },
  { name: 'description', group: 'server', kind: text, default: 'what is there, else from the server', commands: registering,
    help: 'Description, up to 1000 characters; clients hide an entry without one' },
  { name: 'version-title', group: 'server', kind: text, default: 'the version in use, else v1', commands: registering,
    help: 'Title of the version' },
  { name: 'version-id', group: 'server', kind: text, default: 'from version-title', commands: registering,
    help: 'Name of the version' },
  { name: 'lifecycle-stage', group: 'server', kind: choice(...lifecycleStages), default: 'by the environment’s kind', commands: registering,
    help: 'Lifecycle stage of the version' },
  { name: 'documentation-url', group: 'server', kind: text, commands: registering,
    help: 'Link to the documentation' },
  { name: 'repository-url', group: 'server', kind: text, commands: registering,
    help: 'Link to the source code' },
  { name: 'contact-name', group: 'server', kind: text, commands: registering, help: 'Whom to ask' },
  { name: 'contact-email', group: 'server', kind: text, commands: registering, help: 'Address of the contact' },
  { name: 'contact-url', group: 'server', kind: text, commands: registering, help: 'Page of the contact' },
  { name: 'license-name', group: 'server', kind: text, commands: registering, help: 'Name of the license' },
  { name: 'license-url', group: 'server', kind: text, commands: registering, help: 'Text of the license' },
  { name: 'terms-of-service-url', group: 'server', kind: text, commands: registering,
    help: 'Link to the terms of service' },

  { name: 'custom-properties', group: 'server', kind: text, commands: registering,
    help: 'Metadata of the entry, a YAML or JSON map by the name or title of its metadata schema' },
  { name: 'server-json', group: 'server', kind: path, commands: registering,
    help: 'Path of an MCP registry server.json to take defaults from' },
  { name: 'previous-versions', group: 'server', kind: choice('keep', 'deprecate', 'remove'), default: 'keep', commands: registering,
    help: 'What becomes of versions that no deployment uses any more' },

  { name: 'source', group: 'ownership', kind: text, default: 'the pipeline’s repository', commands: cataloguing,
    help: 'Repository that the entry belongs to; required outside CI unless the API center is on loopback' },
  { name: 'take-over', group: 'ownership', kind: boolean, default: 'false', commands: registering,
    help: 'Make an existing entry of another source, kind or URL yours' },

  { name: 'unregister-mode', group: 'ownership', kind: choice('remove', 'deprecate', 'retire'), default: 'remove', commands: ['unregister'],
    help: 'Remove the entry, or only say in its lifecycle stage that it ended' },
  { name: 'force', group: 'ownership', kind: boolean, default: 'false', cliOnly: true, commands: ['unregister'],
    help: 'Unregister an entry of another source too' },

  { name: 'environment-id', group: 'environment', kind: text, default: 'production', commands: [...entering, 'doctor'],
    help: 'Environment of the deployment; created when missing, never changed' },
  { name: 'environment-title', group: 'environment', kind: text, default: 'from environment-id', commands: registering,
    help: 'Title of an environment that is created' },
  { name: 'environment-kind', group: 'environment', kind: choice(...environmentKinds), default: 'by environment-id', commands: registering,
    help: 'Kind of an environment that is created' },
  { name: 'environment-server-type', group: 'environment', kind: text, default: 'Azure Functions', commands: registering,
    help: 'Server type of an environment that is created' },
  { name: 'deployment-id', group: 'environment', kind: text, default: 'the deployment with this URL, else environment-id', commands: entering,
    help: 'Name of the deployment' },

  { name: 'definition-file', group: 'definition', kind: path, default: 'generated', commands: registering,
    help: 'Path of your own OpenAPI 3.0 or 3.1 definition, JSON or YAML' },
  { name: 'definition-id', group: 'definition', kind: text, default: 'the one in use, else default-streamable', commands: registering,
    help: 'Name of the definition' },
  { name: 'publish-surface', group: 'definition', kind: choice('full', 'names', 'hash'), default: 'full; names when a credential was needed', commands: registering,
    help: 'How much of the list of tools the definition shows' },

  { name: 'probe', group: 'probe', kind: choice('require', 'warn', 'off'), default: 'require', commands: registering,
    help: 'Whether a healthy server is required before anything is written' },
  { name: 'probe-url', group: 'probe', kind: text, default: 'server-url', commands: probing,
    help: 'Where the probe goes when that is not server-url: a slot, a private address' },
  { name: 'probe-timeout', group: 'probe', kind: { type: 'integer', minimum: 0, maximum: 3600 }, default: '300', commands: probing,
    help: 'Seconds to wait for a healthy server; 0 is a single attempt' },
  { name: 'probe-headers', group: 'probe', kind: text, secret: true, commands: probing,
    help: 'Headers for the probe, one "Name: value" a line' },
  { name: 'function-key', group: 'probe', kind: text, secret: true, commands: probing,
    help: 'Key of the function app, sent to the probed origin alone' },
  { name: 'probe-audience', group: 'probe', kind: text, commands: probing,
    help: 'Application id or URI of an Entra-protected server; the identity’s token for it goes with the probe' },
  { name: 'allowed-hosts', group: 'probe', kind: { type: 'lines' }, commands: probing,
    help: 'Hosts that a credential may be sent to, with * for any part of a name; no other gets one' },
  { name: 'on-protected', group: 'probe', kind: choice('fail', 'warn', 'pass'), default: 'warn; fail when a credential was given', commands: probing,
    help: 'What it means when the endpoint demands a credential' },
  { name: 'expect-version', group: 'probe', kind: text, commands: probing,
    help: 'Version that the server must report; the probe waits for it' },
  { name: 'expect-tools', group: 'probe', kind: { type: 'lines' }, commands: probing,
    help: 'Tools that the server must list, one a line' },

  { name: 'fail-on', group: 'gate', kind: choice('breaking', 'unproven', 'none'), default: 'none', commands: registering,
    help: 'Which changes of the server’s tools stop the run before anything is written' },
  { name: 'accept-surface', group: 'gate', kind: text, commands: registering,
    help: 'The one new surface that may pass all the same, as sha256:…' },
  { name: 'surface-file', group: 'gate', kind: path, commands: [...registering, 'surface'],
    help: 'Path of a baseline kept in the repository, for a definition that shows names or a hash alone' },
  { name: 'write', group: 'gate', kind: boolean, default: 'false', cliOnly: true, commands: ['surface'],
    help: 'Write the surface into surface-file instead of showing it' },

  { name: 'staging', group: 'staging', kind: choice('auto', 'same-center', 'off'), default: 'auto', commands: cataloguing,
    help: 'Where a pull request’s entry goes; auto: into staging-api-center-id, else a preview that writes nothing' },
  { name: 'staging-api-center-id', group: 'staging', kind: text, commands: cataloguing,
    help: 'ARM id of the API center for entries of pull requests' },
  { name: 'pull-request', group: 'staging', kind: text, default: 'the pipeline’s', commands: entering,
    help: 'Number of the pull request that the run is for; none: it is for none, which holds on the default branch' },
  { name: 'staging-environment-id', group: 'staging', kind: text, default: 'staging', commands: registering,
    help: 'Environment that all entries of pull requests share; created when missing' },
  { name: 'staging-ttl', group: 'staging', kind: { type: 'integer', minimum: 1, maximum: 365 }, default: '14', commands: ['sweep'],
    help: 'Days after which an entry goes whose pull request’s state cannot be learnt' },
  { name: 'comment', group: 'staging', kind: boolean, default: 'true', hostsOnly: true, commands: cataloguing,
    help: 'Keep one comment on the pull request up to date' },
  { name: 'github-token', group: 'staging', kind: text, secret: true, default: 'the job’s token', commands: cataloguing,
    help: 'Token that reads pull requests on GitHub and writes the comment' },

  { name: 'max-deletes', group: 'fleet', kind: { type: 'integer', minimum: 0, maximum: 10_000 }, default: '5', commands: ['sweep'],
    help: 'How many entries one run removes at the most; the oldest go first' },

  { name: 'dry-run', group: 'run', kind: boolean, default: 'false', commands: ['register', 'unregister', 'sweep', 'doctor'],
    help: 'Show the plan and write nothing' },
  { name: 'verify', group: 'run', kind: choice('auto', 'require', 'off'), default: 'auto', commands: ['register'],
    help: 'Look at the result through the registry; auto does so after a write' },
  { name: 'output', group: 'run', kind: choice('text', 'json'), default: 'text', cliOnly: true, commands: [...all, 'doctor'],
    help: 'What is printed on standard output' },
  { name: 'verbose', group: 'run', kind: boolean, default: 'false', cliOnly: true, commands: [...all, 'doctor'],
    help: 'Show every request, the bodies of the probe, and stack traces' },
  { name: 'state', group: 'run', kind: text, default: '.mcp-register/state.json', cliOnly: true, commands: cataloguing,
    help: 'State file of the embedded API Center, used when no target is given' },
] as const satisfies readonly Input[];

export type InputName = (typeof inputs)[number]['name'];

/** The table's rows in their general form, for code that walks over them. */
export const inputRows: readonly Input[] = inputs;

export function inputsOf(command: Command): readonly Input[] {
  return inputRows.filter(({ commands }) => commands.includes(command));
}
