import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { renderWaterfall } from '../../bench/render-waterfall.ts';
import { harOf } from '../../src/core/http/har.ts';
import type { RecordedRequest } from '../../src/core/http/recording-transport.ts';
import { root } from './pages.ts';

const request = (more: Partial<RecordedRequest>): RecordedRequest => ({
  party: 'azure',
  method: 'GET',
  url: 'https://management.azure.com/x/workspaces/default/apis/weather',
  requestHeaders: {},
  startedAt: 1000,
  waitMs: 400,
  receiveMs: 100,
  ...more,
});

test('a waterfall has a bar for each request, where it began and as wide as it took', () => {
  const requests = [
    request({}),
    request({ startedAt: 1500, party: 'server', url: 'https://weather.example/mcp?<' }),
  ];
  const { entries } = harOf(requests, (text) => text, '1').log;
  const svg = renderWaterfall({ title: 'A & B', entries });
  const bars = [...svg.matchAll(/<rect class="(\w+)" x="([\d.]+)" y="\d+" width="([\d.]+)" height="12"/g)];
  assert.deepEqual(
    bars.map(([, party]) => party),
    ['azure', 'server'],
  );
  const [[, , firstX = '', firstWidth = ''] = [], [, , secondX = '', secondWidth = ''] = []] = bars;
  assert.equal(firstWidth, secondWidth);
  assert.ok(Math.abs(Number(firstX) + Number(firstWidth) - Number(secondX)) < 0.2, svg);
  assert.match(svg, /<title>A &amp; B<\/title>/);
  assert.match(svg, />GET \/apis\/weather</);
  assert.doesNotMatch(svg, /NaN|Infinity|mcp\?</);
});

describe('the pictures of the documentation show', () => {
  for (const [name, writes] of [
    ['new', 6],
    ['unchanged', 0],
    ['staged', 6],
  ] as const) {
    test(`${writes} writes of a run of the kind ${name}`, () => {
      const svg = readFileSync(`${root}/docs/performance-${name}.svg`, 'utf8');
      const labels = [...svg.matchAll(/<text class="label"[^>]*>((?:PUT|POST) \/[^<]*)</g)].map(
        ([, label = '']) => label,
      );
      assert.equal(
        labels.filter((label) => !label.includes('exportSpecification')).length,
        writes,
        labels.join('\n'),
      );
    });
  }
});
