import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createColors } from 'picocolors';
import type { ProbeAttempt, ProbeResult } from '../../src/core/probe/result.ts';
import type { Plan } from '../../src/core/registration/plan-step.ts';
import { renderMarkdown } from '../../src/core/report/markdown.ts';
import { outputValues } from '../../src/core/report/outputs.ts';
import { describeStep, type Report } from '../../src/core/report/report.ts';
import { safeJson } from '../../src/core/text/safe-json.ts';
import type { Emulator } from '../../src/emulator/emulator-options.ts';
import {
  renderAttempt,
  renderError,
  renderOfferings,
  renderPlan,
  renderProbe,
  renderResult,
  renderSurface,
  renderWarnings,
} from '../../src/hosts/terminal/render.ts';
import { answer, legacyReply, type ScriptedServer, serve } from '../core/probe/scripted-server.ts';
import { VirtualClock } from '../core/probe/virtual-clock.ts';
import { peakMemory } from '../support/memory.ts';
import { startTestCenter, type TestCenter, testPorts } from '../support/run.ts';
import { type HostileServer, heavyServers, hostileServers } from './corpus.ts';
import {
  assertHarmlessComment,
  assertHarmlessDocument,
  assertHarmlessLog,
  assertHarmlessMarkdown,
  assertHarmlessValue,
  assertUnpolluted,
  skeletonOf,
} from './harmless.ts';

const functionKey = 'c4n4ry-function-key';
const probeSeconds = 60;
/** Milliseconds on the probe's clock: its time, the last look for the diagnosis, one attempt's rest. */
const deadlineMs = probeSeconds * 1000 + 10_000 + 45_000;

let elsewhere: ScriptedServer;
before(async () => {
  elsewhere = await serve((_received, response) => answer(response, 200, '{}', 'application/json'));
});
after(() => elsewhere[Symbol.asyncDispose]());

/** All that a terminal would have shown. */
function terminalOf(report: Report, seen: Seen): string {
  const colors = createColors(false);
  return [
    ...seen.attempts.map((attempt) => renderAttempt(colors, attempt)),
    ...seen.results.flatMap((result) => [
      renderProbe(colors, result),
      ...(result.status === 'healthy' ? [renderOfferings(colors, result.server)] : []),
    ]),
    ...seen.plans.map((plan) => renderPlan(colors, plan.steps.map(describeStep))),
    renderSurface(colors, report),
    renderWarnings(colors, report.warnings),
    report.error ? renderError(colors, 'Failed', report.error) : renderResult(colors, report),
  ].join('\n');
}

interface Seen {
  readonly attempts: ProbeAttempt[];
  readonly results: ProbeResult[];
  readonly plans: Plan[];
}

/** A registration of the server, with a key, by a clock that nobody waits for. */
async function registerHostile(center: TestCenter, hostile: HostileServer, apiId: string) {
  const clock = new VirtualClock();
  const seen: Seen = { attempts: [], results: [], plans: [] };
  await using server = await serve(hostile.reply({ clock, elsewhere: elsewhere.origin }));
  const report = await center.register(
    {
      'server-url': server.url,
      'api-id': apiId,
      'function-key': functionKey,
      'probe-timeout': String(probeSeconds),
    },
    {},
    {
      clock,
      progress: {
        ...testPorts().progress,
        attempt: (attempt) => seen.attempts.push(attempt),
        probed: (result) => seen.results.push(result),
        planned: (plan) => seen.plans.push(plan),
      },
    },
  );
  return { report, seen, passed: clock.now() };
}

test(`the corpus has at least 150 hostile servers: ${hostileServers.length}`, () => {
  assert.ok(hostileServers.length >= 150);
  assert.equal(new Set(hostileServers.map(({ name }) => name)).size, hostileServers.length);
  for (const name of heavyServers) assert.ok(hostileServers.some((hostile) => hostile.name === name));
});

describe('a hostile server ends in time, and leaves nothing harmful anywhere', () => {
  let center: TestCenter;
  const closing: (() => unknown)[] = [];
  before(async () => {
    center = await startTestCenter(
      { after: (close: () => unknown) => void closing.push(close) },
      { sku: 'Standard' },
    );
  });
  after(async () => {
    for (const close of closing) await close();
  });

  for (const [index, hostile] of hostileServers.entries()) {
    test(hostile.name, async () => {
      const { report, seen, passed } = await registerHostile(center, hostile, `hostile-${index}`);
      assert.ok([0, 2, 3].includes(report.exitCode), safeJson(report.error ?? report.status));
      assert.ok(passed <= deadlineMs, `${passed} ms`);
      assert.deepEqual(elsewhere.requests, [], 'another origin was asked');

      assertHarmlessLog(terminalOf(report, seen), 'the terminal');
      assertHarmlessMarkdown(renderMarkdown(report), 'the summary');
      assertHarmlessComment(report, 'the comment');
      for (const [name, value] of Object.entries(outputValues(report, '/report.json'))) {
        assertHarmlessLog(String(value), `the output ${name}`);
      }
      assertHarmlessDocument(safeJson(report), 'the report');
      assert.ok(!safeJson({ report, seen }).includes(functionKey), 'the key is shown');
      for (const [id, { properties, text }] of center.emulator.contents()) {
        if (!id.includes(`/hostile-${index}`)) continue;
        assertHarmlessValue(properties, id);
        if (text !== undefined) assertHarmlessDocument(text, id);
      }
      assertUnpolluted();
    });
  }

  test('and the page that shows them all has no tag that a page of harmless ones has not', async (t) => {
    const harmless = await startTestCenter(t);
    await using server = await serve(legacyReply());
    for (const apiId of ['one', 'two']) {
      await harmless.register({ 'server-url': server.url, 'api-id': apiId });
    }
    const expected = skeletonOf(await pageOf(harmless.emulator));
    const found = skeletonOf(await pageOf(center.emulator));
    const strange = [...found].filter((tag) => !expected.has(tag));
    // Parts that only some entries have, and a page of many.
    assert.deepEqual(
      strange.filter(
        (tag) =>
          !/^<\/?(?:details|summary|ul|li|dl|dt|dd|p|bdi|span|div|code|search|button)\b[^<]*>$/.test(tag),
      ),
      [],
    );
    assert.ok(
      strange.every((tag) => !/\son\w+=|style=|src=/.test(tag)),
      String(strange),
    );
  });
});

async function pageOf(emulator: Emulator): Promise<string> {
  return (await fetch(`${emulator.url}/`)).text();
}

describe('a server that sends more than anybody should keep needs less than 200 MB', () => {
  for (const name of heavyServers) {
    test(name, async () => {
      const hostile = hostileServers.find((one) => one.name === name);
      assert.ok(hostile);
      await using server = await serve(
        hostile.reply({ clock: new VirtualClock(), elsewhere: elsewhere.origin }),
      );
      const megabytes = await peakMemory(server.url);
      assert.ok(megabytes === undefined || megabytes < 200, `${megabytes} MB`);
    });
  }
});
