import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createColors } from 'picocolors';
import { auditBlocks } from '../../src/core/report/audit-markdown.ts';
import { renderAudit } from '../../src/hosts/terminal/render-audit.ts';
import { putEntry } from '../support/entries.ts';
import { manifestOf, unitOf } from '../support/fleet.ts';
import { startTestCenter } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { completed } from './audit-run.ts';

/** Not the canary of other tests: this one is in the catalogue. */
const secret = 'hunter2pass';

function assertNoSecret(text: string, where: string): void {
  assert.ok(!text.includes(secret), `the secret is in ${where}`);
}

const urls = [
  `https://bob:${secret}@server.example/mcp`,
  `https://${secret}@server.example/mcp`,
  `https://server.example/mcp?code=${secret}`,
  `https://server.example/mcp?c%6fde=${secret}`,
];

test('no password and no key of a registered URL leaves an audit, whichever rule speaks of the entry', async (t) => {
  const center = await startTestCenter(t);
  const folder = temporaryFolder(t);
  for (const [index, url] of urls.entries()) await putEntry(center, `entry-${index}`, { url });
  const units = await Promise.all(
    urls.map((_, index) => unitOf(center, { apiId: `entry-${index}`, url: 'https://server.example/mcp' })),
  );
  const [sarif, html] = [join(folder, 'audit.sarif'), join(folder, 'audit.html')];
  for (const manifest of [undefined, manifestOf(units)]) {
    const report = await completed(center.emulator, {
      raw: { sarif, html },
      ...(manifest ? { manifest } : {}),
    });
    const rules = new Set(report.audit.findings.map(({ rule }) => rule));
    assert.ok(rules.has('secret-in-url') && rules.has('definition-invalid'), [...rules].join());
    assertNoSecret(JSON.stringify(report), 'the report');
    assertNoSecret(renderAudit(createColors(false), report.audit), 'the terminal');
    assertNoSecret(auditBlocks(report.audit).join('\n'), 'the summary');
    for (const file of [sarif, html]) assertNoSecret(readFileSync(file, 'utf8'), file);
  }
});
