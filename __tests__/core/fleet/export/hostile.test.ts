import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { marked } from 'marked';
import { parseAllDocuments } from 'yaml';
import { entriesOf } from '../../../../src/core/fleet/export/entries.ts';
import { exportFormats } from '../../../../src/core/fleet/export/export-entry.ts';
import { mergeExport } from '../../../../src/core/fleet/export/merge.ts';
import { UnmergeableText } from '../../../../src/core/fleet/export/unmergeable-text.ts';
import { entries } from './support.ts';

describe('a URL that a file would read as syntax', () => {
  for (const url of [
    'https://*.example/mcp',
    'https://evil.example/*',
    `https://evil.example/\${env:AZURE_CLIENT_SECRET}`,
    `https://evil.example/?x=\${input:key}`,
    `https://evil.example/?x=\${AZURE_CLIENT_SECRET:-y}`,
    'https://evil.example/{tenant}/mcp',
    'https://evil.example/?code=c2VjcmV0',
    'https://evil.example/?sig=1',
    'https://user:secret@evil.example/mcp',
    'javascript:alert(1)',
    'stdio:///bin/sh',
    'evil.example/mcp',
    'https://evil.example/`|<b>',
    'https://evil.example/a|b',
    'https:\\\\evil.example\\mcp',
    'https://evil.example/a\tb',
    ' https://evil.example/mcp',
    'https://evil.example/\u202emcp',
    `https://evil.example/${'x'.repeat(3000)}`,
    '',
  ]) {
    test(`is left out and named: ${url.slice(0, 60)}`, () => {
      const server = {
        apiId: 'evil',
        production: true,
        title: 'T',
        description: 'D',
        url,
        transport: 'http',
        customProperties: {},
        staged: false,
      } as const;
      const { entries: fit, warnings } = entriesOf([server]);
      assert.deepEqual(fit, []);
      assert.equal(warnings[0]?.code, 'export-entry-left-out');
      const said = JSON.stringify(warnings);
      assert.match(said, /evil/);
      if (url.includes('*')) assert.match(said, /allow-list/);
      assert.doesNotMatch(said, /c2VjcmV0|secret@/, 'the URL itself is not shown');
    });
  }
});

const words = [
  `\${env:AZURE_CLIENT_SECRET} \${input:x} $(id) %PATH% {{ x }}`,
  '| a | b |\n|---|---|\n\n# heading\n<!-- mcp-register: end -->',
  '<script>alert(1)</script><img src=x onerror=y> [x](javascript:y) ![i](http://evil.example) @team #12',
  '--- \n- a: &b *c\n? !!js/function x\n%TAG ! x',
  ': "\' \\ \u2028 \u202e \u0000 \u{e0041} ```',
  '*',
  '- x',
  '? y',
  '!tag',
  '&anchor',
  '*alias',
  'null',
  'true',
  '0x1f',
  '2026-01-01',
  '~',
  '@at',
  '`tick',
  '',
];

