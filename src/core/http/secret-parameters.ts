/** Query parameters whose value is a credential: keys of function apps, signatures, tokens. */
const secretParameters =
  /^(code|sig|signature|key|api[-_]?key|subscription[-_]?key|token|access[-_]?token|password|secret)$/i;

/** The name of the first query parameter whose value is a credential; undefined when there is none. */
export function secretParameterOf(url: URL): string | undefined {
  return [...url.searchParams.keys()].find((parameter) => secretParameters.test(parameter));
}
