import type { RuleId, Severity } from './rule-ids.ts';

/** One rule of the audit, as people read about it. */
export interface Rule {
  readonly severity: Severity;
  /** What a finding says, as a sentence without a full stop. */
  readonly what: string;
  /** What to do about it, as a sentence without a full stop. */
  readonly fix: string;
}

/** The rules of the audit: the source of the documentation, of the SARIF file and of every severity. */
export const rules: Readonly<Record<RuleId, Rule>> = {
  'runner-network': {
    severity: 'warning',
    what: 'More than 30 % of the servers, and at least three, fail for one reason of the network, so the machine that runs the audit is the likely cause',
    fix: 'Check the network, the proxy and the name resolution of the machine that runs the audit',
  },
  dead: {
    severity: 'error',
    what: 'A server was unhealthy in several audits in a row: three unless the input says otherwise',
    fix: 'Repair the server, or unregister the entry',
  },
  dangling: {
    severity: 'error',
    what: 'The name of the server does not exist, and anybody can claim it and answer in its place',
    fix: 'Unregister the entry and remove the DNS record, or create the resource again',
  },
  'secret-in-url': {
    severity: 'error',
    what: 'The registered URL carries a key, a password or a user name, which everybody who reads the catalogue can see',
    fix: 'Renew the credential, and register the URL without it',
  },
  'http-endpoint': {
    severity: 'error',
    what: 'The registered URL is plain http, so clients send their tokens unencrypted',
    fix: 'Serve the endpoint over https, and register that URL',
  },
  unhealthy: {
    severity: 'note',
    what: 'A server did not answer as MCP asks for, at the end of the audit again, with the time of a cold start',
    fix: 'Probe the server to see what it answers',
  },
  'not-verified': {
    severity: 'note',
    what: 'The server requires a credential that the audit does not have, or refuses this machine, so nothing is known of its health',
    fix: 'Probe the server to see what it asks for, then give the audit a credential for it, in the manifest or for the hosts that the run names',
  },
  'unresolved-here': {
    severity: 'note',
    what: 'The name of the server does not resolve on this machine, which a private name does not',
    fix: 'Run the audit where clients run, or correct the URL',
  },
  drifted: {
    severity: 'warning',
    what: 'The entry differs from the manifest',
    fix: 'Sync the manifest, or change the manifest to what is registered',
  },
  'surface-changed': {
    severity: 'warning',
    what: 'The tools of the server differ from the registered ones',
    fix: 'Review the change, then register the server again',
  },
  undeclared: {
    severity: 'warning',
    what: 'The entry has the mark of this manifest, and the manifest does not declare it',
    fix: 'Declare it in the manifest, or prune it',
  },
  unstamped: {
    severity: 'note',
    what: 'Entries have no mark of an owner, so no pipeline keeps them up to date',
    fix: 'Declare them in a manifest and adopt them',
  },
  foreign: {
    severity: 'note',
    what: 'Entries have the mark of another source',
    fix: 'Nothing, where the other source keeps them',
  },
  'not-listed': {
    severity: 'warning',
    what: 'The registry does not list the entry with its URL',
    fix: 'Check the visibility conditions of the portal, and register the server again',
  },
  'by-name-broken': {
    severity: 'warning',
    what: 'The registry lists the entry and does not return it by its name, which allow-lists ask for',
    fix: 'Register the server again; where that does not help, report it to Azure',
  },
  'hidden-from-vscode': {
    severity: 'warning',
    what: 'VS Code does not show the entry',
    fix: 'Correct what the finding names',
  },
  'hidden-from-copilot': {
    severity: 'warning',
    what: 'GitHub Copilot cannot read the registry',
    fix: 'Allow web pages to read the registry',
  },
  'hidden-from-portal': {
    severity: 'warning',
    what: 'The page of the entry in the API Center portal fails or shows no endpoint',
    fix: 'Give each deployment of the entry a runtime URL',
  },
  'duplicate-endpoint': {
    severity: 'warning',
    what: 'Several entries have the same URL, so people find the server more than once',
    fix: 'Unregister the entry that is not needed; this one is the newer one, or the one that nobody keeps',
  },
  'empty-description': {
    severity: 'warning',
    what: 'The entry has no description, and VS Code does not show such an entry',
    fix: 'Register the server again with a description',
  },
  'stale-description': {
    severity: 'warning',
    what: 'A generated text names other tools than the registered definition',
    fix: 'Register the server again',
  },
  'unsafe-text': {
    severity: 'warning',
    what: 'A text of the entry or of its tools hides something from people, or gives orders to models',
    fix: 'Review the text, and correct it at its source',
  },
  'legacy-transport': {
    severity: 'warning',
    what: 'The server speaks HTTP+SSE only, which MCP has deprecated with twelve months’ notice (SEP-2596)',
    fix: 'Serve Streamable HTTP, and register that URL',
  },
  'definition-invalid': {
    severity: 'warning',
    what: 'The definition of a deployment does not exist, has no document, or its document does not follow the schema of its version of OpenAPI',
    fix: 'Register the server again',
  },
  'definition-without-endpoint': {
    severity: 'warning',
    what: 'The document of a deployment does not name its URL as a server',
    fix: 'Register the server again',
  },
  'metadata-missing': {
    severity: 'warning',
    what: 'The entry lacks metadata that the API center requires',
    fix: 'Register the server again with the metadata',
  },
  'staging-left': {
    severity: 'warning',
    what: 'The pull request of the entry is closed; where that is not known, the entry was last written more than 14 days ago',
    fix: 'Sweep the entries of closed pull requests',
  },
  capacity: {
    severity: 'warning',
    what: 'A limit of the plan is used above 80 %',
    fix: 'Remove what is not needed, or move to the Standard plan',
  },
  'surface-too-large': {
    severity: 'note',
    what: 'The list of tools is larger than many clients pass to a model',
    fix: 'Offer fewer tools, or shorter descriptions',
  },
  'tool-quality': {
    severity: 'note',
    what: 'The server lists something that widespread clients refuse',
    fix: 'Correct at the server what the finding names',
  },
};
