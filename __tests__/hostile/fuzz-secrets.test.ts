import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeded } from '../../chaos/random.ts';
import { createRedactor } from '../../src/core/text/redactor.ts';

const seed = 20261128;
const tries = 5000;
const letters = [...'abcXYZ0189', ...'+/=-_.~', ...'"\\&<>\'`', ...' %?#', 'é', '\u{1f511}'];

const unitOf = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
const numberOf = (character: string) => character.codePointAt(0) ?? 0;
const everyByte = (text: string) => Buffer.from(text).toString('hex').replace(/../g, '%$&');

/** What others do to a text before they repeat it. */
const encoders: readonly ((text: string) => string)[] = [
  (text) => text,
  encodeURIComponent,
  (text) => encodeURIComponent(text).replace(/%../g, (code) => code.toLowerCase()),
  (text) => encodeURIComponent(encodeURIComponent(text)),
  (text) => new URLSearchParams({ '': text }).toString().slice(1),
  (text) => JSON.stringify(text).slice(1, -1),
  (text) => JSON.stringify(JSON.stringify(text).slice(1, -1)).slice(1, -1),
  (text) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
  // Gson, PHP with JSON_HEX_*, Python's quote, strict URLs, encoders that write each character as a number.
  (text) =>
    JSON.stringify(text)
      .slice(1, -1)
      .replace(/[<>&='`]/g, unitOf),
  (text) =>
    JSON.stringify(text)
      .slice(1, -1)
      .replaceAll('\\"', unitOf('"'))
      .replaceAll('/', '\\/')
      .replace(/[<>&']/g, (character) => unitOf(character).toUpperCase().replace('U', 'u')),
  (text) => encodeURIComponent(text).replaceAll('%2F', '/'),
  everyByte,
  (text) => text.replace(/[^a-z0-9]/giu, (character) => `&#${numberOf(character)};`),
  (text) =>
    text.replace(/[^a-z0-9]/giu, (character) => `&#x${numberOf(character).toString(16).padStart(6, '0')};`),
  (text) => Buffer.from(text).toString('hex'),
];

test('random secrets: none is left of what a service repeats, and what is beside it stays', () => {
  const random = seeded(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  for (let number = 0; number < tries; number++) {
    const secret = Array.from({ length: 16 + Math.floor(random() * 60) }, () => pick(letters))
      .join('')
      .trim();
    const redactor = createRedactor();
    if (!redactor.add(secret)) continue;
    const where = `secret ${number}: ${JSON.stringify(secret)}`;
    const [before, after] = [pick(['', 'x', 'of: ']), pick(['', '!', ', and'])];
    assert.equal(redactor.text(`${before}${pick(encoders)(secret)}${after}`), `${before}***${after}`, where);
    const encoding = pick(['base64', 'base64url'] as const);
    const shown = redactor.text(Buffer.from(`${before}${secret}${after}`).toString(encoding));
    const left = shown.split('***').reduce((length, part) => length + part.length, 0);
    assert.ok(left <= (before.length + after.length) * 2 + 12, `${where}: ${shown}`);
  }
});
