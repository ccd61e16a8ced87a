import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type ApiCenter, createApiCenter } from '../../../src/core/apicenter/api-center.ts';
import { systemClock } from '../../../src/core/clock.ts';
import type { ServiceFailed } from '../../../src/core/errors.ts';
import { InvalidInput } from '../../../src/core/errors.ts';
import type { JsonObject } from '../../../src/core/json.ts';
import { applyPlan } from '../../../src/core/registration/apply.ts';
import { planRegistration } from '../../../src/core/registration/plan.ts';
import type { Plan } from '../../../src/core/registration/plan-step.ts';
import { readRegistration } from '../../../src/core/registration/read-registration.ts';
import type { RegistrationRequest } from '../../../src/core/registration/request.ts';
import { parseSource } from '../../../src/core/registration/source.ts';
import { startEmulator } from '../../../src/emulator/start.ts';
import { armClientOf, service, testTarget } from '../../support/run.ts';
import { weatherServer } from '../../support/servers.ts';

const ours = 'https://weather.example/mcp';
const theirs = 'https://elsewhere.example/mcp';
const source = parseSource('https://github.com/contoso/weather');
const otherSource = parseSource('https://github.com/contoso/other');

/** One resource as someone put it there. */
interface Put {
  readonly path: string;
  readonly properties: JsonObject;
  readonly text?: string;
}

const text = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'abc XYZ-é😀') });
const url = fc.constantFrom(ours, theirs);
const environmentId = fc.constantFrom('production', 'dev', 'default-mcp-env');
const unmanaged = fc.record(
  {
    summary: text,
    contacts: fc.array(fc.record({ name: text }), { maxLength: 2 }),
    externalDocumentation: fc.array(fc.record({ title: text, url: fc.constant('https://x.example') }), {
      maxLength: 2,
    }),
    license: fc.record({ name: text, identifier: text }),
    remote: fc.record({ transport: text }),
  },
  { requiredKeys: [] },
);

function stampOf(key: string): JsonObject {
  return {
    title: 'Registered by MCP Register',
    url: 'https://github.com/contoso/x',
    description: `mcp-register/1 source=${key} created=1`,
  };
}

/** Entries as the portal, VS Code, a template or this tool makes them, with anything else in them. */
const catalogue: fc.Arbitrary<Put[]> = fc
  .record({
    form: fc.constantFrom('none', 'portal', 'vscode', 'bicep', 'ours', 'other'),
    extra: unmanaged,
    runtimeUrl: url,
    environment: environmentId,
    stage: fc.constantFrom('testing', 'production', 'deprecated'),
    secondVersion: fc.boolean(),
    title: text,
  })
  .map(({ form, extra, runtimeUrl, environment, stage, secondVersion, title }) => {
    if (form === 'none') return [];
    const api = 'apis/weather';
    const documentation: JsonObject[] = [...(extra.externalDocumentation ?? [])];
    if (form === 'ours') documentation.push(stampOf(source.key));
    if (form === 'other') documentation.push(stampOf(otherSource.key));
    const shapes = {
      portal: {
        version: 'original',
        definitions: ['default-sse', 'default-streamable'],
        bound: 'default-sse',
        deployment: 'default-deployment',
      },
      vscode: { version: 'v1-0', definitions: ['mcp'], bound: 'mcp', deployment: 'default-deployment' },
      bicep: {
        version: '1-0-0',
        definitions: ['default-streamable'],
        bound: 'default-streamable',
        deployment: 'prod',
      },
      ours: {
        version: 'v1',
        definitions: ['default-streamable'],
        bound: 'default-streamable',
        deployment: environment,
      },
      other: {
        version: 'v1',
        definitions: ['default-streamable'],
        bound: 'default-streamable',
        deployment: environment,
      },
    } as const;
    const shape = shapes[form];
    const version = `${api}/versions/${shape.version}`;
    return [
      { path: `environments/${environment}`, properties: { title: 'Env', kind: 'production' } },
      {
        path: api,
        properties: {
          title,
          kind: form === 'bicep' ? 'MCP' : 'mcp',
          ...extra,
          externalDocumentation: documentation,
        },
      },
      { path: version, properties: { title: shape.version, lifecycleStage: stage } },
      ...(secondVersion
        ? [{ path: `${api}/versions/other`, properties: { title: 'other', lifecycleStage: 'design' } }]
        : []),
      ...shape.definitions.map((definition, index) => ({
        path: `${version}/definitions/${definition}`,
        properties: { title: `Definition of ${definition}`.slice(0, 50) },
        ...(form === 'bicep' || index > 1
          ? {}
          : { text: `{"openapi":"3.0.0","servers":[{"url":"${runtimeUrl}"}]}` }),
      })),
      {
        path: `${api}/deployments/${shape.deployment}`,
        properties: {
          title: 'Deployment',
          environmentId: `/workspaces/default/environments/${environment}`,
          definitionId: `/workspaces/default/${version}/definitions/${shape.bound}`,
          server: { runtimeUri: [runtimeUrl] },
        },
      },
    ];
  });

