import { resourceNamePattern } from '../../apicenter/constants.ts';
import type { Reference } from '../../message.ts';
import { command } from '../../references.ts';
import type { AuditedEntry, AuditFacts } from './facts.ts';
import type { Found } from './finding.ts';
import { problemOfUrl } from './judge-urls.ts';
import type { RuleId } from './rule-ids.ts';

interface FixContext {
  readonly entry: AuditedEntry | undefined;
  readonly found: Pick<Found, 'apiId' | 'environmentId'>;
  readonly url: string | undefined;
  readonly facts: Pick<AuditFacts, 'center' | 'manifest'>;
}

type Fix = (context: FixContext) => readonly string[] | undefined;

const probe: Fix = ({ url }) => (url === undefined ? undefined : ['probe', '--server-url', url]);

const unregister: Fix = (context) => {
  const api = apiId(context);
  return api && [...['unregister', ...api], ...environment(context), ...target(context)];
};

/** With a manifest the manifest is synced, else the one entry is registered. */
const register: Fix = (context) => {
  const api = apiId(context);
  if (!api) return undefined;
  const { manifest } = context.facts;
  if (manifest) return ['sync', '--manifest', manifest.path, '--only', ...api.slice(1), ...target(context)];
  const [first] = context.entry?.endpoints.known ? context.entry.endpoints.value.map(({ url }) => url) : [];
  const registered = context.url ?? first;
  const url = registered === undefined || problemOfUrl(registered) !== undefined ? '<url>' : registered;
  return ['register', ...api, '--server-url', url, ...target(context)];
};

const registerWith =
  (...more: readonly string[]): Fix =>
  (context) => {
    const words = register(context);
    return words && (context.facts.manifest ? words : [...words, ...more]);
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
    return manifest && ['sync', '--manifest', manifest.path, '--prune', ...target(context)];
  },
  unstamped: (context) => ['dump', '--out', 'mcp-register.yaml', ...target(context)],
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
  'staging-left': (context) => ['sweep', ...target(context)],
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

function target({ facts: { center } }: FixContext): readonly string[] {
  return center ? ['--api-center-id', center.service.id] : [];
}
