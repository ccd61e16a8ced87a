import type { Exchange, Recording } from '../../conformance/recording.ts';
import type { JsonObject, JsonValue } from '../../src/core/json.ts';

export const servicePath =
  '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg/providers/Microsoft.ApiCenter/services/center';
export const workspacePath = `${servicePath}/workspaces/default`;

const supported = {
  'api-supported-versions': '2023-07-01-preview, 2024-03-01, 2024-03-15-preview',
  'content-type': 'application/json; charset=utf-8',
};
const allowance = 'x-ms-ratelimit-remaining-subscription';

/** What the gateway tells with each kind of call. */
const told: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  GET: { [`${allowance}-global-reads`]: '3749' },
  PUT: { [`${allowance}-writes`]: '199', [`${allowance}-global-writes`]: '2999' },
  POST: { [`${allowance}-writes`]: '199', [`${allowance}-global-writes`]: '2999' },
  DELETE: { [`${allowance}-deletes`]: '199', [`${allowance}-global-deletes`]: '2999' },
};
export const etag = '0e00e412-0000-0100-0000-67063c5d0000';
const moments = { createdAt: '2024-10-09T08:18:37.2955786Z', lastModifiedAt: '2024-10-09T08:18:37.295578Z' };

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: JsonValue;
}

/** An exchange as the live service has it, with the usual headers around what is given. */
export function exchange(method: string, path: string, sent: JsonValue, answer: Answer): Exchange {
  const { status = 200, headers = {}, body = null } = answer;
  const { 'content-type': json, ...always } = supported;
  return {
    request: { method, path, query: 'api-version=2024-03-01', body: sent },
    response: {
      status,
      headers: { ...always, ...told[method], ...(body === null ? {} : { 'content-type': json }), ...headers },
      body,
    },
  };
}

/** What a resource is answered with: its type is read from its path. */
export function resource(path: string, properties: JsonObject, systemData: JsonObject = moments): JsonObject {
  const below = path.slice(servicePath.length).split('/');
  const collections = below.filter((_, index) => index % 2 === 1);
  return {
    type: ['Microsoft.ApiCenter/services', ...collections].join('/'),
    properties,
    id: path,
    name: path.slice(path.lastIndexOf('/') + 1),
    systemData,
  };
}

/** A GET or PUT of a child resource that succeeds. */
export function found(method: 'GET' | 'PUT', path: string, sent: JsonValue, body: JsonObject): Exchange {
  return exchange(method, path, sent, { headers: { etag }, body });
}

const api = `${workspacePath}/apis/weather`;
const version = `${api}/versions/v1-0`;
const definition = `${version}/definitions/openapi`;
const deployment = `${api}/deployments/mock-deployment`;
const document = 'openapi: 3.0.0\r\n';
const operation = 'f00dfeedf00dfeedf00dfeedf00dfeed';
const link = 'https://example.com/openapi.json';
const operationId = `${definition.replace('/workspaces/default', '')}/operationResults/${operation}`;
const poll = (t: string) => `api-version=2024-03-01&t=${t}&c=MASKED&s=MASKED&h=MASKED`;
const location = (t: string) => ({
  location: `https://management.azure.com${definition}/operationResults/${operation}?${poll(t)}`,
});
const filled = { externalDocumentation: [], contacts: [], customProperties: {} };
const apiProperties = { title: 'Weather', kind: 'rest' };

/** The schema of an api as the service exports it, with one required custom property, `team`. */
function exportedApi(team: string): string {
  const members = (names: string) => names.split(' ').map((name) => `"${name}":{"type":"string"}`);
  const uri = '"description":"…","type":"string","maxLength":200,"format":"uri"';
  const text = (maxLength: number) => `"description":"…","type":"string","maxLength":${maxLength}`;
  const object = (...inside: string[]) => `{"type":"object","properties":{${inside.join()}}}`;
  const wrapped = '{"type":"object","additionalProperties":false,"properties":{"Name":{"type":"string"}}}';
  const stages = 'design development testing preview production deprecated retired'.split(' ');
  const custom = `{"type":"object","properties":{"team":${team}},"unevaluatedProperties":false,"required":["team"]}`;
  return object(
    ...members('Name WorkspaceName Title Summary Description Kind'),
    `"LifecycleStage":{"type":"string","enum":${JSON.stringify(stages)}}`,
    `"TermsOfService":${object(`"url":{${uri}}`)}`,
    `"License":${object(`"name":{${text(50)}}`, `"url":{${uri}}`, `"identifier":{${uri}}`)}`,
    `"ExternalDocumentation":{"type":"array","items":${object(`"title":{${text(50)}}`, `"description":{${text(1000)}}`, `"url":{${uri}}`)}}`,
    `"Contacts":{"type":"array","items":${object(`"name":{${text(100)}}`, `"url":{${uri}}`, `"email":{${text(100)},"format":"email"}`)}}`,
    '"CustomPropertiesData":{}',
    ...members('ApiSourceName'),
    `"CatalogNameTypeSafe":${wrapped}`,
    ...members('CatalogName SubscriptionId SubscriptionIdTypeSafe ResourceGroupName'),
    `"ResourceGroupNameTypeSafe":${wrapped}`,
    ...members('ETag'),
    '"Created":{"type":"string","format":"date-time"},"Updated":{"type":"string","format":"date-time"}',
    ...members('CreatedBy UpdatedBy'),
    `"customProperties":${custom}`,
  );
}