const request: fc.Arbitrary<RegistrationRequest> = fc
  .record(
    {
      title: text,
      summary: text,
      description: text,
      lifecycleStage: fc.constantFrom('preview' as const, 'production' as const),
      versionTitle: fc.constantFrom('v1', '2.0'),
      documentationUrl: fc.constant('https://docs.example'),
      contact: fc.record({ email: fc.constant('a@b.example') }),
      license: fc.record({ url: fc.constant('https://license.example') }),
      publishSurface: fc.constantFrom('full' as const, 'names' as const, 'hash' as const),
    },
    { requiredKeys: [] },
  )
  .chain((given) =>
    fc.record({ environment: fc.option(environmentId, { nil: undefined }), takeOver: fc.boolean() }).map(
      ({ environment, takeOver }): RegistrationRequest => ({
        ...given,
        serverUrl: ours,
        apiId: 'weather',
        environment: environment === undefined ? {} : { id: environment },
        previousVersions: 'keep',
        source,
        takeOver,
      }),
    ),
  );

/** What an outsider would notice: every resource of the entry, and its text. */
async function snapshot(center: ApiCenter): Promise<JsonObject> {
  const api = await center.getApi('weather');
  const versions = await center.listVersions('weather');
  const definitions = await Promise.all(
    versions.map(async ({ name }) =>
      Promise.all(
        (await center.listDefinitions('weather', name)).map(async (definition) => [
          definition.properties,
          await center.exportSpecification('weather', name, definition.name),
        ]),
      ),
    ),
  );
  const deployments = await center.listDeployments('weather');
  return JSON.parse(
    JSON.stringify({
      api: api?.properties,
      versions: versions.map(({ name, properties }) => [name, properties]),
      definitions,
      deployments: deployments.map(({ name, properties }) => [name, properties]),
    }),
  );
}

async function withCenter(work: (center: ApiCenter, seed: (puts: Put[]) => Promise<void>) => Promise<void>) {
  const emulator = await startEmulator({ seed: [service] });
  try {
    const center = createApiCenter(armClientOf(emulator, 'write'), testTarget);
    const seed = async (puts: readonly Put[]) => {
      for (const { path, properties, text: document } of puts) {
        const [, a = '', , v = '', , d = ''] = path.split('/');
        if (path.startsWith('environments/')) await center.putEnvironment(a, properties);
        else if (/^apis\/[^/]+$/.test(path)) await center.putApi(a, properties);
        else if (path.includes('/deployments/')) await center.putDeployment(a, v, properties);
        else if (path.includes('/definitions/')) {
          await center.putDefinition(a, v, d, properties);
          if (document)
            await center.importSpecification({ api: a, version: v, definition: d }, document, '3.0.0');
        } else await center.putVersion(a, v, properties);
      }
    };
    await work(center, seed);
  } finally {
    await emulator.close();
  }
}

async function planNow(center: ApiCenter, wanted: RegistrationRequest): Promise<Plan> {
  const { currentState: found, names } = await readRegistration(center, wanted);
  return planRegistration({
    request: wanted,
    names,
    currentState: found,
    server: weatherServer,
    customProperties: {},
  });
}

