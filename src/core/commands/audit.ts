import type { Service } from '../apicenter/resources.ts';
import { cloudAt, publicCloud } from '../clouds.ts';
import { attempt } from '../fleet/audit/attempt.ts';
import {
  type AuditedEntry,
  type AuditFacts,
  type CenterFacts,
  type Known,
  type RegistryFacts,
  unknown,
} from '../fleet/audit/facts.ts';
import { isOwn } from '../fleet/audit/judge-manifest.ts';
import { emptyMemory } from '../fleet/audit/memory.ts';
import { readCenter } from '../fleet/audit/read-center.ts';
import { readClients } from '../fleet/audit/read-clients.ts';
import { isInShard } from '../fleet/shard.ts';
import { unitKey } from '../fleet/successor.ts';
import { isLoopbackHost } from '../http/loopback.ts';
import type { AuditInputs } from '../inputs/command-inputs.ts';
import type { JsonObject } from '../json.ts';
import { isStampOf } from '../registration/stamp.ts';
import { registryBaseUrl } from '../registry/registry.ts';
import type { AuditReport } from '../report/audit-report.ts';
import { type FleetReport, fleetReport } from '../report/fleet-report.ts';
import type { RunFacts } from '../report/report.ts';
import { matchesWildcard } from '../text/wildcard.ts';
import { type AuditResult, auditResult } from './audit-result.ts';
import { type AuditExtras, finishAudit, loadMemory, looksOf, surveyOf, unknownOf } from './audit-steps.ts';
import { type CatalogueRun, runOnCatalogue } from './catalogue-run.ts';
import type { RunPorts } from './ports.ts';

export type AuditInput = AuditInputs & AuditExtras & { readonly run: RunFacts };

/**
 * Reads an API center deep, probes what is registered, asks the registry as clients do, and reports what is wrong.
 * Writes nothing but the files that were asked for. Never rejects: a failure is in the report.
 */
export async function audit(given: AuditInput, ports: RunPorts): Promise<FleetReport | AuditReport> {
  const input = ofShard(given);
  let result: AuditResult | undefined;
  const whole = await runOnCatalogue(
    { ...input, dryRun: true },
    input.source?.key ?? '',
    ports,
    async (run) => {
      const found = await examine(input, ports, run);
      result = found;
      return finishAudit(found, input, { draft: run.draft, ports });
    },
  );
  const report = fleetReport(whole, result?.results ?? []);
  return result ? { ...report, audit: result.audit } : report;
}

/** With the units of the manifest that are in the shard of the run. */
function ofShard(input: AuditInput): AuditInput {
  const { manifest, selection } = input;
  const { shard } = selection;
  if (!manifest || !shard) return input;
  return {
    ...input,
    manifest: { ...manifest, units: manifest.units.filter(({ apiId }) => isInShard(apiId, shard)) },
  };
}

async function examine(input: AuditInput, ports: RunPorts, run: CatalogueRun): Promise<AuditResult> {
  const { manifest, source, selection, options, target, endpoint } = input;
  const memory = (await loadMemory(input.keepers)) ?? emptyMemory;
  const looks = looksOf(input, ports);
  const reading = await run.timed('read', () =>
    readCenter(run.center, {
      signal: ports.signal,
      isJudged: (entry) => isJudged(entry, input),
      onEndpoint: (url) => void looks.firstLook(url).catch(() => {}),
      ...(selection.environments
        ? { environments: new Set(selection.environments.map((id) => id.toLowerCase())) }
        : {}),
    }),
  );
  const { entries, listed } = reading;
  const center = { ...reading.center, options: centerOptions(input, reading.center.service) };
  const ids = entries.map(({ apiId }) => apiId);
  const controlName = isLoopbackHost(new URL(endpoint.url).hostname)
    ? 'management.azure.com'
    : new URL(endpoint.url).hostname;
  const [registry, survey, customProperties] = await Promise.all([
    run.timed('verify', () => registryOf(center.service, input, { ids, ports })),
    run.timed('probe', () => surveyOf(entries, { ...input, controlName, looks })),
    propertiesOf(input, center, ports),
  ]);
  const facts: AuditFacts = {
    center,
    entries,
    listed,
    registry,
    ...survey,
    customProperties,
    ...(manifest ? { manifest } : {}),
    ...(source ? { source } : {}),
    ...(selection.shard ? { shard: selection.shard } : {}),
    time: ports.wallClock(),
    clock: ports.clock,
    deadAfter: options.deadAfter,
    failures: (key) => memory.findings.get(key)?.audits ?? 0,
  };
  const missing = [...reading.unknown, ...unknownOf(facts)];
  return auditResult(facts, { subject: target.serviceName, unknown: missing, memory }, ports);
}

