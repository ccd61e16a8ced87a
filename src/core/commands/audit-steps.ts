import { requestLine } from '../clients/client.ts';
import { silenceOf } from '../clients/evidence.ts';
import { exitCodes } from '../errors.ts';
import type { AuditedEntry, AuditFacts, RegistryFacts, Unknown } from '../fleet/audit/facts.ts';
import { endpointsOf, problemOfUrl, shownUrl } from '../fleet/audit/judge-urls.ts';
import type { AuditMemory } from '../fleet/audit/memory.ts';
import type { AuditOptions } from '../fleet/audit/options.ts';
import {
  coldStartMs,
  createFirstLook,
  type Survey,
  type SurveyPorts,
  surveyEndpoints,
} from '../fleet/audit/survey.ts';
import type { Manifest } from '../fleet/manifest.ts';
import type { NameResolver } from '../http/name-resolver.ts';
import { plainWords, render } from '../message.ts';
import type { DraftReport } from '../report/report.ts';
import { writeAuditFiles } from './audit-files.ts';
import type { AuditKeeper } from './audit-keeper.ts';
import { auditProbe } from './audit-probe.ts';
import { type AuditResult, checkFindings } from './audit-result.ts';
import type { Outcome } from './catalogue-run.ts';
import type { RunPorts } from './ports.ts';

/** What an audit takes from its host, beyond its inputs. */
export interface AuditExtras {
  readonly resolver: NameResolver;
  /** The last one that knows something of the last audit is used; all of them keep this one. */
  readonly keepers: readonly AuditKeeper[];
}

interface AuditScopeInput extends AuditExtras {
  readonly options: AuditOptions;
  readonly manifest?: Manifest;
}

/** What the last audit left; what an issue remembers is used where a file does too. */
export async function loadMemory(keepers: readonly AuditKeeper[]): Promise<AuditMemory | undefined> {
  const memories: (AuditMemory | undefined)[] = [];
  for (const keeper of keepers) memories.push(await keeper.load());
  return memories.findLast((memory) => memory !== undefined);
}

/** How servers are probed, and the first look at each. */
type Looks = Pick<SurveyPorts, 'probe' | 'firstLook'>;

export function looksOf({ options, manifest }: AuditScopeInput, ports: RunPorts): Looks {
  // What a first look waits for says nothing of when the audit gives up.
  const quiet = { ...ports, progress: { ...ports.progress, waiting() {} } };
  return {
    probe: auditProbe(manifest, options, ports),
    firstLook: createFirstLook(auditProbe(manifest, options, quiet), lastLookMsOf(options)),
  };
}

function lastLookMsOf({ probeTimeoutMs }: AuditOptions): number {
  return probeTimeoutMs ?? coldStartMs;
}

/** Probes every URL of the entries. */
export function surveyOf(
  entries: readonly AuditedEntry[],
  {
    options,
    resolver,
    controlName,
    looks,
  }: AuditScopeInput & { readonly controlName: string; readonly looks: Looks },
): Promise<Survey> {
  const urls = endpointsOf({ entries }).map(({ endpoint }) => endpoint.url);
  return surveyEndpoints(urls, {
    ...looks,
    resolver,
    controlName,
    lastLookMs: lastLookMsOf(options),
  });
}

/** What is not known of servers, of the registry and of units that this run skips. */
export function unknownOf(facts: AuditFacts): Unknown[] {
  const { registry, manifest, health } = facts;
  return [
    ...(registry.known
      ? unansweredOf(registry.value)
      : [{ what: 'The registry as clients read it', why: registry.why }]),
    ...(manifest?.skipped ?? []).map(({ apiId, reason }) => ({
      apiId,
      what: 'The manifest',
      why: render(reason, plainWords),
    })),
    ...endpointsOf(facts).flatMap(({ entry: { apiId }, endpoint: { url } }): Unknown[] => {
      const found = health.get(url);
      const problem = problemOfUrl(url);
      if (found?.kind !== 'not-probed' || problem === 'secret' || problem === 'http') return [];
      return [{ apiId, what: `POST ${shownUrl(url)}`, why: found.why }];
    }),
  ];
}

/** Requests of clients for one entry whose answer says nothing about it. */
function unansweredOf({ byName, deployments }: RegistryFacts): Unknown[] {
  return [...byName, ...deployments].flatMap(([apiId, answer]): Unknown[] => {
    const why = silenceOf(answer);
    return why === undefined ? [] : [{ apiId, what: requestLine(answer.url), why }];
  });
}

/** Writes what was asked for, then says whether the findings make the run fail. Throws GateClosed. */
export async function finishAudit(
  { audit, memory, warnings }: AuditResult,
  { options, manifest, keepers }: AuditScopeInput,
  { draft, ports }: { readonly draft: DraftReport; readonly ports: RunPorts },
): Promise<Outcome> {
  draft.warnings.push(...warnings);
  draft.warnings.push(...(await writeAuditFiles(audit, options, manifest, ports)));
  for (const keeper of keepers) draft.warnings.push(...(await keeper.save({ audit, memory })));
  checkFindings(audit, options);
  const isClean = audit.counts.error + audit.counts.warning === 0;
  return { status: isClean ? 'healthy' : 'unchanged', exitCode: exitCodes.done, changed: false };
}
