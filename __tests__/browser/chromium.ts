import { existsSync, readFileSync } from 'node:fs';
import type { TestContext } from 'node:test';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import * as v from 'valibot';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const accessibilityCheck = readFileSync(new URL('in-page/accessibility.js', import.meta.url), 'utf8');

/**
 * The system's Chromium, kept from talking to anybody on its own account.
 *
 * @param options of its command line
 */
export function launchChromium(options: readonly string[] = []): Promise<Browser> {
  if (!existsSync(executablePath)) {
    throw new Error(
      `There is no browser at ${executablePath}: install Debian's chromium, or name one in CHROMIUM.`,
    );
  }
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...options,
    ],
  });
}

/** A page in a fresh profile, and everything that happened on it that must not. */
export interface WatchedPage {
  readonly page: Page;
  /** Addresses that were asked for. */
  readonly requests: readonly string[];
  /** Dialogs, errors, refusals by the page's policy. */
  readonly incidents: readonly string[];
}

/** Opens an address; the page ends with the test. */
export async function openPage(
  context: TestContext,
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const profile = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  context.after(() => profile.close());
  await profile.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url });
  const page = await profile.newPage();
  const requests: string[] = [];
  const incidents: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => incidents.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => incidents.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    incidents.push(`dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => undefined);
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  return { page, requests, incidents };
}

/** What is wrong with the page for people who listen, use the keyboard or see little. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  return v.parse(v.array(v.string()), await page.evaluate(accessibilityCheck));
}

export async function clipboardText(page: Page): Promise<string> {
  return v.parse(v.string(), await page.evaluate('navigator.clipboard.readText()'));
}