/** One exchange or more of each kind that the live service was recorded with, in a shortened form. */
export const recordings: readonly Recording[] = [
  {
    name: 'registers',
    exchanges: [
      found('PUT', api, { properties: apiProperties }, resource(api, { ...apiProperties, ...filled })),
      found(
        'PUT',
        version,
        { properties: { lifecycleStage: 'design', title: 'v1-0' } },
        resource(version, { title: 'v1-0', lifecycleStage: 'design' }),
      ),
      found('GET', api, null, resource(api, { ...apiProperties, lifecycleStage: 'design', ...filled })),
      found(
        'PUT',
        definition,
        { properties: { title: 'openapi' } },
        resource(definition, { title: 'openapi' }),
      ),
      exchange(
        'POST',
        `${definition}/importSpecification`,
        { format: 'inline', value: document, specification: { name: 'openapi', version: '3-0-0' } },
        {},
      ),
      exchange('POST', `${definition}/exportSpecification`, null, {
        body: { format: 'inline', value: document },
      }),
    ],
  },
  {
    name: 'imports-a-link',
    exchanges: [
      exchange(
        'POST',
        `${definition}/importSpecification`,
        { format: 'link', value: link, specification: { name: 'openapi' } },
        { status: 202, headers: location('1') },
      ),
      ...['2', '3'].map((t, index) => {
        const polled = exchange('GET', `${definition}/operationResults/${operation}`, null, {
          status: 202,
          headers: location(t),
          body:
            index === 0
              ? { id: operationId, name: operation, status: 'NotStarted' }
              : {
                  id: operationId,
                  name: operation,
                  status: 'InProgress',
                  startTime: '2024-10-11T06:41:35.1365+00:00',
                },
        });
        return { ...polled, request: { ...polled.request, query: poll(String(index + 1)) } };
      }),
      exchange('GET', `${definition}/operationResults/${operation}`, null, {
        body: {
          id: operationId,
          name: operation,
          status: 'Succeeded',
          startTime: '2024-10-11T06:41:35.1365+00:00',
          endTime: '2024-10-11T06:41:36+00:00',
        },
      }),
      found(
        'GET',
        definition,
        null,
        resource(definition, { title: 'openapi', specification: { name: 'openapi' } }),
      ),
      exchange('POST', `${definition}/exportSpecification`, null, {
        body: { format: 'inline', value: document },
      }),
    ],
  },
  {
    name: 'updates-and-deletes',
    exchanges: [
      found(
        'GET',
        `${workspacePath}/environments/test`,
        null,
        resource(
          `${workspacePath}/environments/test`,
          { title: 'Test', kind: 'testing', customProperties: { team: 'blue' } },
          { createdAt: moments.createdAt },
        ),
      ),
      found(
        'PUT',
        deployment,
        { properties: { title: 'Ours' } },
        resource(
          `${api}/deployments/real-name`,
          { title: 'Ours', customProperties: {}, recommended: false },
          { lastModifiedAt: moments.lastModifiedAt },
        ),
      ),
      exchange('DELETE', deployment, null, { status: 204 }),
      exchange('GET', deployment, null, { status: 404, body: { code: '404' } }),
      exchange('DELETE', definition, null, { status: 200 }),
      exchange('DELETE', servicePath, null, { status: 200 }),
    ],
  },
  {
    name: 'exports-metadata',
    exchanges: [
      found('GET', api, null, resource(api, { ...apiProperties, ...filled })),
      found(
        'GET',
        `${servicePath}/metadataSchemas/team`,
        null,
        resource(`${servicePath}/metadataSchemas/team`, {
          assignedTo: [{ entity: 'api', required: true, deprecated: false }],
          schema: '{"type":"string"}',
        }),
      ),
      exchange(
        'POST',
        `${servicePath}/exportMetadataSchema`,
        { assignedTo: 'api' },
        { body: { format: 'json-schema', value: exportedApi('{"type":"string"}') } },
      ),
    ],
  },
  {
    name: 'lists',
    exchanges: [
      exchange('GET', `${workspacePath}/apis`, null, {
        body: {
          value: [
            resource(`${workspacePath}/apis/zebra`, { title: 'Z', kind: 'rest', ...filled }),
            resource(`${workspacePath}/apis/ape`, {
              title: 'A',
              kind: 'REST',
              lifecycleStage: 'testing',
              ...filled,
            }),
          ],
        },
      }),
      exchange('POST', `${servicePath}/importFromApim`, { sourceResourceIds: [] }, { status: 202 }),
    ],
  },
];
