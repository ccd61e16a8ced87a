import { environmentKinds, lifecycleStages, limits, skus } from '../apicenter/constants.ts';
import { publicCloud } from '../clouds.ts';
import { failOnWords } from '../fleet/audit/rule-ids.ts';
import { exportFormats } from '../fleet/export/export-entry.ts';
import { type Message, type Reference, sentence } from '../message.ts';
import { defaultEnvironmentId, defaultServerType, defaultVersionTitle } from '../registration/defaults.ts';
import { gatePolicies } from '../surface/gate-policies.ts';
import { anyNumber, type Command, type Input, type TextFormat } from './input.ts';

const text = { type: 'text' } as const;
const path = { type: 'path' } as const;
const writtenPath = { type: 'path', written: true } as const;
const boolean = { type: 'boolean' } as const;
const lines = { type: 'lines' } as const;
const hostPatterns = { type: 'lines', format: 'host-pattern' } as const;
const headerLines = { type: 'text', format: 'headers', multiline: true } as const;
const name = { type: 'text', format: 'resource-name' } as const;
const link = { type: 'text', format: 'link', maxLength: limits.url } as const;
const serverUrl = { type: 'text', format: 'server-url' } as const;
const formatted = <const F extends TextFormat>(format: F) => ({ type: 'text', format }) as const;
const upTo = <const L extends number>(maxLength: L) => ({ type: 'text', maxLength }) as const;
const takeOver = {
  type: 'permission',
  names: ['unstamped', 'manifest', 'kind'],
  prefix: 'source',
  forms: {
    one: { commands: ['register'], help: 'Take over an existing entry that has another source, kind or URL' },
    fleet: {
      commands: ['sync'],
      help: 'Take over entries of others',
    },
  },
} as const;
const prose = <const L extends number>(maxLength: L) =>
  ({ type: 'text', maxLength, multiline: true }) as const;
const choice = <const C extends readonly string[]>(...choices: C) => ({ type: 'choice', choices }) as const;
const failOn = {
  type: 'words',
  choices: gatePolicies,
  help: 'Which changes of the tools stop the run',
  list: {
    commands: ['audit'],
    words: failOnWords,
    help: 'Findings that fail the audit: ids of rules, error, warning, note',
  },
} as const;
const integer = (minimum: number, maximum: number) => ({ type: 'integer', minimum, maximum }) as const;

const value = <const V extends string | number | boolean>(applied: V) => ({ value: applied });
const whenCreated = (applied: string) => ({ whenCreated: applied });
const rule = (shown: Message | Reference) => ({ rule: sentence`${shown}` });
/** Names of this table's own rows, which are not yet a type here. */
const input = (name: string): Reference => ({ input: name });

const fleet: readonly Command[] = ['sync', 'audit', 'promote', 'export', 'dump'];
const all: readonly Command[] = ['register', 'plan', 'probe', 'unregister', 'sweep', 'surface', ...fleet];
const everywhere: readonly Command[] = [...all, 'init', 'doctor'];
const probing: readonly Command[] = [
  'register',
  'plan',
  'probe',
  'surface',
  'sync',
  'audit',
  'promote',
  'init',
];
const cataloguing: readonly Command[] = ['register', 'plan', 'unregister', 'sweep', ...fleet];
const entering: readonly Command[] = ['register', 'plan', 'unregister'];
const targeting: readonly Command[] = [...cataloguing, 'doctor'];
const registering: readonly Command[] = ['register', 'plan'];
/** Commands that write an entry in one environment. */
const writing: readonly Command[] = [...registering, 'promote'];

/**
 * Every input: the one statement of names, kinds, choices, bounds, lengths, defaults, secrecy and help texts. The
 * reader, the command line, the hosts' manifests and the README's tables all follow from it.
 */
