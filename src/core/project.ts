/** Where the project lives. Every address that is printed is made from this one. */
export const repository = 'https://github.com/mcp-register/mcp-register';

/**
 * The entry of the troubleshooting page for the code of a failure. Statuses of HTTP share one entry.
 *
 * @param code of a Failure, or the `reason` of a probe
 */
export function helpUrl(code: string): string {
  const anchor = /^http-\d+$/.test(code) ? 'http-status' : code;
  return `${repository}/blob/HEAD/docs/troubleshooting.md#${anchor}`;
}
