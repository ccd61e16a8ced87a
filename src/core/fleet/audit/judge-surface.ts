import { refusals } from '../../clients/refusals.ts';
import { readDefinitionDocument } from '../../definition/read-document.ts';
import { type Baseline, compareWithBaseline, type SurfaceSnapshot } from '../../surface/baseline.ts';
import { counted } from '../../text/counted.ts';
import { printable } from '../../text/printable.ts';
import type { Warning } from '../../warning.ts';
import type { AuditedEndpoint, AuditedEntry, AuditFacts } from './facts.ts';
import type { Found } from './finding.ts';
import { about, endpointsOf, shownUrl } from './judge-urls.ts';
import { type ServedSurface, snapshotIn } from './served-surface.ts';

/** Tools that VS Code passes to a model at most. */
const mostTools = 128;
/** Bytes of the canonical list: about 25,000 tokens, which every request of a client repeats. */
const mostBytes = 100_000;
const changesNamed = 3;

interface Served {
  readonly entry: AuditedEntry;
  readonly endpoint: AuditedEndpoint;
  readonly served: ServedSurface;
  readonly warnings: readonly Warning[];
}

function servedOf(facts: AuditFacts): Served[] {
  return endpointsOf(facts).flatMap(({ entry, endpoint }) => {
    const health = facts.health.get(endpoint.url);
    return health?.kind === 'healthy' ? [{ entry, endpoint, ...health }] : [];
  });
}

function finding({ entry, endpoint }: Served, message: string): Found {
  return { ...about(entry, endpoint, message), evidence: `POST ${shownUrl(endpoint.url)}` };
}

/** Only what both sides show whole, and to the same class of credentials, is compared. */
export function surfaceChanged(facts: AuditFacts): Found[] {
  return servedOf(facts).flatMap((one) => {
    const { entry, endpoint, served } = one;
    const definition = entry.stored?.definitions.get(endpoint.definition ?? '');
    const text = definition?.known ? definition.value.text : undefined;
    if (text === undefined || served.isPartial) return [];
    const baseline = readDefinitionDocument(text.unpack())?.baseline;
    const now = snapshotIn(served);
    if (!baseline || !now) return [];
    const changes = changesSince(baseline, now, facts);
    if (changes.length === 0) return [];
    const shown = changes.slice(0, changesNamed).join('; ');
    const rest = changes.length > changesNamed ? ` and ${changes.length - changesNamed} more` : '';
    return [finding(one, `${counted(changes.length, 'change')} since the registration: ${shown}${rest}.`)];
  });
}

/** Clauses about what differs, the gravest first. Resources come and go while a server runs. */
function changesSince(baseline: Baseline, now: SurfaceSnapshot, { clock }: AuditFacts): string[] {
  if (!('facts' in baseline) || baseline.facts.authenticated !== now.facts.authenticated) return [];
  if (baseline.facts.partial) return [];
  if (baseline.kind === 'hash') {
    const same = baseline.contractHash === now.contractHash;
    return same ? [] : ['tools or prompts differ, of which only a hash is registered'];
  }
  return compareWithBaseline(baseline, now, clock)
    .changes.filter(({ kind, verdict }) => {
      if (verdict === 'incomplete' || kind === 'resource') return false;
      return kind !== 'server' || verdict === 'breaking';
    })
    .map(({ message }) => printable(message, 200));
}

export function legacyTransport(facts: AuditFacts): Found[] {
  return servedOf(facts)
    .filter(({ served }) => served.transport === 'sse')
    .map((one) =>
      finding(
        one,
        'The server speaks HTTP+SSE only. MCP has deprecated this transport with twelve months’ notice (SEP-2596).',
      ),
    );
}

export function surfaceTooLarge(facts: AuditFacts): Found[] {
  return servedOf(facts).flatMap((one) => {
    const {
      toolCount,
      text: { bytes },
    } = one.served;
    if (toolCount <= mostTools && bytes <= mostBytes) return [];
    return [
      finding(one, `The server lists ${counted(toolCount, 'tool')} in ${Math.round(bytes / 1000)} kB.`),
    ];
  });
}

export function toolQuality(facts: AuditFacts): Found[] {
  return servedOf(facts).flatMap((served) => {
    const refused = served.warnings.filter(({ code }) => refusals[code] !== undefined);
    const [first, ...others] = refused;
    if (!first) return [];
    const rest = others.length === 0 ? '' : ` Also: ${others.map(({ code }) => code).join(', ')}.`;
    return [{ ...finding(served, ''), message: [first.message, rest].flat() }];
  });
}
