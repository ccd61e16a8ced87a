import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { plainWords } from '../../../src/core/message.ts';
import { failedReport } from '../../../src/core/report/describe-error.ts';
import { renderMarkdown } from '../../../src/core/report/markdown.ts';
import { clause, text } from '../../../src/core/report/markdown-parts.ts';
import type { Report } from '../../../src/core/report/report.ts';

const hostile = [
  'a | b',
  '<script>alert(1)</script>',
  '@everyone and @contoso/admins',
  '[click](https://evil.example) ![x](https://evil.example/x.png) https://evil.example',
  '`code` **bold** # heading',
  'line\nbreak ::add-path::/evil',
  '\u202eright to left',
];

function reportOf(words: string): Report {
  return {
    ...failedReport(new Error('x'), 'register', plainWords),
    status: 'registered',
    exitCode: 0,
    endpointUrl: 'https://weather.example/mcp',
    probe: {
      status: 'healthy',
      serverInfo: { name: words, version: words },
      tools: [{ name: words, description: words }],
      attempts: [],
      warnings: [],
    },
    plan: [
      {
        kind: 'api',
        id: words,
        action: 'update',
        changes: [{ field: 'title', before: words, after: words }],
      },
    ],
    warnings: [{ code: 'not-listed', message: words }],
  };
}

describe('the summary of a job', () => {
  for (const words of hostile) {
    test(`keeps ${JSON.stringify(words)} text`, () => {
      const markdown = renderMarkdown(reportOf(words));
      assert.doesNotMatch(markdown, /<script|!\[|\]\(|@everyone|@contoso|::add-path|\u202e/);
      assert.doesNotMatch(markdown, /https:\/\/evil/);
      for (const row of markdown.split('\n').filter((one) => one.startsWith('|'))) {
        const cells = row.replace(/\\\|/g, '').split('|').length - 2;
        assert.ok([2, 4].includes(cells), `a row of ${cells} cells: ${row}`);
      }
    });
  }

  test('stays far below the size that GitHub drops, whatever the server lists', () => {
    const tool = { name: 'x'.repeat(200), description: 'y'.repeat(5000) };
    const report = reportOf('x');
    const tools = Array.from({ length: 10_000 }, () => tool);
    const markdown = renderMarkdown({
      ...report,
      probe: { status: 'healthy', tools, attempts: [], warnings: [] },
    });
    assert.ok(Buffer.byteLength(markdown) < 300_000);
    assert.match(markdown, /And 9950 more/);
  });

  test('shows a name within a sentence as code when code can hold it, and else as quoted text', () => {
    assert.equal(clause(['the tool ', { name: 'get_x' }, ' was removed']), 'the tool `get_x` was removed');
    assert.equal(
      clause(['the tool ', { name: '<b>|x' }, ' is _new_']),
      'the tool “&lt;b&gt;\\|x” is \\_new\\_',
    );
    assert.equal(clause(['an odd ` one']), 'an odd \\` one');
  });

  for (const words of [
    'see www.evil.example/login',
    'ftp://evil.example/x and HTTPS://evil.example',
    'mailto:a@evil.example or xmpp:a@evil.example',
    'closes #12, contoso/weather#12, GH-12 and !12',
  ]) {
    test(`makes no link of ${words}`, () => {
      assert.doesNotMatch(text(words), /www\.|:\/\/|mailto:a|xmpp:a|#\d|GH\\?-\d|!\d|@evil/i);
    });
  }
});

test('a summary says which clients see the entry, and of each other one why it does not', () => {
  const clients: Report['clients'] = [
    {
      client: 'VS Code',
      sees: false,
      request: 'GET /v0.1/servers?limit=50',
      note: 'a | neighbor @all has no name',
    },
    { client: 'GitHub Copilot', sees: true, request: 'GET /v0.1/servers' },
    { client: 'API Center portal', sees: true, request: 'GET /apis/weather/deployments' },
  ];
  const markdown = renderMarkdown({ ...reportOf('x'), visibility: 'listed', clients });
  assert.match(markdown, /^\| Seen by \| GitHub Copilot, API Center portal \|$/m);
  const [, why = ''] = /^\| Not seen by VS Code \| (.*) \|$/m.exec(markdown) ?? [];
  assert.match(why, /has no name \(`GET \/v0\.1\/servers\?limit=50`\)$/);
  assert.doesNotMatch(why, /[^\\]\||@all/);
});
