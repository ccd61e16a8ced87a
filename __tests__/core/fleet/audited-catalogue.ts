import * as v from 'valibot';
import type {
  Api,
  Definition,
  Deployment,
  Environment,
  Version,
} from '../../../src/core/apicenter/resources.ts';
import { schemas } from '../../../src/core/apicenter/resources.ts';
import type { JsonAnswer } from '../../../src/core/clients/evidence.ts';
import { examineDocument } from '../../../src/core/fleet/audit/examine-document.ts';
import {
  type AuditedEntry,
  type AuditFacts,
  type Health,
  known,
} from '../../../src/core/fleet/audit/facts.ts';
import { servedSurface } from '../../../src/core/fleet/audit/served-surface.ts';
import type { FleetUnit, Manifest } from '../../../src/core/fleet/manifest.ts';
import type { JsonObject } from '../../../src/core/json.ts';
import type { ServerDescription } from '../../../src/core/probe/result.ts';
import { type CurrentState, definitionKey } from '../../../src/core/registration/current-state.ts';
import { planRegistration } from '../../../src/core/registration/plan.ts';
import type { PlanStep } from '../../../src/core/registration/plan-step.ts';
import type { RegistrationRequest } from '../../../src/core/registration/request.ts';
import { settleNames } from '../../../src/core/registration/resource-ids.ts';
import { parseSource } from '../../../src/core/registration/source.ts';
import { readStamp, stampItem } from '../../../src/core/registration/stamp.ts';
import { packText } from '../../../src/core/text/packed-text.ts';
import { testTarget, workspacePath } from '../../support/run.ts';
import { weatherServer } from '../../support/servers.ts';

export const source = parseSource('https://github.com/contoso/platform');
export const registryUrl = 'https://center.data.example/workspaces/default';
export const auditTime = Date.parse('2026-11-01T03:00:00Z');
const writtenAt = '2026-10-01T00:00:00Z';

/** One server as everything that an audit reads shows it. Tests change one of these, and nothing else. */
export interface Registered {
  readonly entry: AuditedEntry;
  readonly unit?: FleetUnit;
  /** Absent where the registry does not list it. */
  readonly item?: unknown;
  readonly byName?: JsonAnswer;
  readonly deployments?: JsonAnswer;
  readonly health: ReadonlyMap<string, Health>;
}

export interface Wanted {
  readonly url?: string;
  readonly description?: string;
  readonly server?: ServerDescription;
}

const environment: Environment = resource(schemas.environment, 'production', {
  title: 'Production',
  kind: 'production',
});
const service = v.parse(schemas.service, {
  id: workspacePath.replace(/\/workspaces\/.*/, ''),
  name: testTarget.serviceName,
  location: 'westeurope',
  sku: { name: 'Standard' },
  properties: { dataApiHostname: 'center.data.example' },
});

/** A server that is registered by a sync, listed, healthy, and as its manifest declares it. */
export async function registered(apiId: string, wanted: Wanted = {}): Promise<Registered> {
  const { url = `https://${apiId}.example/mcp`, server = weatherServer, description } = wanted;
  const request: RegistrationRequest = {
    serverUrl: url,
    apiId,
    title: apiId,
    ...(description === undefined ? {} : { description }),
    environment: { id: 'production' },
    previousVersions: 'keep',
    source,
    takeOver: false,
  };
  const steps = stepsOf(request, server);
  const api = apiOf(apiId, propertiesOf(steps, 'api'));
  const [version] = of(steps, 'version');
  const [definition] = of(steps, 'definition');
  const [deployment] = of(steps, 'deployment');
  const text =
    steps.flatMap((step) => (step.kind === 'specification' && 'text' in step ? [step.text] : []))[0] ?? '';
  const key = definitionKey(version?.id ?? '', definition?.id ?? '');
  const found = {
    versionId: version?.id ?? '',
    definitionId: definition?.id ?? '',
    resource: resource(
      schemas.definition,
      definition?.id ?? '',
      propertiesOf(steps, 'definition'),
    ) as Definition,
    text: packText(text),
    ...(await examineDocument(text, 'openapi')),
  };
  const entry: AuditedEntry = {
    apiId,
    title: apiId,
    summary: String(api.properties.summary),
    description: String(api.properties.description),
    stamp: readStamp(api.properties.externalDocumentation) ?? fail(),
    writtenAt: Date.parse(writtenAt),
    evidence: `GET ${workspacePath}/apis/${apiId}`,
    endpoints: known([
      { url, deploymentId: deployment?.id ?? '', environmentId: 'production', definition: key },
    ]),
    stored: {
      api,
      versions: known([
        resource(schemas.version, version?.id ?? '', propertiesOf(steps, 'version')) as Version,
      ]),
      deployments: known([
        resource(schemas.deployment, deployment?.id ?? '', propertiesOf(steps, 'deployment')) as Deployment,
      ]),
      definitions: new Map([[key, known(found)]]),
      definitionLists: new Map([[version?.id ?? '', known([found.resource])]]),
    },
  };
  return {
    entry,
    unit: {
      apiId,
      environmentId: 'production',
      place: { file: 'mcp-register.yaml', line: 10, column: 3 },
      previousApiIds: [],
      request,
      probe: { mode: 'require', url, timeoutMs: 0, headers: {}, expectTools: [], includeBodies: false },
      gate: { failOn: 'none' },
    },
    ...listing(apiId, url, String(api.properties.description)),
    health: new Map([[url, { kind: 'healthy', served: servedSurface(server), warnings: [] }]]),
  };
}

