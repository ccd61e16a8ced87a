/** Keys of function apps and of API Management, signatures, tokens. */
const secretParameters =
  /^(code|sig|signature|key|api[-_]?key|(?:ocp-apim-)?subscription[-_]?key|token|access[-_]?token|password|secret)$/i;

/** Headers whose name says that their value is a credential; others may repeat what everybody knows. */
const credentialHeaders = /auth|cookie|credential|key|password|secret|signature|token/i;

/** What stands in the place of a value that may be secret. */
const hidden = '***';

/** In a text: the user name and the password of a URL, up to the last `@` before its path. */
const userInfo = /(:\/\/)[^\s/?#"'<>\\]*@/g;

/** In a text: a parameter of a URL; JSON may write `&` as an escape. */
const parameter = /([?&#]|\\u0026)([^=?&#\s"'<>\\]{1,100})=([^&#\s"'<>\\]+)/gi;

/** Whether the value of the query parameter with this name is a credential. */
export function isSecretParameter(name: string): boolean {
  return secretParameters.test(name);
}

/** Whether the value of the header with this name is a credential. */
export function isCredentialHeader(name: string): boolean {
  return credentialHeaders.test(name);
}

/** The name of the first query parameter whose value is a credential; undefined when there is none. */
export function secretParameterOf(url: URL): string | undefined {
  return [...url.searchParams.keys()].find(isSecretParameter);
}

/** Whether the URL carries a user name, a password or a key. */
export function carriesSecret(url: URL): boolean {
  return url.username !== '' || url.password !== '' || secretParameterOf(url) !== undefined;
}

/** The text without the user names, passwords and keys of the URLs in it. To be asked before a text is cut. */
export function withoutUrlSecrets(text: string): string {
  return text
    .replace(userInfo, `$1${hidden}@`)
    .replace(parameter, (found, before: string, name: string) =>
      isSecretParameter(decoded(name)) ? `${before}${name}=${hidden}` : found,
    );
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
