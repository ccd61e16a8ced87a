import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, normalize, relative, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { repository } from '../../src/core/project.ts';
import { pages, root, withoutBlocks } from './pages.ts';

/** The anchors that GitHub gives to the headings of a Markdown file. */
function anchorsOf(path: string): Set<string> {
  const text = readFileSync(resolve(root, path), 'utf8').replace(/^( *)```[\s\S]*?^\1```\s*$/gm, '');
  const seen = new Map<string, number>();
  return new Set(
    [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => {
      const slug = heading
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replace(/\s/g, '-');
      const before = seen.get(slug) ?? 0;
      seen.set(slug, before + 1);
      return before === 0 ? slug : `${slug}-${before}`;
    }),
  );
}

describe('every link in the Markdown leads somewhere', () => {
  for (const page of pages) {
    test(page.path, () => {
      const text = withoutBlocks(page);
      const targets = [
        ...text.matchAll(/\]\(([^)\s]+)(?: "[^"]*")?\)/g),
        ...text.matchAll(/<img[^>]* src="([^"]+)"/g),
        ...text.matchAll(/<(https?:[^>]+)>/g),
      ].map(([, target]) => target ?? '');
      for (const target of targets) {
        const own = target.replace(`${repository}/blob/HEAD/`, '/');
        if (/^[a-z]+:/.test(own)) {
          assert.ok(URL.canParse(own), `${target} is no address`);
          assert.match(own, /^(https:|http:\/\/(127\.0\.0\.1|localhost)|mailto:)/, target);
          continue;
        }
        const [path = '', anchor] = own.split('#');
        const file =
          path === ''
            ? page.path
            : path.startsWith('/')
              ? path.slice(1)
              : relative(root, resolve(root, dirname(page.path), normalize(path)));
        assert.ok(existsSync(resolve(root, file)), `${target}: ${file} is not there`);
        if (anchor) assert.ok(anchorsOf(file).has(anchor), `${target}: there is no heading ${anchor}`);
      }
    });
  }
});
