import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { fileCalls, madePatterns, requestCalls } from './boundaries.ts';

const src = resolve(import.meta.dirname, '..', '..', 'src');
const sources = globSync('**/*.ts', { cwd: src })
  .toSorted()
  .map((path) => {
    const file = path.replaceAll('\\', '/');
    return { file, text: readFileSync(join(src, path), 'utf8') };
  });

/** Code without comments, imports and types: what is left calls or declares. */
const codeOf = (text: string) =>
  text
    .replace(/^import [\s\S]*? from '[^']+';$/gm, '')
    .replace(/^\s*(?:\/\*[\s\S]*?\*\/|\/\/.*)$/gm, '')
    .replace(/^export (?:async )?function \w+/gm, '');

/** `file call` for every call of these names, once each. */
function callsOf(names: readonly string[], within = (_: string) => true): string[] {
  const pattern = new RegExp(`(?<![\\w.])(?:${names.join('|')})(?=\\(|'\\))`, 'g');
  return sources
    .filter(({ text }) => within(text))
    .flatMap(({ file, text }) =>
      [...new Set(codeOf(text).match(pattern) ?? [])].map((call) => `${file} ${call}`),
    );
}

const escaped = (text: string) => text.replaceAll('.', '\\.');

test('every file that is read or written is on the list, with what bounds it', () => {
  const ofNode = [
    ...['readFile', 'readFileSync', 'writeFile', 'writeFileSync', 'appendFile', 'appendFileSync', 'copyFile'],
    ...[
      'open',
      'openSync',
      'readSync',
      'writeSync',
      'createReadStream',
      'createWriteStream',
      'rename',
      'renameSync',
    ],
    ...[
      'rm',
      'rmSync',
      'unlink',
      'unlinkSync',
      'mkdir',
      'mkdirSync',
      'mkdtemp',
      'mkdtempSync',
      'readdir',
      'readdirSync',
    ],
    ...['cp', 'cpSync', 'symlink', 'symlinkSync', 'linkSync', 'truncate', 'chmod'],
  ];
  const ofOurs = [
    ...['readRegularFile', 'createOwnFile', 'openOwnFile', 'readOwnFile', 'replaceOwnFile'],
    'appendToOwnFile',
  ];
  const found = [
    ...callsOf(ofNode, (text) => /from 'node:fs(?:\/promises)?'/.test(text)),
    ...callsOf(ofOurs),
    ...sources.filter(({ text }) => /\bfiles\.read\(/.test(text)).map(({ file }) => `${file} files.read`),
  ];
  assert.deepEqual([...new Set(found)].toSorted(), Object.keys(fileCalls).toSorted());
});

test('every request that is sent is on the list, with what bounds it', () => {
  const found = [
    ...callsOf(['createHttpTransport', 'createDefaultHttpClient', 'createServiceClient', 'azureHttpClient']),
    ...callsOf(['fetch', 'spawn', 'exec', 'execFile', 'spawnSync', 'execFileSync', 'getOctokit']),
    ...sources
      .filter(({ text }) => /import \{ (?:get|request|connect)\b.*'node:(?:https?|net|tls)'/.test(text))
      .map(({ file }) => `${file} get`),
    ...['http.send', 'octokit.paginate', 'new AzureAPICenter'].flatMap((call) =>
      sources
        .filter(({ text }) => new RegExp(`${escaped(call)}\\(`).test(text))
        .map(({ file }) => `${file} ${call}`),
    ),
    ...sources
      .filter(({ text }) => /\.sendRequest\(/.test(codeOf(text)))
      .map(({ file }) => `${file} sendRequest`),
    ...sources
      .filter(({ text }) => /import\('@azure\/identity'\)/.test(text))
      .map(({ file }) => `${file} @azure/identity`),
  ];
  assert.deepEqual([...new Set(found)].toSorted(), Object.keys(requestCalls).toSorted());
});

test('every pattern that is made at run time is on the list, with what bounds it', () => {
  const found = sources
    .filter(({ text }) => /\bRegExp\(/.test(codeOf(text)))
    .map(({ file }) => `${file} new RegExp`);
  assert.deepEqual(found, Object.keys(madePatterns).toSorted());
});
