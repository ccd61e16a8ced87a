import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { after, before, describe, type TestContext, test } from 'node:test';
import type { Browser } from 'playwright-core';
import type { RuleId } from '../../src/core/fleet/audit/rule-ids.ts';
import { rules } from '../../src/core/fleet/audit/rules.ts';
import { renderAuditPage } from '../../src/core/report/audit-page.ts';
import { type AuditReport, countBySeverity } from '../../src/core/report/audit-report.ts';
import { listenUntilEnd } from '../support/stand-in.ts';
import { accessibilityProblems, launchChromium, openPage } from './chromium.ts';

const updateScreenshots = process.env.UPDATE_SCREENSHOTS === '1';
const docs = join(resolve(import.meta.dirname, '..', '..'), 'docs');

let browser: Browser;
before(async () => {
  browser = await launchChromium();
});
after(() => browser.close());

type Finding = AuditReport['audit']['findings'][number];

function finding(
  rule: RuleId,
  apiId: string | undefined,
  message: string,
  more: Partial<Finding> = {},
): Finding {
  return {
    rule,
    severity: rules[rule].severity,
    ...(apiId === undefined ? {} : { apiId }),
    message,
    evidence: `GET /subscriptions/…/apis/${apiId ?? ''}`,
    fix: `${rules[rule].fix}: mcp-register probe --server-url https://${apiId ?? 'weather'}.contoso.example/mcp`,
    since: '2030-01-01',
    audits: 1,
    fingerprint: '0123456789abcdef',
    ...more,
  };
}

const findings = [
  finding(
    'dead',
    'weather',
    'The server returned the status 503. It failed in 4 audits in a row; 3 make it dead.',
    {
      environmentId: 'production',
      since: '2029-12-29',
      audits: 4,
      owner: 'team-sky',
      place: { file: 'teams/sky/mcp-register.yaml', line: 12, column: 5 },
    },
  ),
  finding(
    'dangling',
    'orders',
    'The name orders.azurewebsites.net does not exist, and anybody can create it under azurewebsites.net.',
  ),
  finding('drifted', 'returns', 'version.lifecycleStage is "production", declared is "deprecated".', {
    owner: 'team-shop',
  }),
  finding('unstamped', undefined, '12 entries without a mark of an owner: alpha, beta, gamma and 9 more.'),
];

function auditOf(
  found: readonly Finding[],
  unknown: AuditReport['audit']['unknown'] = [],
): AuditReport['audit'] {
  return {
    subject: 'contoso-tools',
    at: '2030-01-03T03:00:00.000Z',
    scope: { entries: 48, endpoints: 61, healthy: 57 },
    counts: countBySeverity(found),
    ignored: 2,
    findings: found,
    unknown,
  };
}

const standard = auditOf(findings, [
  { apiId: 'billing', what: 'GET /subscriptions/…/apis/billing/versions', why: 'the service answered 403' },
]);

/** The page alone: whatever it asked for besides would be answered with 404, and seen. */
async function open(t: TestContext, audit: AuditReport['audit'], options = {}) {
  const markup = renderAuditPage(audit);
  const server = createServer((request, response) => {
    if (request.url === '/audit.html') response.writeHead(200, { 'content-type': 'text/html' }).end(markup);
    else response.writeHead(404).end();
  });
  const url = `http://127.0.0.1:${await listenUntilEnd(t, server)}/audit.html`;
  return { url, ...(await openPage(t, browser, url, options)) };
}

describe('the page of an audit', () => {
  test('shows errors first, and what to do about each', async (t) => {
    const { page, incidents } = await open(t, standard);
    assert.deepEqual(await page.getByRole('heading', { level: 2 }).allTextContents(), [
      'Errors',
      'Warnings',
      'Notes',
      'Not known',
    ]);
    await page.getByText('How to see it and what to do').first().click();
    assert.ok(await page.getByText(/^Repair the server, or/).isVisible());
    assert.ok(
      await page
        .getByText('since 2029-12-29 · 4 audits · owner team-sky · teams/sky/mcp-register.yaml:12')
        .isVisible(),
    );
    assert.deepEqual(incidents, []);
  });

  test('asks for nothing beside itself', async (t) => {
    const { url, requests } = await open(t, standard);
    // A browser asks for the icon of a site by itself.
    assert.deepEqual(
      requests.filter((address) => !address.endsWith('/favicon.ico')),
      [url],
    );
  });

  test('can be worked with the keyboard alone', async (t) => {
    const { page } = await open(t, standard);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.match(page.url(), /#error$/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.ok(await page.getByText(/^Repair the server, or/).isVisible());
  });

  test('fits a telephone without scrolling sideways', async (t) => {
    const { page } = await open(t, standard, { viewport: { width: 390, height: 844 } });
    for (const summary of await page.locator('summary').all()) await summary.click();
    assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 390);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`is legible and labelled in ${colorScheme} colours`, async (t) => {
      const { page } = await open(t, standard, { colorScheme });
      if (updateScreenshots)
        await page.screenshot({ path: join(docs, `audit-${colorScheme}.png`), fullPage: true });
      for (const summary of await page.locator('summary').all()) await summary.click();
      assert.deepEqual(await accessibilityProblems(page), []);
      const background = await page.evaluate('getComputedStyle(document.body).backgroundColor');
      assert.equal(background, colorScheme === 'light' ? 'rgb(255, 255, 255)' : 'rgb(20, 23, 27)');
    });
  }

  test('of a catalogue without a finding says so', async (t) => {
    const { page } = await open(t, auditOf([]));
    assert.ok(await page.getByText('Nothing was found.').isVisible());
  });

  test('keeps text of servers and of the catalogue text: nothing runs, nothing is asked for', async (t) => {
    const attack = `</p></main><script>alert(1)</script><img src=https://attacker.example/a.png onerror=alert(2)>`;
    const quoted = `"' onmouseover=alert(3) x="`;
    const hostile = finding('unsafe-text', attack, `${attack}\u202egnp.exe`, {
      environmentId: quoted,
      owner: attack,
      evidence: attack,
      fix: `${attack}<style>@import "https://attacker.example/b.css";</style>`,
      place: { file: quoted, line: 1, column: 1 },
    });
    const audit = { ...auditOf([hostile], [{ apiId: attack, what: quoted, why: attack }]), subject: attack };
    const { page, url, requests, incidents } = await open(t, audit);
    for (const summary of await page.locator('summary').all()) await summary.click();
    await page.getByRole('listitem').last().hover();
    assert.equal(await page.locator('script, img, iframe, style:not(head style)').count(), 0);
    assert.ok(
      (await page.getByRole('heading', { level: 1 }).textContent())?.includes('<script>alert(1)</script>'),
    );
    assert.deepEqual(incidents, []);
    assert.deepEqual(
      requests.filter((address) => !address.startsWith(url.replace('audit.html', ''))),
      [],
    );
    assert.deepEqual(await accessibilityProblems(page), []);
  });
});
