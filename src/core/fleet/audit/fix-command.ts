import { resourceNamePattern } from '../../apicenter/constants.ts';
import type { Reference } from '../../message.ts';
import { command } from '../../references.ts';
import { localSource, shownSource } from '../../registration/source.ts';
import { isStampOf } from '../../registration/stamp.ts';
import type { AuditedEntry, AuditFacts } from './facts.ts';
import type { Found } from './finding.ts';
import { problemOfUrl } from './judge-urls.ts';
import type { RuleId } from './rule-ids.ts';

interface FixContext {
  readonly entry: AuditedEntry | undefined;
  readonly found: Pick<Found, 'apiId' | 'environmentId'>;
  readonly url: string | undefined;
  readonly facts: Pick<AuditFacts, 'center' | 'manifest' | 'source'>;
}

type Fix = (context: FixContext) => readonly string[] | undefined;

const probe: Fix = ({ url }) => (url === undefined ? undefined : ['probe', '--server-url', url]);

/** What was made by hand is unregistered by force, and what is protected by no command. */
const unregister: Fix = (context) => {
  const api = apiId(context);
  const stamp = context.entry?.stamp;
  if (!api || !mayChange(context) || stamp?.protected) return undefined;
  const force = stamp === undefined ? ['--force'] : [];
  return [...['unregister', ...api], ...environment(context), ...force, ...writing(context)];
};

/** Where the manifest declares the entry it is synced, else the one entry is registered. */
const register: Fix = (context) => {
  const api = apiId(context);
  if (!api || !mayChange(context)) return undefined;
  const { manifest } = context.facts;
  if (manifest && isDeclared(context)) {
    return ['sync', '--manifest', manifest.path, '--only', ...api.slice(1), ...writing(context)];
  }
  const [first] = context.entry?.endpoints.known ? context.entry.endpoints.value.map(({ url }) => url) : [];
  const registered = context.url ?? first;
  const url = registered === undefined || problemOfUrl(registered) !== undefined ? '<url>' : registered;
  return ['register', ...api, '--server-url', url, ...environment(context), ...writing(context)];
};

const registerWith =
  (...more: readonly string[]): Fix =>
  (context) => {
    const words = register(context);
    return words && (isDeclared(context) ? words : [...words, ...more]);
  };

const fixes: Partial<Readonly<Record<RuleId, Fix>>> = {
  dead: unregister,
  dangling: unregister,
  'secret-in-url': ({ url: _, ...context }) => register({ ...context, url: '<url>' }),
  'http-endpoint': ({ url: _, ...context }) => register({ ...context, url: '<url>' }),
  unhealthy: probe,
  'not-verified': probe,
  'unresolved-here': probe,
  drifted: register,
  'surface-changed': register,
  undeclared: (context) => {
    const { manifest } = context.facts;
    return manifest && ['sync', '--manifest', manifest.path, '--prune', ...writing(context)];
  },
  unstamped: (context) => ['dump', '--out', 'mcp-register.yaml', ...writing(context)],
  'not-listed': register,
  'by-name-broken': register,
  'hidden-from-portal': register,
  'duplicate-endpoint': unregister,
  'empty-description': registerWith('--description', '<text>'),
  'stale-description': register,
  'legacy-transport': probe,
  'definition-invalid': register,
  'definition-without-endpoint': register,
  'metadata-missing': registerWith('--custom-properties', '<map>'),
  'staging-left': (context) => ['sweep', ...writing(context)],
  'tool-quality': probe,
};

/** The command that fixes a finding; undefined where none does, or where it would hold a name that is none. */
export function fixCommand(rule: RuleId, context: FixContext): Reference | undefined {
  const words = fixes[rule]?.(context);
  return words && command('mcp-register', ...words);
}

function apiId({ found: { apiId: id } }: FixContext): readonly string[] | undefined {
  return id !== undefined && resourceNamePattern.test(id) ? ['--api-id', id] : undefined;
}

function environment({ found: { environmentId } }: FixContext): readonly string[] {
  return environmentId !== undefined && resourceNamePattern.test(environmentId)
    ? ['--environment-id', environmentId]
    : [];
}

function isDeclared({ found, facts: { manifest } }: FixContext): boolean {
  const id = found.apiId?.toLowerCase();
  return manifest?.declared.some((unit) => unit.apiId.toLowerCase() === id) ?? false;
}

/** Whether a run of this source changes the entry: not one of another source or of a pull request. */
function mayChange({ entry, facts: { source } }: FixContext): boolean {
  const stamp = entry?.stamp;
  if (!stamp) return true;
  return stamp.pullRequest === undefined && (source === undefined || isStampOf(stamp, source));
}

/** The API center, and whose entries the command may change. */
function writing(context: FixContext): readonly string[] {
  const { source } = context.facts;
  const given = source && source !== localSource ? ['--source', shownSource(source)] : [];
  return [...target(context), ...given];
}

function target({ facts: { center } }: FixContext): readonly string[] {
  return center?.options ?? [];
}
