/**
 * A header that only the transport sets, on the response of a proxy that did not let the request through. What another
 * side sends under this name is dropped.
 */
export const answeredByProxy = 'x-mcp-register-answered-by-proxy';
