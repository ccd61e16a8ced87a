import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createColors } from 'picocolors';
import { seeded } from '../../chaos/random.ts';
import { probeServer } from '../../src/core/commands/probe-server.ts';
import type { HttpRequest, HttpTransport } from '../../src/core/http/transport.ts';
import { isJsonObject, type JsonObject } from '../../src/core/json.ts';
import type { ProbeAttempt, ProbeResult } from '../../src/core/probe/result.ts';
import { planRegistration } from '../../src/core/registration/plan.ts';
import { parseSource } from '../../src/core/registration/source.ts';
import { renderMarkdown } from '../../src/core/report/markdown.ts';
import { safeJson } from '../../src/core/text/safe-json.ts';
import {
  renderAttempt,
  renderError,
  renderOfferings,
  renderProbe,
  renderWarnings,
} from '../../src/hosts/terminal/render.ts';
import { VirtualClock } from '../core/probe/virtual-clock.ts';
import { testPorts, testTarget } from '../support/run.ts';
import { weatherServer } from '../support/servers.ts';
import {
  assertHarmlessComment,
  assertHarmlessDocument,
  assertHarmlessLog,
  assertHarmlessMarkdown,
  assertHarmlessValue,
  assertUnpolluted,
} from './harmless.ts';
import { type Draft, mutate } from './mutate.ts';

/** Changes what is tried; a failure names the number of its probe. */
const seed = 20261125;
const mutatedAnswers = 20_000;
const functionKey = 'c4n4ry-function-key';
const url = 'https://mcp.example/mcp';
const probeMs = 60_000;

/** What a server in order answers; in turn as JSON and as a stream, of the older and the newer protocol. */
function properAnswer(request: HttpRequest, variant: number): Draft {
  const rpc: unknown = request.body === undefined ? {} : JSON.parse(request.body);
  const { id = null, method }: JsonObject = isJsonObject(rpc) ? rpc : {};
  const result = (value: object): Draft => {
    const text = JSON.stringify({ jsonrpc: '2.0', id, result: value });
    return variant % 2 === 0
      ? { status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from(text) }
      : {
          status: 200,
          headers: { 'content-type': 'text/event-stream' },
          body: Buffer.from(`data: ${text}\n\n`),
        };
  };
  const capabilities = { tools: {}, resources: {}, prompts: {} };
  const serverInfo = { name: 'weather', version: '1.0.0', description: 'Tells the weather' };
  switch (method) {
    case 'server/discover':
      return variant % 3 === 0
        ? result({ supportedVersions: ['2026-07-28'], capabilities, serverInfo, instructions: 'Ask.' })
        : { status: 404, headers: {}, body: Buffer.from('') };
    case 'initialize':
      return result({ protocolVersion: '2025-11-25', capabilities, serverInfo, instructions: 'Ask.' });
    case 'notifications/initialized':
      return { status: 202, headers: {}, body: Buffer.from('') };
    case 'tools/list':
      return result({ tools: weatherServer.tools });
    case 'resources/list':
      return result({ resources: weatherServer.resources });
    case 'resources/templates/list':
      return result({ resourceTemplates: [] });
    case 'prompts/list':
      return result({ prompts: weatherServer.prompts });
    default:
      return { status: 405, headers: {}, body: Buffer.from('') };
  }
}

/** The registration that a healthy answer leads to, beside an empty catalogue. */
function planOf(server: Extract<ProbeResult, { status: 'healthy' }>['server']) {
  return planRegistration({
    request: {
      serverUrl: url,
      apiId: 'weather',
      environment: {},
      previousVersions: 'keep',
      source: parseSource('https://github.com/contoso/weather'),
      takeOver: false,
    },
    names: {
      environmentId: 'production',
      versionId: 'v1',
      versionTitle: 'v1',
      definitionId: 'default-streamable',
      deploymentId: 'production',
    },
    currentState: {
      target: testTarget,
      service: { id: '/x', name: 'center', location: 'eastus', properties: {} },
      portal: undefined,
      metadataSchemas: [],
      api: undefined,
      versions: [],
      deployments: [],
      environments: new Map(),
      definitions: new Map(),
    },
    server,
    customProperties: {},
  });
}

test(`${mutatedAnswers} mutated answers: the probe ends in time, and nothing harmful leaves it`, async () => {
  const random = seeded(seed);
  const colors = createColors(false);
  const ends = new Map<string, number>();
  let mutated = 0;
  for (let number = 0; mutated < mutatedAnswers; number++) {
    const where = `probe ${number}`;
    const clock = new VirtualClock();
    const origins = new Set<string>();
    const http: HttpTransport = {
      async send(request) {
        origins.add(new URL(request.url).origin);
        clock.advance(Math.floor(random() * 2000));
        request.signal.throwIfAborted();
        const proper = properAnswer(request, number);
        const spoil = random() < 0.6;
        if (spoil) mutated++;
        const { status, headers, body } = spoil ? mutate(proper, random, functionKey) : proper;
        return {
          status,
          headers,
          body: (async function* () {
            for (let at = 0; at < body.length; at += 500) yield body.subarray(at, at + 500);
          })(),
          close() {},
        };
      },
    };
    const attempts: ProbeAttempt[] = [];
    const results: ProbeResult[] = [];
    const report = await probeServer(
      {
        command: 'probe',
        run: {},
        probe: {
          mode: 'require',
          url,
          timeoutMs: probeMs,
          headers: {},
          functionKey,
          expectTools: [],
          includeBodies: true,
        },
      },
      {
        ...testPorts(),
        http,
        clock,
        random,
        progress: {
          ...testPorts().progress,
          attempt: (attempt) => attempts.push(attempt),
          probed: (result) => results.push(result),
          bug(error) {
            throw error;
          },
        },
      },
    );
    const code = report.error?.code ?? report.status;
    ends.set(code, (ends.get(code) ?? 0) + 1);
    assert.ok([0, 3].includes(report.exitCode), `${where}: ${safeJson(report.error ?? report.status)}`);
    assert.ok(clock.now() <= probeMs + 10_000 + 45_000, `${where}: ${clock.now()} ms`);
    assert.deepEqual([...origins], [new URL(url).origin], where);

    const shown = [
      ...attempts.flatMap((attempt) => [renderAttempt(colors, attempt), attempt.body ?? '']),
      ...results.map((result) => renderProbe(colors, result)),
      ...results.map((result) => (result.status === 'healthy' ? renderOfferings(colors, result.server) : '')),
      renderWarnings(colors, report.warnings),
      report.error ? renderError(colors, 'Failed', report.error) : '',
    ].join('\n');
    assertHarmlessLog(shown, where);
    assertHarmlessMarkdown(renderMarkdown(report), where);
    assertHarmlessComment(report, where);
    assertHarmlessDocument(safeJson(report), where);
    // A key that a mutation has changed is no key any more: the whole one is looked for.
    for (const form of [functionKey, Buffer.from(functionKey).toString('base64').slice(0, -2)]) {
      assert.ok(!`${shown}${safeJson({ results, report })}`.includes(form), `${where}: the key is shown`);
    }
    for (const result of results) {
      if (result.status !== 'healthy') continue;
      for (const step of planOf(result.server).steps) {
        if (step.kind === 'specification') assertHarmlessDocument(step.text, where);
        else if ('properties' in step) assertHarmlessValue(step.properties, where);
      }
    }
    assertUnpolluted();
  }
  // A fuzzer that everybody turns away at the door tries nothing.
  assert.ok((ends.get('healthy') ?? 0) > 200 && ends.size > 8, safeJson(Object.fromEntries(ends)));
});