const pending = ({ steps }: Plan) => steps.filter(({ action }) => action !== 'keep');

/** Lets `count` writes through; every further one fails as if the run had been killed there. */
function dyingAfter(center: ApiCenter, count: number): ApiCenter {
  let left = count;
  return new Proxy(center, {
    get(target, member, receiver) {
      const value: unknown = Reflect.get(target, member, receiver);
      if (typeof value !== 'function' || !/^(put|import|delete)/.test(String(member))) return value;
      return (...args: unknown[]) => {
        if (left-- <= 0) return Promise.reject(new Error('killed'));
        return value.apply(target, args);
      };
    },
  });
}

describe('for any catalogue and any inputs', () => {
  test('one run reaches the desired state with exactly the writes it showed, a second one has nothing to do', async () => {
    await fc.assert(
      fc.asyncProperty(catalogue, request, async (puts, wanted) => {
        await withCenter(async (center, seed) => {
          await seed(puts);
          const before = await snapshot(center);
          let plan: Plan;
          try {
            plan = await planNow(center, wanted);
          } catch (error) {
            assert.ok(error instanceof InvalidInput);
            assert.deepEqual(await snapshot(center), before, 'a refusal changes nothing');
            return;
          }
          const applied: string[] = [];
          await applyPlan(plan, {
            center,
            clock: systemClock,
            onApplied: ({ kind, id, action }) => applied.push(`${action} ${kind} ${id}`),
          });
          assert.deepEqual(
            applied.toSorted(),
            pending(plan)
              .map(({ kind, id, action }) => `${action} ${kind} ${id}`)
              .toSorted(),
          );
          assert.deepEqual(pending(await planNow(center, wanted)), [], 'the second plan is empty');
          assertKept(puts, wanted, await center.getApi('weather'));
        });
      }),
      { seed: 20261123, numRuns: 60 },
    );
  });

  test('a run that is killed after any of its writes is completed by the next one', async () => {
    await fc.assert(
      fc.asyncProperty(catalogue, request, fc.nat({ max: 6 }), async (puts, wanted, survived) => {
        let whole: JsonObject | undefined;
        await withCenter(async (center, seed) => {
          await seed(puts);
          const plan = await planNow(center, wanted).catch(() => undefined);
          if (!plan) return;
          await applyPlan(plan, { center, clock: systemClock, onApplied() {} });
          whole = await snapshot(center);
        });
        if (!whole) return;
        await withCenter(async (center, seed) => {
          await seed(puts);
          const mortal = dyingAfter(center, survived);
          await applyPlan(await planNow(center, wanted), {
            center: mortal,
            clock: systemClock,
            onApplied() {},
          }).catch((error: ServiceFailed) => error);
          await applyPlan(await planNow(center, wanted), { center, clock: systemClock, onApplied() {} });
          assert.deepEqual(await snapshot(center), whole);
          assert.deepEqual(pending(await planNow(center, wanted)), []);
        });
      }),
      { seed: 20261124, numRuns: 40 },
    );
  });
});

/** What someone else wrote into the entry is there still, unless an input replaced it. */
function assertKept(
  puts: readonly Put[],
  wanted: RegistrationRequest,
  api: { properties: object } | undefined,
) {
  const entry = puts.find(({ path }) => path === 'apis/weather');
  if (!entry) return;
  const before: JsonObject = JSON.parse(JSON.stringify(entry.properties));
  const after: JsonObject = JSON.parse(JSON.stringify(api?.properties ?? {}));
  assert.deepEqual(after.remote, before.remote);
  if (wanted.title === undefined) assert.equal(after.title, before.title);
  // An empty one is filled: without it the cards of the portal are blank.
  if (wanted.summary === undefined && before.summary) assert.equal(after.summary, before.summary);
  if (wanted.license === undefined) assert.deepEqual(after.license, before.license);
  const titles = (value: unknown) =>
    Array.isArray(value) ? value.map((item: JsonObject) => item.title) : [];
  for (const title of titles(before.externalDocumentation)) {
    assert.ok(titles(after.externalDocumentation).includes(title), `the link "${title}" is kept`);
  }
}