/** As it is named to a command: the endpoint too, where it is not the one of public Azure. */
function centerOptions(
  { embedded, stateFile, stateFileGiven, target: { workspace }, endpoint }: AuditInput,
  { id }: Service,
): readonly string[] {
  if (embedded) return stateFileGiven ? ['--state', stateFile] : [];
  return [
    ...['--api-center-id', id],
    ...(workspace === 'default' ? [] : ['--workspace', workspace]),
    ...(endpoint.url === publicCloud.armEndpoint ? [] : ['--arm-endpoint', endpoint.url]),
    ...(endpoint.loopback || cloudAt(endpoint.url) ? [] : ['--allow-any-arm-endpoint']),
  ];
}

/** With a manifest: what it declares, and what has its mark or that of a pull request of the same source. Else every entry. */
function isJudged(
  { apiId, stamp }: Pick<AuditedEntry, 'apiId' | 'stamp'>,
  { manifest, source, selection: { only, shard } }: AuditInput,
): boolean {
  if (shard && !isInShard(apiId, shard)) return false;
  if (only && !only.some((pattern) => matchesWildcard(pattern, apiId))) return false;
  if (!manifest) return true;
  if (manifest.declared.some((unit) => unit.apiId.toLowerCase() === apiId.toLowerCase())) return true;
  if (!source) return false;
  const isStaged = isStampOf(stamp, source) && stamp.pullRequest !== undefined;
  return isStaged || isOwn(stamp, manifest, source);
}

/** What the registry of the API center answers to clients. */
function registryOf(
  { properties: { dataApiHostname } }: Service,
  { target, endpoint }: AuditInput,
  { ids, ports }: { readonly ids: readonly string[]; readonly ports: RunPorts },
): Promise<Known<RegistryFacts>> {
  if (dataApiHostname === undefined)
    return Promise.resolve(unknown('the service does not name its data host'));
  const url = registryBaseUrl(dataApiHostname, target.workspace, endpoint.insecure);
  const { http, clock, signal } = ports;
  return readClients(url, (listed) => namesOf(ids, listed), { http, clock, signal });
}

/** Those that the list has: of the others it is known that they are not there. */
function namesOf(ids: readonly string[], listed: readonly string[]): string[] {
  const there = new Set(listed.map((name) => name.toLowerCase()));
  return ids.filter((id) => there.has(id.toLowerCase()));
}

/** Custom properties under the names that the service uses. */
async function propertiesOf(
  { manifest }: AuditInput,
  { metadataSchemas }: CenterFacts,
  { signal }: RunPorts,
): Promise<AuditFacts['customProperties']> {
  const properties = new Map<string, Known<JsonObject>>();
  for (const unit of manifest?.units ?? []) {
    const { customProperties: given } = unit.request;
    if (given === undefined) continue;
    // It loads a JSON Schema validator, which most audits do not need.
    const { resolveCustomProperties } = await import('../registration/custom-properties.ts');
    const resolve = async () =>
      metadataSchemas.known ? resolveCustomProperties(given, metadataSchemas.value) : {};
    properties.set(unitKey(unit), await attempt(resolve, signal));
  }
  return properties;
}
