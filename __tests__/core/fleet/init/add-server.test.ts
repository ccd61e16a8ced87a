import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addServer } from '../../../../src/core/fleet/init/add-server.ts';
import { parseYaml } from '../../../../src/core/text/parse-yaml.ts';

const identity = { apiId: 'orders', serverUrl: 'https://orders.example/mcp', environmentId: 'production' };
const server = { apiId: 'orders', title: 'Orders: #1', serverUrl: identity.serverUrl };

function added(text: string): string {
  const found = addServer(text, server, identity);
  assert.ok(found.kind === 'added', JSON.stringify(found));
  return found.text;
}

const commented = `# Ours
version:   1     # the first
"name": 'platform'

servers: # all of them
    - apiId: weather   # by sky
      serverUrl: https://weather.example/mcp
      # the team asked for this
    # the list ends here

# Others
include: [ teams/*.yaml ]
`;

describe('a server added to a manifest', () => {
  test('stands at the end of the list, in its indentation, and changes no other byte', () => {
    const lines = `    - apiId: orders
      title: "Orders: #1"
      serverUrl: https://orders.example/mcp
`;
    const text = added(commented);
    assert.equal(text.replace(lines, ''), commented);
    assert.ok(text.indexOf('# the team asked') < text.indexOf('apiId: orders'));
    assert.ok(text.indexOf('apiId: orders') < text.indexOf('# Others'));
  });

  for (const [what, text] of Object.entries({
    'a list that is not indented': 'version: 1\nservers:\n- apiId: a\n  serverUrl: https://a.example/mcp\n',
    'no line feed at the end': 'version: 1\nservers:\n  - apiId: a\n    serverUrl: https://a.example/mcp',
    'line ends of Windows':
      'version: 1\r\nservers:\r\n  - apiId: a\r\n    serverUrl: https://a.example/mcp\r\nname: x\r\n',
    'an empty list': 'servers: []\nversion: 1\n',
    'no list': 'version: 1 # only\n',
    'a list in brackets': 'version: 1\nservers: [{ apiId: a, serverUrl: "https://a.example/mcp" }] # all\n',
    'a text in lines at the end':
      'version: 1\nservers:\n  - apiId: a\n    description: |\n      one\n\n      two\n\nname: x\n',
    'text without an end': 'version: 1\nservers:\n  - apiId: a\n    description: >-\n      one',
    JSON: '{\n  "version": 1,\n  "servers": [\n    { "apiId": "a", "serverUrl": "https://a.example/mcp" }\n  ]\n}\n',
    'JSON with an empty list': '{ "version": 1, "servers": [] }',
    'a document between marks': '%YAML 1.2\n---\nversion: 1\nservers:\n  - apiId: a\n...\n',
  })) {
    test(`keeps everything that was there: ${what}`, () => {
      const [before, after] = [parseYaml(text), parseYaml(added(text))];
      assert.ok(before.valid && after.valid);
      const value = before.value as { servers?: object[] };
      assert.deepEqual(after.value, { ...value, servers: [...(value.servers ?? []), server] });
      // Every line is still there, in order.
      let at = 0;
      const whole = added(text);
      for (const line of text.replace('servers: []', 'servers:').split(/[\n[\]]/)) {
        const found = whole.indexOf(line.trim(), at);
        assert.notEqual(found, -1, `${line} in\n${whole}`);
        at = found + line.trim().length;
      }
      if (text.includes('\r\n')) assert.doesNotMatch(whole, /[^\r]\n/);
    });
  }

  test('is not added twice', () => {
    const once = added(commented);
    assert.deepEqual(addServer(once, server, identity), { kind: 'there' });
    const elsewhere = { ...identity, environmentId: 'dev' };
    assert.deepEqual(addServer(once, server, elsewhere), { kind: 'taken' });
    assert.deepEqual(addServer(once, server, { ...identity, apiId: 'ORDERS' }), { kind: 'there' });
  });

  for (const [what, text] of Object.entries({
    'broken YAML': 'servers: [',
    'a list of something else': '- apiId: a\n',
    'nothing but a comment': '# later\n',
    'no list of servers': 'servers: { a: b }\n',
    'a list by reference': 'version: 1\nx: &all\n  - apiId: a\nservers: *all\n',
    'two documents': 'version: 1\n---\nversion: 1\n',
  })) {
    test(`is refused rather than misplaced: ${what}`, () => {
      assert.equal(addServer(text, server, identity).kind, 'unfit');
    });
  }
});
