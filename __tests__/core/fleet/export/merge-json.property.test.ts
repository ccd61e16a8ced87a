import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { editContainer } from '../../../../src/core/fleet/export/edit-jsonc.ts';
import type { ExportEntry } from '../../../../src/core/fleet/export/export-entry.ts';
import type { Listing } from '../../../../src/core/fleet/export/listing.ts';
import { mergeExport } from '../../../../src/core/fleet/export/merge.ts';
import {
  type JsoncContainer,
  JsoncError,
  parseJsonc,
} from '../../../../src/core/fleet/export/parse-jsonc.ts';
import { applyEdits } from '../../../../src/core/fleet/export/text-style.ts';
import { entries } from './support.ts';

const seed = 20261129;

/** What may stand between the parts of a JSON text. */
const trivia = fc
  .array(
    fc.constantFrom(' ', '  ', '\t', '\n', '\n    ', '/* kept, */', '// kept: "a", [\n', '/* // */', '/**/'),
    { maxLength: 3 },
  )
  .map((parts) => parts.join(''));

const scalar = fc.oneof(
  fc.constantFrom('null', 'true', '-1.5e3', '""', '"// no comment"', '"\\"/*\\\\"', '"\u00e9\u{1f600}, ]"'),
  fc.string({ maxLength: 6 }).map((text) => JSON.stringify(text)),
);

interface Container {
  readonly text: string;
  /** The texts of its elements, without what stands around them. */
  readonly elements: readonly string[];
}

function container(open: string, close: string, element: fc.Arbitrary<string>): fc.Arbitrary<Container> {
  return fc
    .tuple(fc.array(fc.tuple(trivia, element, trivia, trivia), { maxLength: 4 }), trivia, fc.boolean())
    .map(([parts, tail, trailing]) => {
      const inner = parts.map(([before, one, after, behind], index) => {
        const comma = index < parts.length - 1 || trailing ? `,${behind}` : '';
        return `${before}${one}${after}${comma}`;
      });
      return { text: open + inner.join('') + tail + close, elements: parts.map(([, one]) => one) };
    });
}

const { value } = fc.letrec<{ value: string }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2 },
    scalar,
    container('[', ']', tie('value')).map(({ text }) => text),
    container('{', '}', member(tie('value'), 'x')).map(({ text }) => text),
  ),
}));

function member(of: fc.Arbitrary<string>, prefix: string): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat(), trivia, trivia, of)
    .map(([name, before, after, one]) => `"${prefix}${name}"${before}:${after}${one}`);
}

const formats = {
  copilot: { member: 'allowedMcpServers', holder: container('[', ']', value) },
  vscode: { member: 'servers', holder: container('{', '}', member(value, 'own-')) },
  'claude-code': { member: 'mcpServers', holder: container('{', '}', member(value, 'own-')) },
} as const;

const wanted = entries(
  { apiId: 'weather', url: 'https://weather.example/mcp' },
  { apiId: 'orders', url: 'https://orders.example/sse', transport: 'sse' },
);

/** The file of a user: other settings before and behind the one that is merged into. */
function files(name: keyof typeof formats) {
  const { member: setting, holder } = formats[name];
  return fc
    .tuple(
      holder,
      trivia,
      trivia,
      fc.option(member(value, 'before')),
      fc.option(member(value, 'behind')),
      fc.record({
        mark: fc.boolean(),
        windows: fc.boolean(),
        trailing: fc.boolean(),
      }),
    )
    .map(([held, start, end, before, behind, { mark, windows, trailing }]) => {
      const members = [before, `"${setting}":${held.text}`, behind].filter((one) => one !== null);
      const text = `${start}{${start}${members.join(`${end},`)}${end}${trailing ? ',' : ''}${start}}${end}`;
      const lines = (one: string) => (windows ? one.replaceAll('\n', '\r\n') : one);
      return { text: (mark ? '\ufeff' : '') + lines(text), elements: held.elements.map(lines) };
    });
}

const without = (text: string) => text.replace(/\s/g, '');

function merge(
  format: keyof typeof formats,
  text: string,
  entriesNow: readonly ExportEntry[],
  listing?: Listing,
) {
  return mergeExport({ format, text, entries: entriesNow, listing, owner: '' });
}

