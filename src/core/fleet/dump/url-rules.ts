import { carriesSecret } from '../../http/secret-parameters.ts';

/** Why a run refuses the URL of a server, as a clause without the URL; undefined where it takes it. */
export type UrlCheck = (url: string) => string | undefined;

const longestUrl = 2000;
const urlInText = /\bhttps?:\/\/[^\s<>"']{1,2000}/gi;

/** Why a link cannot stand in a manifest, as a clause without the link; undefined: it can. */
export function linkProblem(text: string): string | undefined {
  const url = text.length <= longestUrl && URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return 'is no http or https URL';
  return isSecret(url) ? 'carries a key' : undefined;
}

/** Whether a URL with a key stands anywhere in the text. */
export function holdsSecretUrl(text: string): boolean {
  return (text.match(urlInText) ?? []).some((found) => {
    // What ends a sentence, or an escape of the format, is not part of the URL.
    const end = found.search(/[)\]},;\\]/);
    return [found, ...(end === -1 ? [] : [found.slice(0, end)])].some(
      (candidate) => URL.canParse(candidate) && isSecret(new URL(candidate)),
    );
  });
}

function isSecret(url: URL): boolean {
  const fragment = new URL(url.origin);
  fragment.search = url.hash.slice(1);
  return carriesSecret(url) || carriesSecret(fragment);
}