describe('hostile words of a catalogue', () => {
  for (const word of words) {
    const hostile = entries({
      apiId: 'hostile',
      url: 'https://hostile.example/mcp',
      title: word,
      description: word,
    });

    test(`are no syntax of YAML: ${JSON.stringify(word).slice(0, 40)}`, () => {
      const merged = mergeExport({
        format: 'backstage',
        text: undefined,
        entries: hostile,
        listing: undefined,
        owner: 'a',
      });
      const documents = parseAllDocuments(merged.text);
      assert.equal(documents.length, 1);
      const [document] = documents;
      assert.deepEqual(document?.errors, []);
      const value = document?.toJS();
      assert.equal(typeof value.metadata.title, 'string');
      assert.ok(['string', 'undefined'].includes(typeof value.metadata.description));
      assert.deepEqual(Object.keys(value.spec), ['type', 'lifecycle', 'owner', 'remotes']);
      assert.doesNotMatch(merged.text.replace(/\n/g, ''), /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    });

    test(`are no syntax of Markdown: ${JSON.stringify(word).slice(0, 40)}`, () => {
      const merged = mergeExport({
        format: 'markdown',
        text: undefined,
        entries: hostile,
        listing: undefined,
        owner: '',
      });
      const [table, ...others] = marked
        .lexer(merged.text)
        .filter(({ type }) => !['space', 'html'].includes(type));
      assert.deepEqual(others, []);
      assert.ok(table?.type === 'table' && table.rows.length === 1 && table.rows[0].length === 4);
      const html = String(marked.parse(merged.text)).replace(
        /<\/?(table|thead|tbody|tr|th|td|code)>|<!-- mcp-register: (begin|end) -->/g,
        '',
      );
      assert.doesNotMatch(html, /</);
      assert.doesNotMatch(merged.text, /@(?!\u200b)/);
      const listing = { format: 'markdown', entries: merged.reconciled.written } as const;
      const again = mergeExport({
        format: 'markdown',
        text: merged.text,
        entries: hostile,
        listing,
        owner: '',
      });
      assert.equal(again.text, merged.text);
    });
  }

  test('as ids become names that every format takes, one for each', () => {
    const ids = [
      'a/b',
      'a-b',
      'A_B',
      '__proto__',
      'constructor',
      'x'.repeat(200),
      `${'x'.repeat(199)}y`,
      '---',
      '\u202e',
      'a..b',
    ];
    const found = entries(...ids.map((apiId, index) => ({ apiId, url: `https://s${index}.example/mcp` })));
    assert.equal(found.length, ids.length);
    assert.equal(new Set(found.map(({ name }) => name.toLowerCase())).size, ids.length);
    for (const { name } of found) assert.match(name, /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/);
    for (const { name } of found) assert.ok(name.length <= 63, name);
    const { servers } = JSON.parse(
      mergeExport({ format: 'vscode', text: undefined, entries: found, listing: undefined, owner: '' }).text,
    );
    assert.equal(Object.keys(servers).length, ids.length);
  });
});

describe('a name', () => {
  test('that others use for another URL stays theirs, and ours keeps its own in every run', () => {
    const [weather] = entries({ apiId: 'weather', url: 'https://weather.example/mcp' });
    assert.ok(weather);
    const text = '{ "servers": { "Weather": { "url": "https://mine.example/mcp" } } }';
    const first = mergeExport({ format: 'vscode', text, entries: [weather], listing: undefined, owner: '' });
    const names = Object.keys(JSON.parse(first.text).servers);
    assert.equal(names.length, 2);
    assert.match(names[1] ?? '', /^weather-[0-9a-f]{6}$/);
    const listing = { format: 'vscode', entries: first.reconciled.written } as const;
    const freed = first.text.replace('"Weather"', '"other"');
    const second = mergeExport({ format: 'vscode', text: freed, entries: [weather], listing, owner: '' });
    assert.equal(second.text, freed);
  });

  test('stays when the API gets another environment', () => {
    const dev = { apiId: 'orders', environmentId: 'dev', production: false, url: 'https://dev.example/mcp' };
    const production = {
      apiId: 'orders',
      environmentId: 'eu',
      production: true,
      url: 'https://eu.example/mcp',
    };
    const alone = mergeExport({
      format: 'vscode',
      text: undefined,
      entries: entries(dev),
      listing: undefined,
      owner: '',
    });
    const listing = { format: 'vscode', entries: alone.reconciled.written } as const;
    const both = mergeExport({
      format: 'vscode',
      text: alone.text,
      entries: entries(dev, production),
      listing,
      owner: '',
    });
    const { servers } = JSON.parse(both.text);
    assert.equal(servers.orders.url, dev.url);
    assert.equal(Object.keys(servers).length, 2);
  });
});

describe('a file that cannot be merged into is refused with the place', () => {
  for (const [format, text, place] of [
    ['copilot', '{ "allowedMcpServers": {} }', 'line 1, column 24'],
    ['copilot', '[]', 'line 1, column 1'],
    ['copilot', '{\n  "a": 1,\n  "allowedMcpServers": [], "allowedMcpServers": []\n}', 'line 3, column 28'],
    ['vscode', '{\n  "servers": [\n', 'line 3, column 1'],
    ['vscode', `${'['.repeat(5000)}`, 'line 1, column 202'],
    ['claude-code', '{ "mcpServers": null }', 'line 1, column 17'],
    ['backstage', 'kind: API\n---\na: [', 'line 2, column 1'],
    ['markdown', 'x\n<!-- mcp-register: end -->\n', 'line 2, column 1'],
  ] as const) {
    test(`${format}: ${text.slice(0, 40).replaceAll('\n', ' ')}`, () => {
      assert.throws(
        () =>
          mergeExport({
            format,
            text,
            entries: entries({ url: 'https://a.example/' }),
            listing: undefined,
            owner: 'a',
          }),
        (error) => error instanceof UnmergeableText && error.place === place,
      );
    });
  }
});

test('an empty file and one of blanks count as new, in every format', () => {
  const some = entries({ url: 'https://a.example/mcp' });
  for (const format of exportFormats) {
    const made = mergeExport({ format, text: undefined, entries: some, listing: undefined, owner: 'a' });
    const empty = mergeExport({ format, text: '', entries: some, listing: undefined, owner: 'a' });
    assert.equal(empty.text, made.text);
    assert.ok(made.text.endsWith('\n'));
  }
});
