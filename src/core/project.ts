/** Address of the project. Every link to its pages starts with it. */
export const repository = 'https://github.com/mcp-register/mcp-register';

/**
 * The entry of the troubleshooting page for the code of a failure. Statuses of HTTP share one entry.
 *
 * @param code of a Failure, or the `reason` of a probe
 */
export function helpUrl(code: string): string {
  return docsUrl('troubleshooting.md', /^http-\d+$/.test(code) ? 'http-status' : code);
}

/** Link to a section of a page in docs/. */
export function docsUrl(page: string, anchor: string): string {
  return `${repository}/blob/HEAD/docs/${page}#${anchor}`;
}
