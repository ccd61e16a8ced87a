import { secretParameterOf } from '../../http/secret-parameters.ts';
import { withoutEnd } from '../../text/without-end.ts';

/** Characters of a URL that no format reads as syntax: no `*`, `{`, `}`, `|`, `\`, quotes, blanks; beyond ASCII letters and digits only. */
const plainUrl = /^[\w\-.~:/?#[\]@!$&'()+,;=%\p{L}\p{N}]+$/u;
const maxLength = 2000;

export type UrlVerdict =
  | {
      readonly fit: true;
      /** As it is registered, to the byte: VS Code compares it so. */
      readonly url: string;
      readonly canonicalUrl: string;
    }
  /** `reason` is a clause about the URL, and shows nothing of it. */
  | { readonly fit: false; readonly reason: string };

/**
 * Whether a registered URL can be written into a file that clients read. A pattern, a variable or a template would
 * become syntax there: `*` allows more than one server, `${…}` reads a variable of the machine that opens the file.
 */
export function judgeUrl(text: string): UrlVerdict {
  const trimmed = text.trim();
  const url = trimmed.length <= maxLength && URL.canParse(trimmed) ? new URL(trimmed) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) return unfit('is not an http or https URL');
  if (trimmed.includes('*')) return unfit('contains *, which stands for any text in an allow-list');
  if (/[{}]/.test(trimmed)) return unfit('contains { or }, which stands for a variable');
  if (url.username || url.password) return unfit('contains a user name or a password');
  // GitHub compares it without the dot, VS Code with it: no entry of an allow-list lets it pass in both.
  if (url.hostname.endsWith('.')) return unfit('ends its host with a dot, which clients compare differently');
  if (secretParameterOf(url) !== undefined) return unfit('carries a key in its query');
  const canonicalUrl = canonicalForm(url);
  if (!plainUrl.test(text) || !plainUrl.test(canonicalUrl)) {
    return unfit('contains a character that a file could read as syntax');
  }
  return { fit: true, url: text, canonicalUrl };
}

/**
 * The form in which clients compare URLs: scheme and host in lower case, the host in Punycode without percent-encoding
 * and without dots at its end, no default port, no fragment. The path stays as it is.
 *
 * Rules: docs.github.com, Enterprise managed settings, “URL canonicalization”.
 */
export function canonicalForm(url: URL): string {
  const copy = new URL(url.href);
  copy.hash = '';
  copy.hostname = withoutEnd(copy.hostname, '.');
  return copy.href;
}

/** The canonical form of a text of a file; the text itself where it is no URL. */
export function comparableUrl(text: string): string {
  return URL.canParse(text) ? canonicalForm(new URL(text)) : text;
}

function unfit(reason: string): UrlVerdict {
  return { fit: false, reason };
}