/** What the registry answers about an entry. */
export function listing(
  apiId: string,
  url: string,
  description: string,
): Required<Pick<Registered, 'item' | 'byName' | 'deployments'>> {
  const remotes = [{ type: 'streamable-http', url }];
  const item = { server: { name: apiId, description, version: 'v1', remotes }, _meta: {} };
  const answer = (path: string, body: unknown): JsonAnswer => ({
    url: `${registryUrl}${path}`,
    status: 200,
    body,
    openToBrowsers: true,
  });
  return {
    item,
    byName: answer(`/v0.1/servers/${apiId}/versions/latest`, item),
    deployments: answer(`/apis/${apiId}/deployments`, { value: [{ server: { runtimeUri: [url] } }] }),
  };
}

/** The facts of an audit of these servers, over the manifest that declares those with a unit. */
export function factsOf(servers: readonly Registered[], changes: Partial<AuditFacts> = {}): AuditFacts {
  const entries = servers.map(({ entry }) => entry);
  const units = servers.flatMap(({ unit }) => unit ?? []);
  const items = servers.flatMap(({ item }) => (item === undefined ? [] : [item]));
  return {
    center: {
      target: testTarget,
      service,
      apiCount: servers.length,
      environments: known([environment]),
      metadataSchemas: known([]),
      path: workspacePath,
      options: ['--api-center-id', service.id],
    },
    entries,
    listed: entries,
    manifest: declaring(units),
    source,
    registry: known({
      url: registryUrl,
      pages: pagesOf(items),
      openToBrowsers: true,
      byName: new Map(
        servers.flatMap(({ entry, byName }) => (byName ? [[entry.apiId, byName] as const] : [])),
      ),
      deployments: new Map(
        servers.flatMap(({ entry, deployments }) =>
          deployments ? [[entry.apiId, deployments] as const] : [],
        ),
      ),
    }),
    health: new Map(servers.flatMap(({ health }) => [...health])),
    names: new Map(),
    time: auditTime,
    clock: { now: () => 0 },
    deadAfter: 3,
    customProperties: new Map(),
    pullRequests: new Map(),
    failures: () => 0,
    ...changes,
  };
}

export function declaring(units: readonly FleetUnit[]): Manifest {
  return {
    path: 'mcp-register.yaml',
    previousNames: [],
    files: [],
    environmentIds: units.map(({ environmentId }) => environmentId),
    units,
    skipped: [],
    declared: units,
    removed: [],
    ignore: [],
    warnings: [],
  };
}

/** The list in pages of fifty, as VS Code asks for them. */
function pagesOf(items: readonly unknown[]) {
  return Array.from({ length: Math.max(1, Math.ceil(items.length / 50)) }, (_, index) => ({
    url: `${registryUrl}/v0.1/servers?limit=50&version=latest&cursor=${index}`,
    entries: items.slice(index * 50, (index + 1) * 50),
    hasMetadata: true,
  }));
}

function stepsOf(request: RegistrationRequest, server: ServerDescription): readonly PlanStep[] {
  let currentState: CurrentState = {
    target: testTarget,
    service,
    portal: undefined,
    metadataSchemas: [],
    api: undefined,
    versions: [],
    deployments: [],
    environments: new Map([['production', environment]]),
    definitions: new Map(),
  };
  for (;;) {
    const settled = settleNames(request, currentState);
    if ('names' in settled) {
      return planRegistration({ request, names: settled.names, currentState, server, customProperties: {} })
        .steps;
    }
    currentState = {
      ...currentState,
      definitions: new Map(
        settled.missing.definitions.map(({ version, definition }) => [
          definitionKey(version, definition),
          { definition: undefined, text: undefined },
        ]),
      ),
    };
  }
}

function of(steps: readonly PlanStep[], kind: PlanStep['kind']): readonly PlanStep[] {
  return steps.filter((step) => step.kind === kind);
}

function propertiesOf(steps: readonly PlanStep[], kind: PlanStep['kind']): JsonObject {
  const [step] = of(steps, kind);
  return step && 'properties' in step ? step.properties : {};
}

/** An API with these properties, written a month before the audit. */
export function apiOf(apiId: string, properties: JsonObject, at: string = writtenAt): Api {
  return v.parse(schemas.api, {
    id: `${workspacePath}/apis/${apiId}`,
    name: apiId,
    properties,
    systemData: { lastModifiedAt: at },
  });
}

export function resource<S extends v.GenericSchema>(
  schema: S,
  name: string,
  properties: JsonObject,
): v.InferOutput<S> {
  return v.parse(schema, { id: name, name, properties });
}

/** The mark of a pull request's entry. */
export function stagedMark(pullRequest: number) {
  return stampItem({ source, pullRequest, created: true, adopted: false, protected: false });
}

function fail(): never {
  throw new Error('the entry has no mark');
}
