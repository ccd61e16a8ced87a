import type { Clock } from '../clock.ts';
import { unexpectedAnswer } from './service-failure.ts';

/** An API center on the Standard plan has up to 10,000 APIs, and no other list is longer than that one. */
const greatestItems = 100_000;
const greatestPages = 2000;
/** Characters of all pages: ten times what 10,000 APIs with long descriptions need. */
const greatestLength = 64 * 1024 * 1024;
const timeLimitMs = 600_000;

/** What keeps the pages of one list from going on without an end. Both functions throw ServiceFailed. */
export interface PageLimit {
  /** Called before a page is read, with its address. */
  take(page: string): void;
  /** Called after a page was read. */
  count(items: number, length: number): void;
}

export function createPageLimit(path: string, clock: Clock): PageLimit {
  const ends = clock.now() + timeLimitMs;
  const seen = new Set<string>();
  let items = 0;
  let length = 0;
  const refuse = (problem: string): never => {
    throw unexpectedAnswer('GET', path, problem);
  };
  return {
    take(page) {
      if (seen.has(page)) refuse('its nextLink points to a page that was already read');
      if (seen.size >= greatestPages) refuse(`the list has more than ${greatestPages} pages`);
      if (clock.now() > ends) refuse(`the list does not end within ${timeLimitMs / 60_000} minutes`);
      seen.add(page);
    },
    count(moreItems, moreLength) {
      items += moreItems;
      length += moreLength;
      if (items > greatestItems) refuse(`the list has more than ${greatestItems} entries`);
      if (length > greatestLength) refuse(`the list has more than ${greatestLength} characters`);
    },
  };
}
