/** Query parameters whose value is a credential: keys of function apps, signatures, tokens. */
const secretParameters =
  /^(code|sig|signature|key|api[-_]?key|subscription[-_]?key|token|access[-_]?token|password|secret)$/i;

/** The name of the first query parameter of a URL that carries a credential; undefined when none does. */
export function secretParameterOf({ searchParams }: URL): string | undefined {
  return [...searchParams.keys()].find((parameter) => secretParameters.test(parameter));
}
