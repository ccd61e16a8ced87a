import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { playPage } from './page-session.ts';
import { type Block, blocks } from './pages.ts';
import { scenes } from './scenes.ts';

/** What cannot be real here: a stand-in checks the arguments and answers, for this reason. */
const playedByStandIns: Readonly<Record<string, string>> = {
  'az ': 'signs in to Azure, or changes a subscription',
  'gh release': 'downloads a release of GitHub',
  'gh attestation': 'asks GitHub who built a file',
  'gh api': 'asks GitHub for the ids of a repository',
  'git clone': 'reads from GitHub',
  'git tag --sign': 'needs the key of the person who signs',
  'git push': 'writes to GitHub',
  'npm ci': 'downloads packages',
  'npm link': 'changes the machine',
  'npm version': 'changes this repository',
  'npm test': 'runs these tests',
  'npm run': 'builds, runs all tests, or packs with a tool that is downloaded',
  tfx: 'publishes to a marketplace',
  code: 'is another product',
  claude: 'is another product',
};
/** By page. */
const called = new Map<string, readonly string[]>();

describe('the commands of a page, run one after the other as they stand', { concurrency: 2 }, () => {
  for (const [page, setting] of Object.entries(scenes)) {
    const ofPage = blocks.filter((block) => block.page === page && ['sh', 'yaml'].includes(block.language));
    test(`${page}: each ends as it should, and prints what the page says`, async (t) => {
      const played = await playPage(t, ofPage, setting);
      called.set(page, played.calls);
      assert.equal(played.refused, '');
      for (const call of played.calls) {
        assert.ok(
          Object.keys(playedByStandIns).some((start) => call.startsWith(start)),
          `${call} is not on the list of what is not real`,
        );
      }
      assert.equal(played.code, 0, played.everything);
      assert.deepEqual(played.unknownHosts, []);
      assert.deepEqual(
        played.ended.filter((run) => !run.startsWith('0 ')),
        [],
      );
      for (const [start, patterns] of Object.entries(setting.shows ?? {})) {
        const printed = ofPage
          .filter(({ language, text }) => language === 'sh' && text.startsWith(start))
          .map(({ line }) => played.shown.get(line));
        for (const [index, pattern] of patterns.entries()) assert.match(printed[index] ?? '', pattern, start);
      }
      setting.holds?.(played);
    });
  }

  after(() => {
    const unused = Object.keys(playedByStandIns).filter(
      (start) => ![...called.values()].flat().some((call) => call.startsWith(start)),
    );
    // Who runs the test of one page asks for that one alone.
    if (called.size === Object.keys(scenes).length) {
      assert.deepEqual(unused, [], 'no page has these any more');
    }
  });
});

/** Blocks that are neither commands nor files, by how they begin, each with the reason. */
const notRun: readonly { readonly page: string; readonly start: string; readonly reason: string }[] = [
  {
    page: 'docs/architecture.md',
    start: ' GitHub Action',
    reason: 'a drawing; its folders are held to the sources',
  },
  { page: 'CONTRIBUTING.md', start: 'src/\n', reason: 'a drawing; its folders are held to the sources' },
  { page: 'docs/emulator.md', start: '/subscriptions/', reason: 'an id, held to what the emulator prints' },
  {
    page: 'docs/performance.md',
    start: '  Weather: registered',
    reason: 'output, held to what the command prints',
  },
];

describe('every block of the documentation', () => {
  const isListed = (block: Block) =>
    notRun.some(({ page, start }) => page === block.page && block.text.startsWith(start));

  test('is run by these tests, or is on the list of those that are not', () => {
    const isRun = ({ page, language, text }: Block) =>
      language === 'json' ||
      (language === 'yaml' ? /^version: 1$|^steps:|^jobs:/m.test(text) : page in scenes);
    const left = blocks.filter((block) => (block.language !== '' ? !isRun(block) : !isListed(block)));
    assert.deepEqual(
      left.map(({ page, line }) => `${page}:${line}`),
      [],
    );
  });

  test('is there if it is on that list', () => {
    for (const entry of notRun) {
      const found = blocks.filter(({ page, text }) => page === entry.page && text.startsWith(entry.start));
      assert.equal(found.length, 1, `${entry.page}: ${entry.start}`);
    }
  });

  test('is of a page that has commands if this file sets the scene for it', () => {
    for (const [page, { given = {}, shows = {} }] of Object.entries(scenes)) {
      const commands = blocks.filter((block) => block.page === page && block.language === 'sh');
      assert.ok(commands.length > 0, page);
      for (const start of [...Object.keys(given), ...Object.keys(shows)]) {
        assert.ok(
          commands.some(({ text }) => text.startsWith(start)),
          `${page}: ${start}`,
        );
      }
    }
  });
});
