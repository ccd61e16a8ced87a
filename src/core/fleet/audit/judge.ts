import type { Message } from '../../message.ts';
import { sentence } from '../../message.ts';
import { optional } from '../../optional.ts';
import type { AuditedEntry, AuditFacts } from './facts.ts';
import { type Finding, type Found, fingerprintOf } from './finding.ts';
import { fixCommand } from './fix-command.ts';
import { capacity, foreign, metadataMissing, stagingLeft, unstamped } from './judge-catalogue.ts';
import {
  byNameBroken,
  hiddenFromCopilot,
  hiddenFromPortal,
  hiddenFromVsCode,
  notListed,
} from './judge-clients.ts';
import { definitionInvalid, definitionWithoutEndpoint } from './judge-definitions.ts';
import { dangling, dead, notVerified, runnerNetwork, unhealthy, unresolvedHere } from './judge-health.ts';
import { drifted, undeclared } from './judge-manifest.ts';
import { legacyTransport, surfaceChanged, surfaceTooLarge, toolQuality } from './judge-surface.ts';
import { emptyDescription, staleDescription, unsafeText } from './judge-texts.ts';
import { duplicateEndpoint, httpEndpoint, secretInUrl } from './judge-urls.ts';
import { type RuleId, ruleIds, severities } from './rule-ids.ts';
import { rules } from './rules.ts';

/** What one rule finds. Pure: the same facts give the same findings. */
type Judge = (facts: AuditFacts) => readonly Found[];

const judges: Readonly<Record<RuleId, Judge>> = {
  'runner-network': runnerNetwork,
  dead,
  dangling,
  'secret-in-url': secretInUrl,
  'http-endpoint': httpEndpoint,
  unhealthy,
  'not-verified': notVerified,
  'unresolved-here': unresolvedHere,
  drifted,
  'surface-changed': surfaceChanged,
  undeclared,
  unstamped,
  foreign,
  'not-listed': notListed,
  'by-name-broken': byNameBroken,
  'hidden-from-vscode': hiddenFromVsCode,
  'hidden-from-copilot': hiddenFromCopilot,
  'hidden-from-portal': hiddenFromPortal,
  'duplicate-endpoint': duplicateEndpoint,
  'empty-description': emptyDescription,
  'stale-description': staleDescription,
  'unsafe-text': unsafeText,
  'legacy-transport': legacyTransport,
  'definition-invalid': definitionInvalid,
  'definition-without-endpoint': definitionWithoutEndpoint,
  'metadata-missing': metadataMissing,
  'staging-left': stagingLeft,
  capacity,
  'surface-too-large': surfaceTooLarge,
  'tool-quality': toolQuality,
};

/** Findings that follow from another one of the same entry: the cause alone is reported. */
const consequences: Partial<Readonly<Record<RuleId, readonly RuleId[]>>> = {
  'empty-description': ['hidden-from-vscode', 'by-name-broken'],
};

/** A finding before it is known since when there is one. */
export type FreshFinding = Omit<Finding, 'since' | 'audits'> & Pick<Found, 'subject'>;

/** All findings, the gravest first, then by rule and entry. */
export function judge(facts: AuditFacts): FreshFinding[] {
  const found = ruleIds.flatMap((rule) => judges[rule](facts).map((one) => ({ rule, one })));
  const covered = new Set(
    found.flatMap(({ rule, one }) => (consequences[rule] ?? []).map((other) => `${other} ${one.apiId}`)),
  );
  const entries = new Map(facts.entries.map((entry) => [entry.apiId.toLowerCase(), entry]));
  return found
    .filter(({ rule, one }) => !covered.has(`${rule} ${one.apiId}`) && isOfShard(rule, one, facts))
    .map(({ rule, one }) => withContext(rule, one, entries.get(one.apiId?.toLowerCase() ?? ''), facts))
    .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}

/** Of several shards the one that judges an entry reports it, and the first one what is about the catalogue. */
function isOfShard(rule: RuleId, { apiId }: Found, { shard, entries, manifest }: AuditFacts): boolean {
  if (!shard || rule === 'runner-network') return true;
  if (apiId === undefined) return shard.index === 1;
  const isSame = (other: { readonly apiId: string }) => other.apiId.toLowerCase() === apiId.toLowerCase();
  if (entries.some(isSame) || manifest?.units.some(isSame)) return true;
  return shard.index === 1 && manifest !== undefined && !manifest.declared.some(isSame);
}

function withContext(
  rule: RuleId,
  { url, fix: ownFix, ...found }: Found,
  entry: AuditedEntry | undefined,
  facts: AuditFacts,
): FreshFinding {
  const { apiId = '', environmentId, subject = '' } = found;
  const declared =
    facts.manifest?.units.filter((unit) => unit.apiId.toLowerCase() === apiId.toLowerCase()) ?? [];
  const unit =
    declared.find((one) => one.environmentId.toLowerCase() === environmentId?.toLowerCase()) ?? declared[0];
  const { severity, fix } = rules[rule];
  const command = ownFix === undefined ? fixCommand(rule, { entry, found, url, facts }) : undefined;
  return {
    ...found,
    rule,
    severity,
    fix: withCommand(ownFix ?? fix, command),
    ...optional('command', command),
    ...optional('owner', unit?.owner),
    ...optional('place', unit?.place),
    fingerprint: fingerprintOf(rule, apiId, subject),
  };
}

function withCommand(fix: Message, command: ReturnType<typeof fixCommand>): Message {
  return command === undefined ? sentence`${fix}.` : sentence`${fix}: ${command}`;
}
