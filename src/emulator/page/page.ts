import { readFileSync } from 'node:fs';
import type { HttpAnswer, Request } from '../http/request-handler.ts';
import type { Store } from '../store.ts';
import { readCatalogue } from './catalogue.ts';
import { renderPage } from './render-page.ts';

/** Where the page's own files are, and what they are. */
const assets: Readonly<Record<string, { readonly file: string; readonly type: string }>> = {
  '/_emulator/page.css': { file: 'assets/page.css', type: 'text/css; charset=utf-8' },
  '/_emulator/page.js': { file: 'assets/page.js', type: 'text/javascript; charset=utf-8' },
  '/_emulator/icon.svg': { file: 'assets/icon.svg', type: 'image/svg+xml' },
};

/** What the page shows was written by others: only its own files may run, and nothing may be sent anywhere. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const headers = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/**
 * Answers a GET for the page at `/` or for one of the files that belong to it.
 *
 * @returns undefined for every other request
 */
export function answerPage(request: Request, store: Store): HttpAnswer | undefined {
  if (request.path === '/') {
    const wanted = { search: request.query.get('search') ?? '', stage: request.query.get('stage') ?? '' };
    const { markup } = renderPage(readCatalogue(store, wanted), wanted, request.origin);
    return { status: 200, headers: { ...headers, 'content-type': 'text/html; charset=utf-8' }, text: markup };
  }
  const asset = assets[request.path];
  if (!asset) return undefined;
  const text = readFileSync(besideThisModule(asset.file), 'utf8');
  return { status: 200, headers: { ...headers, 'content-type': asset.type }, text };
}

/** In the bundle the files are beside the bundled module. A name that is not written out here is left alone by the bundler. */
function besideThisModule(file: string): URL {
  return new URL(file, import.meta.url);
}
