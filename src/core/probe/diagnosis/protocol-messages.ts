import { legacyVersions, modernVersions } from '../../mcp/protocol.ts';
import { sentence } from '../../message.ts';
import { input } from '../../references.ts';
import { probeLimits } from '../limits.ts';
import { mediaType } from '../wire/answer.ts';
import type { Cause } from './classify.ts';
import {
  type Explain,
  type Explanation,
  type FailureFacts,
  rpcError,
  said,
  usualPaths,
} from './explanation.ts';
import { nearResponse } from './near-response.ts';

const mebibytes = probeLimits.roundBytes / 1024 / 1024;

/** For servers that answer, but not as MCP requires. */
export const protocolTexts = {
  'not-mcp': explainForeign,
  undecodable: ({ url, request, status, answer, quote }) => ({
    message: `${url} answers ${request} with HTTP ${status}, but its body is not encoded as it says (Content-Encoding: ${answer?.kind === 'undecodable' ? quote(answer.http.headers['content-encoding'] ?? '', 60) : 'none'}).`,
    why: 'The server, or a proxy in front of it, names an encoding that it does not use, encodes the body twice, or ends it too early.',
    next: 'Turn compression off for this path, in the server or in the proxy.',
  }),
  'quoted-endpoint': ({ url, versions, quote }) => ({
    message: `The event stream at ${url} names its endpoint as JSON, and nothing is there: ${quote(versions[0] ?? '', 200)}.`,
    why: 'The data of an "endpoint" event is a plain address. Clients take it as it is, quotation marks and braces included.',
    next: 'Let the server write "data: /messages?…" without quotation marks.',
  }),
  'host-rejected': (facts) => ({
    message: `The server at ${facts.url} refuses the host name of the request, or its origin (HTTP ${facts.status}): ${said(facts)}.`,
    why: 'Its protection against DNS rebinding knows other host names than the one in the URL. Behind a gateway it often knows only the name of the app itself.',
    next: 'Add this host name to the host names that the server allows.',
  }),
  'rpc-error': (facts) => ({
    message: `The server at ${facts.url} refuses ${facts.request}: ${rpcError(facts)}.`,
    why: 'It speaks JSON-RPC, but does not accept this client.',
    next: 'Look up the error in the documentation or the log of the server.',
  }),
  'server-bug': (facts) => ({
    message: `The server at ${facts.url} fails at ${facts.request}: ${rpcError(facts)}.`,
    why: 'The server threw an exception; its log shows which.',
    next: 'Fix the server; the same request fails for every client.',
  }),
  'headers-stripped': (facts) => ({
    message: `The server at ${facts.url} requires headers that do not arrive: ${rpcError(facts)}.`,
    why: 'It speaks MCP 2026-07-28 only, and a gateway in front of it removes the "Mcp-…" headers.',
    next: 'Let the gateway pass MCP-Protocol-Version and Mcp-Method on.',
  }),
  'protocol-unsupported': ({ url, versions, quote }) => ({
    message: versions.length
      ? `The server at ${url} supports none of the MCP versions that this tool supports; it offers ${quote(versions.slice(0, 10).join(', '), 200)}.`
      : `The server at ${url} does not say which MCP version it speaks: its answer has no "protocolVersion" that is text.`,
    why: `This tool supports ${[...modernVersions, ...legacyVersions].join(', ')}.`,
    next: 'Update this step if the server is newer, or update the server if it is older.',
  }),
  'foreign-endpoint': ({ url }) => ({
    message: `The event stream at ${url} names an endpoint on another host, which is not followed.`,
    why: 'The server builds the address of its endpoint from a host name that is not the one in the URL, which happens behind a gateway.',
    next: 'Make the server send a relative endpoint, or give the URL of the host that it names.',
  }),
  'too-large': ({ url, answer }) => ({
    message: `${url} sends more than the probe accepts: ${answer?.kind === 'too-large' ? answer.what : 'an answer'} is over the limit.`,
    why: `All answers together may have ${mebibytes} MiB and ${probeLimits.roundValues} JSON values, nested ${probeLimits.jsonDepth} levels deep.`,
    next: 'Let the server answer in pages, or with shorter descriptions and schemas.',
  }),
  'list-invalid': (facts) => ({
    message: `The server at ${facts.url} announces tools, but tools/list returns no list: ${facts.answer?.kind === 'error' ? rpcError(facts) : 'its result has no array "tools"'}.`,
    why: 'Clients that connect find no tools.',
    next: 'Fix tools/list of the server, or do not announce the capability.',
  }),
  'version-mismatch': ({ url, versions, expectVersion, quote }) => ({
    message: `The server at ${url} has the version "${quote(versions[0] ?? 'unknown', 80)}" and not "${expectVersion}".`,
    why: versions.length
      ? sentence`The new version is not deployed, its instances do not serve requests yet, or ${input('expect-version')} differs from what the server reports.`
      : 'The server does not say which version it has.',
    next: sentence`Check the deployment, and that the server reports the version that ${input('expect-version')} names.`,
  }),
  unstable: ({ url }) => ({
    message: `The server at ${url} answers some requests well and fails others.`,
    why: 'Old and new instances answer in turn during a rollout, or the app restarts again and again. After a failure, two good answers in a row are required.',
    next: sentence`Run this step after the rollout, or raise ${input('probe-timeout')}.`,
  }),
} satisfies Partial<Record<Cause, Explain>>;

function explainForeign(facts: FailureFacts): Explanation {
  const { url, request, status, answer, quote } = facts;
  const message = `${url} answers ${request} with HTTP ${status}, but not with a JSON-RPC response: ${said(facts)}.`;
  const near = answer?.kind === 'document' ? nearResponse(answer.text, isStream(facts)) : undefined;
  if (near !== undefined) {
    return {
      message,
      why: quote(near, 300),
      next: 'Correct the responses of the server: every client refuses them.',
    };
  }
  if (isStream(facts)) {
    return {
      message,
      why: 'The event stream ended before it brought the response as a complete event: the event has another name than "message", lacks the blank line at its end, or is not written as an event at all.',
      next: 'Let the server write each response as "data: …" with a blank line after it, or answer with application/json.',
    };
  }
  return {
    message,
    why: 'Another API, a status page or a gateway answers there.',
    next: `Check the path of the URL: ${usualPaths}.`,
  };
}

function isStream({ answer }: FailureFacts): boolean {
  return answer?.kind === 'document' && mediaType(answer.http) === 'text/event-stream';
}
