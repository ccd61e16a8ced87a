import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What is in every secret of these tests; no other text has it. */
export const canary = 'c4n4ry';

/**
 * The canary as it looks in Base64, wherever it begins among the bytes: what of it does not depend on its neighbours.
 * Percent-encoding and the escapes of JSON leave it as it is.
 */
const inBase64 = [0, 1, 2].map((before) => {
  const encoded = Buffer.from(`${'\0'.repeat(before)}${canary}`)
    .toString('base64')
    .replace(/=+$/, '');
  const bytes = before + canary.length;
  return encoded.slice(Math.ceil((before * 8) / 6), Math.floor((bytes * 8) / 6));
});

/** Fails when a secret is in the text, as it is or in Base64. */
export function assertNoCanary(text: string, where: string): void {
  for (const form of [canary, canary.toUpperCase(), ...inBase64]) {
    const at = text.indexOf(form);
    assert.equal(at, -1, `a secret is in ${where}: …${text.slice(Math.max(0, at - 60), at + 40)}…`);
  }
}

/** What a reader of a log sees: the commands that name a secret to its host are taken out by the host. */
export function shownTo(reader: string): string {
  return reader.replace(/^(?:::add-mask::|##vso\[task\.setsecret).*$/gm, '');
}

/** Every file below the folders, by its path. */
export function filesIn(folders: readonly (string | undefined)[]): Set<string> {
  return new Set(
    folders
      .filter((folder) => folder !== undefined && statSync(folder, { throwIfNoEntry: false })?.isDirectory())
      .flatMap((folder = '') =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .map((name) => join(folder, name))
          .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile()),
      ),
  );
}

/** Fails when a file that was not there before has a secret in it. */
export function assertNoCanaryInFiles(folders: readonly (string | undefined)[], before: ReadonlySet<string>) {
  for (const path of filesIn(folders)) {
    if (!before.has(path)) assertNoCanary(readFileSync(path, 'utf8'), path);
  }
}
