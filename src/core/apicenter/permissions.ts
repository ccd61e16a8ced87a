import { matchesWildcard } from '../text/wildcard.ts';

/**
 * What each command needs in Azure Resource Manager: the actions that a role must allow, named as in the provider's
 * list of operations. The doctor compares an identity with this table. Tests compare it with the roles in
 * `examples/setup/roles.json`, with the tables in `docs/permissions.md`, and with the requests that the commands send.
 */

const service = 'Microsoft.ApiCenter/services';
const workspace = `${service}/workspaces`;
const api = `${workspace}/apis`;
const version = `${api}/versions`;
const definition = `${version}/definitions`;
const deployment = `${api}/deployments`;
const environment = `${workspace}/environments`;

const entryReads = [
  `${service}/read`,
  `${api}/read`,
  `${version}/read`,
  `${definition}/read`,
  `${deployment}/read`,
];

const planReads = [
  ...entryReads,
  `${service}/metadataSchemas/read`,
  `${environment}/read`,
  `${definition}/exportSpecification/action`,
  // For polling an import or export that the service accepted with 202.
  `${definition}/operationResults/read`,
];

const entryWrites = [
  `${api}/write`,
  `${version}/write`,
  `${definition}/write`,
  `${definition}/importSpecification/action`,
  `${deployment}/write`,
];

const entryDeletes = [`${api}/delete`, `${version}/delete`, `${definition}/delete`, `${deployment}/delete`];

/** A task of a command, and every action that the identity needs for it. */
export interface Duty {
  readonly name: DutyName;
  /** What it is for, in words that follow "to". */
  readonly purpose: string;
  readonly actions: readonly string[];
}

export type DutyName =
  | 'plan'
  | 'register'
  | 'promote'
  | 'sync'
  | 'prune'
  | 'new-environment'
  | 'unregister'
  | 'mark-ended'
  | 'remove-previous'
  | 'stage'
  | 'sweep'
  | 'export'
  | 'create-api-center'
  | 'portal'
  | 'doctor';

export const duties: Readonly<Record<DutyName, Duty>> = {
  plan: { name: 'plan', purpose: 'show what register would write', actions: planReads },
  register: { name: 'register', purpose: 'register and update', actions: [...planReads, ...entryWrites] },
  promote: {
    name: 'promote',
    purpose: 'promote from one environment to another',
    actions: [...planReads, ...entryWrites],
  },
  sync: {
    name: 'sync',
    purpose: 'keep the entries of a manifest up to date, and adopt entries',
    actions: [...planReads, ...entryWrites],
  },
  prune: {
    name: 'prune',
    purpose: 'remove what a manifest no longer declares, beside sync',
    actions: entryDeletes,
  },
  'new-environment': {
    name: 'new-environment',
    purpose: 'create an environment that is missing',
    actions: [`${environment}/write`],
  },
  unregister: {
    name: 'unregister',
    purpose: 'remove a registration',
    actions: [...entryReads, ...entryDeletes],
  },
  'mark-ended': {
    name: 'mark-ended',
    purpose: 'mark a version as deprecated or retired',
    actions: [...entryReads, `${version}/write`],
  },
  'remove-previous': {
    name: 'remove-previous',
    purpose: 'remove previous versions',
    actions: [`${version}/delete`],
  },
  stage: {
    name: 'stage',
    purpose: 'stage pull requests, and remove the entry of a closed one',
    actions: [...planReads, ...entryWrites, `${api}/delete`],
  },
  sweep: {
    name: 'sweep',
    purpose: 'remove the entries of closed pull requests',
    actions: [`${service}/read`, `${api}/read`, `${api}/delete`],
  },
  export: {
    name: 'export',
    purpose: 'write the catalogue for clients that cannot read it',
    actions: [
      `${service}/read`,
      `${api}/read`,
      `${version}/read`,
      `${deployment}/read`,
      `${environment}/read`,
    ],
  },
  'create-api-center': {
    name: 'create-api-center',
    purpose: 'create the API center',
    actions: [`${service}/write`],
  },
  portal: {
    name: 'portal',
    purpose: 'switch the portal on',
    actions: [`${service}/portals/read`, `${service}/portals/write`],
  },
  doctor: {
    name: 'doctor',
    purpose: 'check the set-up',
    actions: [
      `${service}/read`,
      `${workspace}/read`,
      `${service}/metadataSchemas/read`,
      `${environment}/read`,
      `${service}/portals/read`,
      'Microsoft.Authorization/permissions/read',
    ],
  },
};

/** A custom role that allows only what its duties need. */
export interface Role {
  readonly name: string;
  readonly description: string;
  readonly duties: readonly DutyName[];
}

export type RoleName = 'reader' | 'writer' | 'stager' | 'environments' | 'creator';

export const roles: Readonly<Record<RoleName, Role>> = {
  reader: {
    name: 'MCP Register Reader',
    description: 'Plans registrations in an API center and checks the set-up; writes nothing.',
    duties: ['plan', 'doctor'],
  },
  writer: {
    name: 'MCP Register Writer',
    description: 'Registers MCP servers in an API center; deletes nothing, creates no environment.',
    duties: ['register', 'promote', 'sync', 'mark-ended', 'doctor'],
  },
  stager: {
    name: 'MCP Register Stager',
    description: 'Registers MCP servers and removes them again: staging, sweep, unregister, prune.',
    duties: ['stage', 'sweep', 'unregister', 'sync', 'prune', 'mark-ended', 'remove-previous', 'doctor'],
  },
  environments: {
    name: 'MCP Register Environments',
    description: 'Creates environments that are missing; beside another of these roles.',
    duties: ['new-environment'],
  },
  creator: {
    name: 'MCP Register Center Creator',
    description: 'Creates an API center in a resource group; beside another of these roles.',
    duties: ['create-api-center'],
  },
};

/** The actions of a role, each once, in alphabetical order. */
export function actionsOfRole({ duties: names }: Role): readonly string[] {
  return [...new Set(names.flatMap((name) => duties[name].actions))].sort();
}

/**
 * The action that a request needs: `…/apis/write` for a PUT of an api. The last segment of a POST names an action of
 * the resource before it.
 *
 * @param path of the request, without host and query
 */
export function actionOfRequest(method: string, path: string): string {
  const start = path.toLowerCase().lastIndexOf('/providers/');
  const [provider = '', ...rest] = path.slice(start + '/providers/'.length).split('/');
  const posted = method === 'POST' ? rest.pop() : undefined;
  const types = rest.filter((_, index) => index % 2 === 0);
  const verb = posted ? `${posted}/action` : (verbs[method] ?? 'read');
  return `${[provider, ...types].join('/')}/${verb}`;
}

const verbs: Readonly<Record<string, string>> = { PUT: 'write', PATCH: 'write', DELETE: 'delete' };

/** What one role assignment allows (`Microsoft.Authorization/permissions`, 2022-04-01). */
export interface Permission {
  readonly actions: readonly string[];
  readonly notActions: readonly string[];
}

/** Whether one of the permissions allows the action, and that same one does not exclude it. */
export function permits(permissions: readonly Permission[], action: string): boolean {
  return permissions.some(
    ({ actions, notActions }) => covers(actions, action) && !covers(notActions, action),
  );
}

/** The actions of a duty that are not allowed; empty when all are. */
export function lacking(permissions: readonly Permission[], duty: Duty): readonly string[] {
  return duty.actions.filter((action) => !permits(permissions, action));
}

function covers(patterns: readonly string[], action: string): boolean {
  return patterns.some((pattern) => matchesWildcard(pattern, action));
}
