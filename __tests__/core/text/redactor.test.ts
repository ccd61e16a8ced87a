import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isGuessable } from '../../../src/core/text/guessable.ts';
import { createRedactor } from '../../../src/core/text/redactor.ts';

const secret = 'k3y "of\\the/app" +<&\'=é~!*()%';
const upper = (text: string) => text.replace(/%[\da-f]{2}/gi, (code) => code.toUpperCase());
const lower = (text: string) => text.replace(/%[\da-f]{2}/gi, (code) => code.toLowerCase());
const strict = encodeURIComponent(secret).replace(
  /[!'()*]/g,
  (character) => `%${character.charCodeAt(0).toString(16)}`,
);
const form = new URLSearchParams({ '': secret }).toString().slice(1);
const json = JSON.stringify(secret).slice(1, -1);
const html = secret.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const dotNet = secret
  .replaceAll('\\', '\\\\')
  .replace(/["+<&'é]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** As others repeat it. */
const forms: Readonly<Record<string, string>> = {
  'as it is': secret,
  'in a URL': encodeURIComponent(secret),
  'in a URL, small digits': lower(encodeURIComponent(secret)),
  'in a URL, by a strict encoder': upper(strict),
  'in a URL, by a strict encoder, small digits': lower(strict),
  'in a form': form,
  'in a form, small digits': lower(form),
  'as a whole URL': encodeURI(secret),
  'in the query of a URL in a query': encodeURIComponent(encodeURIComponent(secret)),
  'in JSON': json,
  'in JSON in JSON': JSON.stringify(json).slice(1, -1),
  'in JSON with escaped slashes': json.replaceAll('/', '\\/'),
  'in JSON of .NET': dotNet,
  'in JSON of .NET, capital digits': dotNet.replace(
    /\\u[\da-f]{4}/g,
    (code) => `\\u${code.slice(2).toUpperCase()}`,
  ),
  'in JSON as ASCII': json.replace('é', '\\u00e9'),
  'in HTML': html,
  'in HTML with a numeric apostrophe': html.replaceAll("'", '&#39;'),
  'in HTML with a hexadecimal apostrophe': html.replaceAll("'", '&#x27;'),
  'in HTML with a named apostrophe': html.replaceAll("'", '&apos;'),
  'in HTML of Go': html.replaceAll('&quot;', '&#34;').replaceAll("'", '&#39;').replaceAll('+', '&#43;'),
  'in HTML of Handlebars': html.replaceAll("'", '&#x27;').replaceAll('/', '&#x2F;').replaceAll('=', '&#x3D;'),
};

describe('a secret is found in each form in which a service may repeat it', () => {
  const redactor = createRedactor();
  redactor.add(secret);
  for (const [name, text] of Object.entries(forms)) {
    test(name, () => assert.equal(redactor.text(`<${text}>`), '<***>'));
  }

  for (const before of ['', 'a', 'ab', 'Bearer ', 'Authorization: Basic ada:']) {
    for (const after of ['', '.', '..']) {
      for (const encoding of ['base64', 'base64url'] as const) {
        test(`in ${encoding} after ${before.length} and before ${after.length} characters`, () => {
          const shown = redactor.text(Buffer.from(`${before}${secret}${after}`).toString(encoding));
          const left = shown.split('***').map((part) => Buffer.from(part, encoding).toString('latin1'));
          assert.match(shown, /\*\*\*/);
          assert.ok(!left.some((part) => /k3y|the|app/.test(part)), shown);
        });
      }
    }
  }

  test('where it was cut off, its start', () => {
    const token = `eyJhbGciOiJub25lIn0.${'c2ln'.repeat(100)}`;
    const others = createRedactor();
    others.add(token);
    assert.equal(others.text(`Header: ${token.slice(0, 300)}… (more)`), 'Header: ***… (more)');
    assert.equal(others.text(`Header: ${token.slice(0, 300)}`), 'Header: ***');
    assert.equal(others.text('Header: eyJhbGci…'), 'Header: eyJhbGci…');
  });

  test('in every string and key of a value, whose shape stays', () => {
    const harmless = { a: ['text', 1, null, true], b: { c: 'more' } };
    assert.equal(redactor.value(harmless), harmless, 'a value without a secret is not copied');
    assert.deepEqual(
      redactor.value({ a: [secret, 1, null, true], [`x ${json}`]: { b: forms['in a URL'] } }),
      {
        a: ['***', 1, null, true],
        'x ***': { b: '***' },
      },
    );
  });
});

test('what anybody could guess is no secret: a mask of it would star ordinary words', () => {
  const ordinary = [
    '',
    '1',
    'true',
    'en',
    'v1',
    'Production',
    'production',
    'staging',
    '2024-05-01',
    '1.2.3-beta.1',
  ];
  const longer = [
    'application/json',
    'en-US,en;q=0.9',
    '2024-05-01-preview',
    '--------',
    '1234567890',
    'Bearer $(weatherToken)',
    '$[variables.KEY]',
    'localhost',
  ];
  for (const value of [...ordinary, ...longer]) {
    assert.ok(isGuessable(value), value);
    const redactor = createRedactor();
    assert.equal(redactor.add(value), false);
    assert.equal(redactor.text(`it is ${value}.`), `it is ${value}.`);
  }
  for (const value of ['a-key-of-the-app', 'correcthorse', 'deadbeef01', 'P4ssw0rd', 'contoso:hunter22']) {
    assert.ok(!isGuessable(value), value);
  }
});

test('it takes no more secrets and characters than a run can have', () => {
  const redactor = createRedactor();
  const taken = Array.from({ length: 400 }, (_, index) => redactor.add(`secret-number-${index}`));
  assert.ok(taken.filter(Boolean).length < 400);
  assert.equal(redactor.text('secret-number-7'), '***');
});
