import assert from 'node:assert/strict';
import test from 'node:test';
import { vsCodeLink } from '../../src/core/install-ways.ts';
import { html } from '../../src/core/text/html.ts';
import { isStampItem, readOrigin } from '../../src/emulator/page/origin.ts';
import { installable, mailAddress, registryAddress, webAddress } from '../../src/emulator/page/page-links.ts';
import { readTools } from '../../src/emulator/page/tools.ts';

test('text in a template stays text, in elements and in quoted attributes', () => {
  const text = `<b title="x">'&amp;`;
  assert.equal(
    html`<p title="${text}">${[text, 1, undefined, html`<i>`]}</p>`.markup,
    [
      '<p title="&lt;b title=&quot;x&quot;&gt;&#39;&amp;amp;">',
      '&lt;b title=&quot;x&quot;&gt;&#39;&amp;amp;1<i></p>',
    ].join(''),
  );
});

test('text cannot turn its surroundings around', () => {
  assert.equal(html`${'moc.\u202eevil\u2066'}`.markup, 'moc.\ufffdevil\ufffd');
});

test('only http and https become links', () => {
  assert.equal(webAddress('https://a.example/x?y=1#z'), 'https://a.example/x?y=1#z');
  assert.equal(webAddress('HTTP://a.example'), 'http://a.example/');
  for (const text of [
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'vscode:mcp/install?x',
    '//a.example',
    'a.example',
    '',
  ]) {
    assert.equal(webAddress(text), undefined, text);
  }
});

test('a mail link carries one recipient and nothing else', () => {
  assert.equal(mailAddress('a.b+c@d-e.example'), 'mailto:a.b+c@d-e.example');
  for (const text of [
    'a@b.example?bcc=c@d.example',
    'a@b.example,c@d.example',
    'a b@c.example',
    'a@b',
    '',
    '@',
  ]) {
    assert.equal(mailAddress(text), undefined, text);
  }
});

test('the install link holds name, type and address, whatever characters are in them', () => {
  const url = 'https://a.example/mcp?x="&y=%20';
  const server = installable('we"ather\ud800', url, 'sse');
  const link = server ? vsCodeLink(server) : '';
  assert.match(link, /^vscode:mcp\/install\?[\w%.'()*!~-]+$/);
  assert.deepEqual(JSON.parse(decodeURIComponent(link.split('?')[1] ?? '')), {
    name: 'we"ather\ud800',
    type: 'sse',
    url,
    gallery: true,
  });
  assert.equal(installable('weather', 'javascript:alert(1)', 'http'), undefined);
});

test('the registry’s address of a version can be made of any title', () => {
  const list = 'http://127.0.0.1:1/workspaces/default/v0.1/servers';
  assert.equal(registryAddress(list, 'weather', 'v1'), `${list}/weather/versions/v1`);
  assert.equal(
    registryAddress(list, 'weather', '"/?#\ud800'),
    `${list}/weather/versions/%22%2F%3F%23%EF%BF%BD`,
  );
});

const title = 'Registered by MCP Register';

test('the stamp tells source and pull request', () => {
  const url = 'https://github.com/contoso/weather';
  const read = (description: string) =>
    readOrigin([
      { title: 'Handbook', url },
      { title, url, description },
    ]);
  assert.deepEqual(read('mcp-register/1 source=github.com:1 manifest=a.yml pr=42 created=1'), {
    source: 'github.com:1',
    url,
    pullRequest: 42,
  });
  assert.deepEqual(read('mcp-register/1 source=github.com:1'), { source: 'github.com:1', url });
  for (const number of ['0', '-1', '1e3', '4.2', 'x', '', '99999999999']) {
    assert.deepEqual(read(`mcp-register/1 source=s pr=${number}`), { source: 's', url }, number);
  }
  assert.equal(read('mcp-register/2 source=s pr=1'), undefined);
  assert.equal(read('mcp-register/1 pr=1'), undefined);
  assert.equal(readOrigin([]), undefined);
  assert.ok(isStampItem({ title }));
  assert.ok(!isStampItem(title));
});

test('tools are read from documents of any form without failing', () => {
  const read = (extension: unknown) => readTools(JSON.stringify({ 'x-mcp': extension }));
  assert.deepEqual(read({ tools: [{ name: 'a', description: 'b' }, 'no tool', { name: 7 }] }), {
    kind: 'listed',
    tools: [
      { name: 'a', title: '', description: 'b' },
      { name: '', title: '', description: '' },
    ],
  });
  assert.deepEqual(read({ surfaceProven: false }), { kind: 'unproven' });
  assert.deepEqual(read({ contractHash: 'sha256:0' }), { kind: 'unpublished' });
  for (const text of [undefined, '', 'openapi: 3.0.3', 'null', '[]', '{"x-mcp":null}', '{"x-mcp":[]}']) {
    assert.deepEqual(readTools(text), { kind: 'unpublished' }, text);
  }
});
