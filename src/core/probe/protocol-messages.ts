import type { Cause } from './classify.ts';
import { legacyVersions, limits, modernVersions } from './protocol.ts';
import { excerpt, rpcError, type Tell, usualPaths } from './scene.ts';

const mebibytes = limits.roundBytes / 1024 / 1024;

/** For servers that answer, but not as MCP asks for. */
export const protocolTexts = {
  'not-mcp': (scene) => ({
    message: `${scene.url} answers HTTP ${scene.status} while ${scene.doing}, but not with a JSON-RPC response: "${excerpt(scene)}".`,
    why: 'Another API, a status page or a gateway answers there; or the stream ended before the response came.',
    next: `Check the path of the URL: ${usualPaths}.`,
  }),
  'host-rejected': (scene) => ({
    message: `The server at ${scene.url} refuses the request for its Host or Origin header (HTTP ${scene.status}): "${excerpt(scene)}".`,
    why: 'Its guard against DNS rebinding knows other host names than the one in the URL; behind a gateway that is often the name of the app itself.',
    next: 'Add this host name to those that the server allows.',
  }),
  'rpc-error': (scene) => ({
    message: `The server at ${scene.url} refuses ${scene.method}: ${rpcError(scene)}.`,
    why: 'It speaks JSON-RPC, but does not let this client open it.',
    next: 'Look up the error in the documentation or the log of the server.',
  }),
  'server-bug': (scene) => ({
    message: `The server at ${scene.url} fails at ${scene.method}: ${rpcError(scene)}.`,
    why: 'An exception inside the server, which its log will show.',
    next: 'Fix the server; the same request fails for every client.',
  }),
  'headers-stripped': (scene) => ({
    message: `The server at ${scene.url} needs headers that do not arrive: ${rpcError(scene)}.`,
    why: 'It speaks MCP 2026-07-28 only, and a gateway on the way strips the "Mcp-…" headers.',
    next: 'Let the gateway pass MCP-Protocol-Version and Mcp-Method on.',
  }),
  'protocol-unsupported': ({ url, versions, quote }) => ({
    message: versions.length
      ? `The server at ${url} speaks none of the MCP versions that are known here; it offers ${quote(versions.slice(0, 10).join(', '), 200)}.`
      : `The server at ${url} does not say which MCP version it speaks: its answer has no "protocolVersion" that is text.`,
    why: `Known are ${[...modernVersions, ...legacyVersions].join(', ')}.`,
    next: 'Update this step if the server is newer, or update the server if it is older.',
  }),
  'foreign-endpoint': ({ url }) => ({
    message: `The event stream at ${url} names an endpoint on another host, which is not followed.`,
    why: 'The server builds the address of its endpoint from a host name that is not the one in the URL, as behind a gateway.',
    next: 'Make the server send a relative endpoint, or give the URL of the host that it names.',
  }),
  'too-large': ({ url, answer }) => ({
    message: `${url} sends more than is accepted: ${answer?.kind === 'too-large' ? answer.what : 'an answer'} is over the limit.`,
    why: `All answers together may have ${mebibytes} MiB and ${limits.roundValues} values of JSON, nested ${limits.jsonDepth} deep.`,
    next: 'Let the server answer in pages, or with shorter descriptions and schemas.',
  }),
  'list-invalid': (scene) => ({
    message: `The server at ${scene.url} announces tools, but tools/list gives no list: ${scene.answer?.kind === 'error' ? rpcError(scene) : 'its result has no array "tools"'}.`,
    why: 'Clients that connect will find no tools.',
    next: 'Fix tools/list of the server, or let it not announce the capability.',
  }),
  'version-mismatch': ({ url, versions, expectVersion, quote }) => ({
    message: `The server at ${url} has the version "${quote(versions[0] ?? 'unknown', 80)}" and not "${expectVersion}".`,
    why: versions.length
      ? 'The new version is not deployed, its instances are not in service yet, or expect-version differs from what the server reports.'
      : 'The server does not say which version it has.',
    next: 'Check the deployment, and that the server reports the version that expect-version names.',
  }),
  unstable: ({ url }) => ({
    message: `The server at ${url} answers well only now and then.`,
    why: 'Old and new instances answer in turn during a rollout, or the app restarts again and again. Two good answers in a row are needed after a failure.',
    next: 'Run this step after the rollout, or raise probe-timeout.',
  }),
} satisfies Partial<Record<Cause, Tell>>;
