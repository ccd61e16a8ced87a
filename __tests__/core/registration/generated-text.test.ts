import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { generatedText, isGeneratedText } from '../../../src/core/registration/generated-text.ts';

const names = ['alerts', 'forecast', 'history', 'maps', 'radar', 'tides', 'winds'];

/** Every text that any release has made of "Weather" and these tools. New forms are added; none is ever removed. */
const released = [
  'Weather: an MCP server.',
  'Weather: an MCP server with 7 tools.',
  'Weather: an MCP server with 7 tools: alerts, forecast, history, maps, radar and 2 more.',
];

describe('a generated text', () => {
  test('has 100 characters or fewer, whatever the title and the names', () => {
    for (const title of ['W', 'Weather', 'x'.repeat(50)]) {
      for (const length of [1, 8, 30, 200]) {
        for (const count of [0, 1, 5, 6, 1000]) {
          const text = generatedText(
            title,
            Array.from({ length: count }, (_, index) => `${'n'.repeat(length)}${index}`),
          );
          assert.ok(text.length <= 100 && text.startsWith(`${title}: an MCP server`), text);
          assert.ok(text.endsWith('.'), text);
        }
      }
    }
  });

  test('names as many tools as fit', () => {
    assert.equal(generatedText('Weather', names), released[2]);
    assert.equal(
      generatedText('Weather', ['a'.repeat(40), 'b'.repeat(40)]),
      `Weather: an MCP server with 2 tools: ${'a'.repeat(40)} and 1 more.`,
    );
    assert.equal(generatedText('Weather', ['a'.repeat(99)]), 'Weather: an MCP server with 1 tool.');
  });

  for (const text of released) {
    test(`of every release is recognised: ${text}`, () => {
      assert.ok(isGeneratedText(text, 'Weather', names));
      assert.ok(isGeneratedText(text, 'Weather', undefined), 'by its form, where no names are published');
    });
  }

  test('of the first release is recognised at any length', () => {
    const long = names.map((name) => name.repeat(5)).toSorted();
    const text = `Weather: an MCP server with 7 tools: ${long.slice(0, 5).join(', ')} and 2 more.`;
    assert.ok(text.length > 100);
    assert.ok(isGeneratedText(text, 'Weather', long));
  });

  test('that a person changed is not ours', () => {
    for (const text of [
      'Weather: an MCP server',
      'Weather: an MCP server with 3 tools: alerts, forecast, history.',
      'Other: an MCP server.',
      'Weather: an MCP server for farmers.',
      'The Weather: an MCP server.',
      '',
    ]) {
      assert.ok(!isGeneratedText(text, 'Weather', names), text);
    }
    assert.ok(!isGeneratedText('Weather: an MCP server for farmers.', 'Weather', undefined));
  });
});