for (const format of ['copilot', 'vscode', 'claude-code'] as const) {
  describe(`into any ${format} file`, () => {
    const check = (verify: (text: string, elements: readonly string[]) => void) =>
      fc.assert(
        fc.property(files(format), ({ text, elements }) => verify(text, elements)),
        { seed, numRuns: 400 },
      );

    test('entries are added, and what others wrote stays byte for byte and in order', () => {
      check((text, elements) => {
        const { text: merged } = merge(format, text, wanted);
        assert.equal(merged.startsWith('\ufeff'), text.startsWith('\ufeff'));
        parseJsonc(merged.replace(/^\ufeff/, ''));
        for (const { url } of wanted) assert.ok(merged.includes(JSON.stringify(url)), merged);
        let at = 0;
        for (const element of elements) {
          const found = merged.indexOf(element, at);
          assert.notEqual(found, -1, `${JSON.stringify(text)} became ${JSON.stringify(merged)}`);
          at = found + element.length;
        }
      });
    });

    test('a second run changes no byte', () => {
      check((text) => {
        const first = merge(format, text, wanted);
        const listing = { format, entries: first.reconciled.written };
        const second = merge(format, first.text, wanted, listing);
        assert.equal(second.text, first.text);
        assert.deepEqual(second.reconciled.written, first.reconciled.written);
      });
    });

    test('what is taken out again leaves the file as it was, white space aside', () => {
      check((text) => {
        const first = merge(format, text, wanted);
        const listing = { format, entries: first.reconciled.written };
        const { text: emptied } = merge(format, first.text, [], listing);
        parseJsonc(emptied.replace(/^\ufeff/, ''));
        assert.equal(without(emptied), without(text), JSON.stringify(first.text));
      });
    });

    test('one of two is taken out, and the other one stays', () => {
      check((text) => {
        const first = merge(format, text, wanted);
        const listing = { format, entries: first.reconciled.written };
        const { text: fewer } = merge(format, first.text, wanted.slice(0, 1), listing);
        const alone = merge(format, text, wanted.slice(0, 1));
        assert.equal(without(fewer), without(alone.text), JSON.stringify(first.text));
      });
    });
  });
}

test('any elements go and others come, and those that stay keep their values, their order and all comments', () => {
  const style = { mark: '', newline: '\n', indent: '  ' } as const;
  fc.assert(
    fc.property(
      container('[', ']', value),
      fc.array(fc.boolean()),
      fc.nat(2),
      ({ text, elements }, goes, count) => {
        const node = parseJsonc(text);
        assert.ok(node.kind === 'array');
        const remove = new Set(elements.flatMap((_, index) => (goes[index] ? [index] : [])));
        const add = Array.from({ length: count }, (_, index) => ({ value: `new ${index}` }));
        const edited = applyEdits(text, editContainer(text, node, { remove, add }, style));
        const found = parseJsonc(edited);
        assert.ok(found.kind === 'array');
        const expected = [
          ...elements.filter((_, index) => !remove.has(index)),
          ...add.map((one) => JSON.stringify(one.value)),
        ];
        assert.deepEqual(
          found.elements.map(({ start, end }) => edited.slice(start, end)),
          expected,
          `${JSON.stringify(text)} became ${JSON.stringify(edited)}`,
        );
        assert.equal(commentsBetween(edited, found), commentsBetween(text, node));
      },
    ),
    { seed, numRuns: 3000 },
  );
});

/** What stands in a container beside its elements, their commas and white space. */
function commentsBetween(text: string, { start, end, elements }: JsoncContainer): string {
  let rest = '';
  let at = start;
  for (const element of elements) {
    rest += text.slice(at, element.start);
    if (element.comma !== undefined) rest += text.slice(element.end, element.comma);
    at = element.comma === undefined ? element.end : element.comma + 1;
  }
  return without(rest + text.slice(at, end));
}

test('any text is read as JSON reads it, or refused', () => {
  const pieces = fc.array(
    fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '\\',
      '1',
      '-',
      'null',
      ' ',
      '\n',
      '//',
      '/*',
      '*/',
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        pieces.map((parts) => parts.join('')),
        fc.json(),
        fc.string(),
      ),
      (text) => {
        const plain = !text.includes('//') && !text.includes('/*') && !/,\s*[\]}]/.test(text);
        const asJson = attempt(() => JSON.parse(text));
        const found = attempt(() => parseJsonc(text));
        if (asJson) assert.ok(found, text);
        else if (plain) assert.ok(!found, text);
      },
    ),
    { seed, numRuns: 3000 },
  );
});

function attempt(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch (error) {
    assert.ok(error instanceof JsoncError || error instanceof SyntaxError, String(error));
    return false;
  }
}