// biome-ignore format: a table, two lines a row
export const inputs = [
  { name: 'api-center-id', group: 'target', kind: formatted('api-center-id'), commands: targeting,
    help: sentence`ARM id of the API center; or give ${input('subscription-id')}, ${input('resource-group')} and ${input('api-center-name')}` },
  { name: 'subscription-id', group: 'target', kind: formatted('subscription-id'), commands: targeting,
    help: 'Subscription id of the API center' },
  { name: 'resource-group', group: 'target', kind: formatted('resource-group'), commands: targeting,
    help: 'Resource group of the API center' },
  { name: 'api-center-name', group: 'target', kind: formatted('api-center-name'), commands: targeting,
    help: 'Name of the API center' },
  { name: 'workspace', group: 'target', kind: formatted('workspace-name'), default: value('default'), commands: targeting,
    help: 'Workspace of the API center' },
  { name: 'arm-endpoint', group: 'target', kind: text, default: value(publicCloud.armEndpoint), typedOnly: true, commands: targeting,
    help: 'Azure Resource Manager endpoint: public Azure, a sovereign cloud, or http://127.0.0.1:PORT' },
  { name: 'allow-any-arm-endpoint', group: 'target', kind: boolean, cliOnly: true, typedOnly: true, default: value(false), commands: targeting,
    help: sentence`Allow an ${input('arm-endpoint')} that is neither Azure nor loopback; it receives your access token` },
  { name: 'create-api-center', group: 'target', kind: boolean, typedOnly: true, default: value(false), commands: registering,
    help: 'Create the API center if it does not exist' },
  { name: 'location', group: 'target', kind: formatted('region'), commands: registering,
    help: 'Azure region of a new API center, for example westeurope' },
  { name: 'sku', group: 'target', kind: choice(...skus), default: value('Free'), commands: registering,
    help: 'Plan of a new API center' },
  { name: 'portal-client-id', group: 'target', kind: text, commands: registering,
    help: 'Client id of the app registration for the API Center portal; enables the portal' },
  { name: 'portal-title', group: 'target', kind: upTo(limits.title), default: rule('the current title, else the API center’s name'), commands: registering,
    help: 'Title of the API Center portal' },
  { name: 'client-id', group: 'identity', kind: text, hostsOnly: true, default: rule('the Azure CLI session, else the environment’s identity'), commands: all,
    help: 'Client id of the application or managed identity to sign in as, without a secret' },
  { name: 'tenant-id', group: 'identity', kind: formatted('tenant-id'), commands: all,
    help: 'Tenant id of the identity, and of the portal’s sign-in' },

  { name: 'server-url', group: 'server', kind: serverUrl, commands: [...entering, 'promote', 'probe', 'surface', 'init'],
    required: [{ commands: [...writing, 'init'] }, { commands: ['probe', 'surface'], or: 'probe-url' }],
    help: 'URL of the MCP endpoint that clients connect to' },
  { name: 'title', group: 'server', kind: upTo(limits.title), default: rule(sentence`from ${input('server-json')}, else from the server`), commands: [...entering, 'promote', 'init'],
    help: `Title of the entry, up to ${limits.title} characters` },
  { name: 'api-id', group: 'server', kind: name, default: rule(sentence`from ${input('title')}`), commands: [...entering, 'promote', 'init'],
    help: 'Id of the entry in the API center; never taken from the live server' },
  { name: 'summary', group: 'server', kind: prose(limits.summary), commands: registering,
    help: `One line for the portal’s cards, up to ${limits.summary} characters` },
  { name: 'description', group: 'server', kind: prose(limits.apiDescription), default: rule('the current description, else from the server'), commands: registering,
    help: `Description, up to ${limits.apiDescription} characters; clients hide an entry without one` },
  { name: 'version-title', group: 'server', kind: upTo(limits.title), default: rule(`the version in use, else ${defaultVersionTitle}`), commands: writing,
    help: 'Title of the version' },
  { name: 'version-id', group: 'server', kind: name, default: rule(sentence`from ${input('version-title')}`), commands: writing,
    help: 'Id of the version' },
  { name: 'lifecycle-stage', group: 'server', kind: choice(...lifecycleStages), default: rule('by the environment’s kind'), commands: writing,
    help: 'Lifecycle stage of the version' },
  { name: 'documentation-url', group: 'server', kind: link, commands: registering, help: 'URL of the documentation' },
  { name: 'repository-url', group: 'server', kind: link, commands: registering, help: 'URL of the source code' },
  { name: 'contact-name', group: 'server', kind: upTo(limits.contactName), commands: registering, help: 'Contact name' },
  { name: 'contact-email', group: 'server', kind: { ...formatted('email'), maxLength: limits.contactEmail }, commands: registering, help: 'Contact email address' },
  { name: 'contact-url', group: 'server', kind: link, commands: registering, help: 'URL of the contact’s page' },
  { name: 'license-name', group: 'server', kind: upTo(limits.licenseName), commands: registering, help: 'License name' },
  { name: 'license-url', group: 'server', kind: link, commands: registering, help: 'URL of the license text' },
  { name: 'terms-of-service-url', group: 'server', kind: link, commands: registering, help: 'URL of the terms of service' },

  { name: 'custom-properties', group: 'server', kind: { ...text, multiline: true }, commands: registering,
    help: 'Custom metadata: a YAML or JSON map from the name or title of a metadata schema to a value' },
  { name: 'server-json', group: 'server', kind: path, commands: registering,
    help: 'Path of an MCP registry server.json that provides defaults' },
  { name: 'previous-versions', group: 'server', kind: choice('keep', 'deprecate', 'remove'), default: value('keep'), commands: writing,
    help: 'What to do with versions that no deployment uses any more' },

  { name: 'source', group: 'ownership', kind: formatted('repository'), typedOnly: true, default: rule('the pipeline’s repository'), commands: cataloguing,
    help: 'Repository that owns the entry; required outside CI unless the API center is on loopback' },
  { name: 'take-over', group: 'ownership', kind: takeOver, typedOnly: true, default: value(false), commands: [...registering, 'sync'],
    help: 'Take over an existing entry that has another source, kind or URL: true for one server, names in a fleet' },

  { name: 'unregister-mode', group: 'ownership', kind: choice('remove', 'deprecate', 'retire'), default: value('remove'), commands: ['unregister', 'sync', 'plan'],
    help: 'Remove the entry, or only change its lifecycle stage' },
  { name: 'force', group: 'ownership', kind: boolean, default: value(false), cliOnly: true, typedOnly: true, commands: ['unregister'],
    help: 'Unregister an entry even if it has another source' },

  { name: 'environment-id', group: 'environment', kind: name, default: whenCreated(defaultEnvironmentId), commands: [...entering, 'doctor', 'init'],
    help: 'Environment of the deployment; created if it does not exist, never changed' },
  { name: 'environment-title', group: 'environment', kind: upTo(limits.title), default: rule(sentence`from ${input('environment-id')}`), commands: writing,
    help: 'Title of a new environment' },
  { name: 'environment-kind', group: 'environment', kind: choice(...environmentKinds), default: rule(sentence`by ${input('environment-id')}`), commands: writing,
    help: 'Kind of a new environment' },
  { name: 'environment-server-type', group: 'environment', kind: upTo(limits.title), default: whenCreated(defaultServerType), commands: writing,
    help: 'Server type of a new environment' },
  { name: 'deployment-id', group: 'environment', kind: name, default: rule(sentence`the deployment with this URL, else ${input('environment-id')}`), commands: [...entering, 'promote'],
    help: 'Id of the deployment' },

  { name: 'definition-file', group: 'definition', kind: path, default: rule('generated'), commands: writing,
    help: 'Path of your own OpenAPI 3.0 or 3.1 definition, JSON or YAML' },
  { name: 'definition-id', group: 'definition', kind: name, default: rule('the one in use, else default-streamable'), commands: writing,
    help: 'Id of the definition' },
  { name: 'definition-out', group: 'definition', kind: writtenPath, commands: writing,
    help: 'Path of a file to write the definition to that is uploaded, or would be' },
  { name: 'publish-surface', group: 'definition', kind: choice('full', 'names', 'hash'), default: rule('full; names when a credential was needed'), commands: writing,
    help: 'How much of the tool list the definition contains' },

  { name: 'probe', group: 'probe', kind: choice('require', 'warn', 'off'), default: value('require'), commands: writing,
    help: 'Whether the server must be healthy before anything is written' },
  { name: 'probe-url', group: 'probe', kind: serverUrl, typedOnly: true, default: rule(input('server-url')), commands: probing,
    help: sentence`URL to probe when it is not ${input('server-url')}: a slot or a private address` },
  { name: 'probe-timeout', group: 'probe', kind: integer(0, 3600), default: value(300), commands: probing,
    help: 'Seconds to wait for a healthy server; 0 means a single attempt' },
  { name: 'probe-headers', group: 'probe', kind: headerLines, secret: true, commands: probing,
    help: 'Headers for the probe, one "Name: value" a line' },
  { name: 'function-key', group: 'probe', kind: text, secret: true, commands: probing,
    help: 'Key of the function app, sent only to the origin of the probed URL' },
  { name: 'probe-audience', group: 'probe', kind: formatted('app-id-or-uri'), commands: probing,
    help: 'Application id or URI of a server protected by Entra; the probe sends the identity’s token for it' },
  { name: 'allowed-hosts', group: 'probe', kind: hostPatterns, typedOnly: true, commands: probing,
    help: 'Hosts that may receive a credential, with * for any part of a name; no other host receives one' },
  { name: 'on-protected', group: 'probe', kind: choice('fail', 'warn', 'pass'), default: rule('warn; fail when a credential was given'), commands: probing,
    help: 'What to do when the endpoint requires a credential' },
  { name: 'expect-version', group: 'probe', kind: text, commands: probing,
    help: 'Version that the server must report; the probe waits for it' },
  { name: 'expect-tools', group: 'probe', kind: lines, commands: probing,
    help: 'Tools that the server must list, one a line' },

  { name: 'fail-on', group: 'gate', kind: failOn, typedOnly: true, default: value('none'), commands: [...writing, 'audit'],
    help: 'Which changes of the tools stop the run; for an audit, which findings fail it: rule ids, error, warning, note' },
  { name: 'accept-surface', group: 'gate', kind: formatted('accepted-hash'), typedOnly: true, commands: writing,
    help: sentence`Hash of the one new surface to accept in spite of ${input('fail-on')}, as sha256:…` },
  { name: 'surface-file', group: 'gate', kind: path, commands: [...writing, 'surface'],
    help: 'Path of a baseline in the repository, for a definition that contains only names or a hash' },
  { name: 'write', group: 'gate', kind: boolean, default: value(false), cliOnly: true, commands: ['surface'],
    help: sentence`Write the surface to ${input('surface-file')} instead of standard output` },

  { name: 'staging', group: 'staging', kind: choice('auto', 'same-center', 'off'), default: value('auto'), commands: cataloguing,
    help: sentence`Where to put a pull request’s entry; auto: ${input('staging-api-center-id')}, else a preview without writes` },
  { name: 'staging-api-center-id', group: 'staging', kind: formatted('api-center-id'), commands: cataloguing,
    help: 'ARM id of the API center for entries of pull requests' },
  { name: 'pull-request', group: 'staging', kind: { ...integer(1, anyNumber), word: 'none' }, typedOnly: true, default: rule('the pipeline’s'), commands: [...entering, 'promote'],
    help: 'Number of the pull request that the run is for; none: the run is for no pull request, honored on the default branch only' },
  { name: 'staging-environment-id', group: 'staging', kind: name, default: value('staging'), commands: registering,
    help: 'Environment that all entries of pull requests share; created if it does not exist' },
  { name: 'staging-ttl', group: 'staging', kind: integer(1, 365), default: value(14), commands: ['sweep'],
    help: 'Days after which an entry is removed if the state of its pull request is unknown' },
  { name: 'comment', group: 'staging', kind: boolean, default: value(true), hostsOnly: true, commands: cataloguing,
    help: 'Keep one comment on the pull request up to date' },
  { name: 'github-token', group: 'staging', kind: formatted('token'), secret: true, default: rule('the job’s token'), commands: cataloguing,
    help: 'Token that reads pull requests on GitHub and writes the comment' },

  { name: 'max-deletes', group: 'fleet', kind: integer(0, 10_000), typedOnly: true, default: value(5), commands: ['sweep', 'sync', 'plan'],
    help: 'Maximum number of entries, or environments of entries that stay, to remove per run; a sync above it removes none' },

  { name: 'manifest', group: 'fleet', kind: path, commands: ['sync', 'plan', 'audit', 'init'], required: [{ commands: ['sync'], or: 'plan' }],
    help: 'Path of the manifest that declares the servers' },
  { name: 'manifest-variables', group: 'fleet', kind: lines, typedOnly: true, commands: ['sync', 'plan', 'audit'],
    help: 'Variables that the manifest may read, one a line: NAME, or for a secret NAME = host pattern' },
  { name: 'only', group: 'fleet', kind: lines, commands: ['sync', 'plan', 'audit'],
    help: 'Ids of the entries to look at, with * for any part; others are left alone and nothing is pruned' },
  { name: 'environments', group: 'fleet', kind: lines, commands: ['sync', 'plan', 'audit'],
    help: 'Environments to look at; others are left alone and nothing is pruned' },
  { name: 'changed-since', group: 'fleet', kind: text, commands: ['sync', 'plan'],
    help: 'Git ref; only servers whose declaration differs from it are looked at, and nothing is pruned' },
  { name: 'adopt', group: 'fleet', kind: boolean, typedOnly: true, default: value(false), commands: ['sync', 'plan'],
    help: 'Mark declared entries that have no mark as managed by this manifest, and change nothing else' },
  { name: 'prune', group: 'fleet', kind: boolean, typedOnly: true, default: value(false), commands: ['sync', 'plan'],
    help: 'Delete what the manifest no longer declares' },
  { name: 'prune-only', group: 'fleet', kind: boolean, typedOnly: true, default: value(false), commands: ['sync', 'plan'],
    help: 'Only prune, when the shards of a run have written' },
  { name: 'allow-empty', group: 'fleet', kind: boolean, typedOnly: true, default: value(false), commands: ['sync', 'plan'],
    help: 'Allow a run to delete every entry of the manifest' },
  { name: 'max-failed', group: 'fleet', kind: integer(0, 1000), typedOnly: true, default: value(3), commands: ['sync', 'plan'],
    help: 'Nothing is pruned after more failures than this' },
  { name: 'max-staged', group: 'fleet', kind: integer(0, 1000), default: value(10), commands: ['sync', 'plan'],
    help: 'Servers that one pull request may stage; above it all are previewed' },
  { name: 'shard', group: 'fleet', kind: formatted('shard'), commands: ['sync', 'plan', 'audit'],
    help: 'Part of the fleet that this run looks at, as i/n' },
  { name: 'plan-out', group: 'fleet', kind: writtenPath, commands: ['plan'],
    help: 'Path of the file to save the plan to' },
  { name: 'plan', group: 'fleet', kind: path, commands: ['sync'],
    help: 'Saved plan to apply; what differs is left alone' },
  { name: 'from', group: 'fleet', kind: name, commands: ['promote'], required: [{ commands: ['promote'] }],
    help: 'Environment to promote from' },
  { name: 'to', group: 'fleet', kind: name, commands: ['promote'], required: [{ commands: ['promote'] }],
    help: 'Environment to promote to' },
  { name: 'format', group: 'fleet', kind: choice(...exportFormats), commands: ['export'], required: [{ commands: ['export'] }],
    help: 'Format of the exported catalogue' },
  { name: 'out', group: 'fleet', kind: writtenPath, commands: ['export', 'dump'],
    help: 'Path of the file to write; standard output without it' },
  { name: 'check', group: 'fleet', kind: boolean, default: value(false), commands: ['export'],
    help: 'Write nothing, and fail when the file is out of step with the catalogue' },
  { name: 'owner', group: 'fleet', kind: text, commands: ['export'],
    help: 'Owner of the exported entities; required by the format backstage' },
  { name: 'filter', group: 'fleet', kind: lines, commands: ['export'],
    help: 'Entries to export, conditions one a line or separated by commas: stage=…, environment=…, or NAME=… of custom metadata' },
  { name: 'registry-url', group: 'fleet', kind: link, commands: ['export', 'audit', 'doctor'],
    help: 'Registry to read instead of the API center, without signing in' },
  { name: 'all', group: 'fleet', kind: boolean, default: value(false), cliOnly: true, commands: ['dump'],
    help: 'Include entries of other sources, as comments' },
  { name: 'sarif', group: 'fleet', kind: writtenPath, commands: ['audit'],
    help: 'Path of the SARIF file to write' },
  { name: 'html', group: 'fleet', kind: writtenPath, commands: ['audit'],
    help: 'Path of the HTML page to write' },
  { name: 'state-file', group: 'fleet', kind: writtenPath, commands: ['audit'],
    help: 'Path of the file that keeps since when each finding is known' },
  { name: 'dead-after', group: 'fleet', kind: integer(1, 1000), default: value(3), commands: ['audit'],
    help: 'Audits in a row after which an unhealthy server is an error' },
  { name: 'issue', group: 'fleet', kind: boolean, default: value(false), hostsOnly: true, commands: ['audit'],
    help: 'Keep one issue with the findings up to date' },
  { name: 'host', group: 'fleet', kind: choice('github', 'azure-pipelines'), cliOnly: true, commands: ['init'],
    help: 'Also write the workflow or pipeline that keeps the fleet in step' },

  { name: 'dry-run', group: 'run', kind: boolean, default: value(false), commands: ['register', 'unregister', 'sweep', 'sync', 'promote', 'doctor'],
    help: 'Show the plan and write nothing' },
  { name: 'verify', group: 'run', kind: choice('auto', 'require', 'off'), default: value('auto'), commands: ['register', 'promote'],
    help: 'Check the result through the registry; auto: only after a write' },
  { name: 'output', group: 'run', kind: choice('text', 'json'), default: value('text'), cliOnly: true, commands: everywhere,
    help: 'Format of standard output' },
  { name: 'verbose', group: 'run', kind: boolean, default: value(false), cliOnly: true, commands: everywhere,
    help: 'Show every request, the bodies of the probe, and stack traces' },
  { name: 'trace', group: 'run', kind: writtenPath, cliOnly: true, typedOnly: true, commands: everywhere,
    help: 'Path of the HAR file to write, with every request of the run and without its secrets' },
  { name: 'state', group: 'run', kind: text, default: value('.mcp-register/state.json'), cliOnly: true, commands: cataloguing,
    help: 'State file of the embedded API Center, used when no target is given' },
] as const satisfies readonly Input[];

export type InputName = (typeof inputs)[number]['name'];

/** The table's rows in their general form, for code that walks over them. */
export const inputRows: readonly Input[] = inputs;

/** The rows that a command reads. */
export function inputsOf(command: Command, rows: readonly Input[] = inputRows): readonly Input[] {
  return rows.filter(({ commands }) => commands.includes(command));
}
