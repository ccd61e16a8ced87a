import { printable } from './printable.ts';

/** Fewer characters would stand in ordinary words by chance. */
export const shortestForm = 8;

/**
 * The ways in which others repeat a text: as it is, on one line of a log, in a URL, in JSON, in HTML, and in Base64 at
 * each of the three places where it can start. The longest come first, so that none is found within another one.
 */
export function formsOf(secret: string): string[] {
  const text = secret.replace(/\p{Surrogate}/gu, '\uFFFD');
  const encoded = urlForms(text);
  const inJson = jsonForms(text);
  const forms = [
    text,
    printable(text, text.length * 2),
    ...encoded,
    // Percent signs are encoded again where an address stands in the query of another.
    ...encoded.map((form) => form.replaceAll('%', '%25')),
    ...inJson,
    ...inJson.map((form) => JSON.stringify(form).slice(1, -1)),
    ...htmlForms(text),
    ...base64Forms(text),
  ];
  return [...new Set(forms)]
    .filter((form) => form.length >= shortestForm)
    .toSorted((a, b) => b.length - a.length);
}

/** As `encodeURIComponent`, `encodeURI`, forms and strict encoders write it, with hexadecimal digits in either case. */
function urlForms(text: string): string[] {
  const component = encodeURIComponent(text);
  const percent = (character: string) =>
    `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  const forms = [
    component,
    encodeURI(text),
    component.replace(/[!'()*]/g, percent),
    component.replace(/[!'()*~]/g, percent),
    new URLSearchParams({ '': text }).toString().slice(1),
  ];
  return forms.flatMap((form) => [form, form.replace(/%[\dA-F]{2}/g, (code) => code.toLowerCase())]);
}

/** As JavaScript, PHP (`\/`) and .NET (`\u002B`, in either case) write it. */
function jsonForms(text: string): string[] {
  const plain = JSON.stringify(text).slice(1, -1);
  const escaped = (form: string, pattern: RegExp, upper: boolean) =>
    form.replace(pattern, (character) => {
      const code = character.charCodeAt(0).toString(16).padStart(4, '0');
      return `\\u${upper ? code.toUpperCase() : code}`;
    });
  const asciiOnly = /[^\0-\x7f]/g;
  const careful = /[^\0-\x7f]|[<>&'+`]/g;
  const withQuotes = /[^\0-\x7f]|[<>&'+`"]/g;
  return [
    plain,
    plain.replaceAll('/', '\\/'),
    ...[false, true].flatMap((upper) => [
      escaped(plain, asciiOnly, upper),
      escaped(plain, careful, upper),
      escaped(plain.replaceAll('\\"', '"'), withQuotes, upper),
    ]),
  ];
}

function htmlForms(text: string): string[] {
  const plain = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const quoted = plain.replaceAll('"', '&quot;');
  const numbers = plain.replaceAll('"', '&#34;');
  return [
    plain,
    quoted,
    ...['&#39;', '&#x27;', '&apos;', '&#039;'].flatMap((apostrophe) => [
      quoted.replaceAll("'", apostrophe),
      numbers.replaceAll("'", apostrophe),
      // Handlebars and others encode these as well.
      quoted
        .replaceAll("'", apostrophe)
        .replaceAll('/', '&#x2F;')
        .replaceAll('`', '&#x60;')
        .replaceAll('=', '&#x3D;'),
      // Go and .NET encode the plus sign.
      numbers.replaceAll("'", apostrophe).replaceAll('+', '&#43;'),
      quoted.replaceAll("'", apostrophe).replaceAll('+', '&#x2B;'),
    ]),
  ];
}

/** Only the characters that nothing but the secret decides: those at the ends hold bits of what is beside it. */
function base64Forms(text: string): string[] {
  const bytes = Buffer.from(text);
  return [0, 1, 2].flatMap((offset) => {
    const padded = Buffer.concat([Buffer.alloc(offset), bytes]);
    const start = Math.ceil((offset * 8) / 6);
    const end = Math.floor((padded.length * 8) / 6);
    return (['base64', 'base64url'] as const).map((encoding) => padded.toString(encoding).slice(start, end));
  });
}
