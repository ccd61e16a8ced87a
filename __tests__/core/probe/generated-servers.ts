import type { ServerResponse } from 'node:http';
import type { Random } from '../../../src/core/clock.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../../src/core/json.ts';
import { answer, type Received, type Reply } from './scripted-server.ts';

export type Era = 'legacy' | 'modern' | 'dual';

/** One server in order, as data that oddities change. */
export interface Draft {
  readonly era: Era;
  /** The newest revision that it opens with `initialize`. */
  readonly version: string;
  readonly asEvents: boolean;
  readonly introduction: JsonObject;
  readonly tools: JsonValue[];
  readonly page: JsonObject;
  /** Changes a JSON-RPC response as a whole. */
  readonly envelope: (response: JsonObject) => JsonValue;
  /** Frames the text of a response as events. */
  readonly frame: (text: string) => string;
  /** Changes the text of a JSON response. */
  readonly text: (text: string) => string;
  readonly contentType: string;
  readonly status: number;
  readonly session: boolean;
  readonly notification: { status: number; body: string };
  readonly get: { status: number; body: string; contentType: string };
  /** What a server that does not know `server/discover` says to it. */
  readonly unknown: { status: number; body: string; contentType: string };
  readonly initializeRefusal?: { code: number; data: JsonObject };
  readonly pages: 'one' | 'two' | 'same-again';
}

const discovery = '2026-07-28';
const serverInfo = { name: 'generated', version: '1.0.0' };

export function draftOf(era: Era, asEvents: boolean, version: string): Draft {
  return {
    era,
    version,
    asEvents,
    introduction: { capabilities: { tools: {} }, serverInfo },
    tools: ['first', 'second'].map((name) => ({ name, description: name, inputSchema: { type: 'object' } })),
    page: {},
    envelope: (response) => response,
    frame: (text) => `event: message\ndata: ${text}\n\n`,
    text: (text) => text,
    contentType: 'application/json',
    status: 200,
    session: false,
    notification: { status: 202, body: '' },
    get: { status: 405, body: '', contentType: '' },
    unknown: { status: 200, body: 'rpc', contentType: '' },
    pages: 'one',
  };
}

/** Forms that real servers were seen to have, each with what it does to a server in order. */
export const oddities: Readonly<Record<string, (draft: Draft) => Partial<Draft>>> = {
  'no serverInfo': (draft) => without(draft, 'serverInfo'),
  'no version': (draft) => introduce(draft, { serverInfo: { name: 'generated' } }),
  'no capabilities': (draft) => without(draft, 'capabilities'),
  'null instructions': (draft) => introduce(draft, { instructions: null }),
  'null title of the server': (draft) => introduce(draft, { serverInfo: { ...serverInfo, title: null } }),
  'null capability': (draft) => introduce(draft, { capabilities: { tools: {}, prompts: null } }),
  'unknown members': (draft) =>
    introduce(draft, { future: { a: 1 }, capabilities: { tools: {}, future: {} } }),
  'null title': (draft) => changeTool(draft, { title: null }),
  'null annotations': (draft) => changeTool(draft, { annotations: null }),
  'null output schema': (draft) => changeTool(draft, { outputSchema: null }),
  'array as output schema': (draft) => changeTool(draft, { outputSchema: { type: 'array', items: {} } }),
  'hint as text': (draft) => changeTool(draft, { annotations: { readOnlyHint: 'yes' } }),
  'null _meta of a tool': (draft) => changeTool(draft, { _meta: null }),
  'required as text': (draft) => changeTool(draft, { inputSchema: { type: 'object', required: 'a' } }),
  'anyOf at the root': (draft) => changeTool(draft, { inputSchema: { type: 'object', anyOf: [{}] } }),
  'no input schema': (draft) => ({ tools: [...draft.tools, { name: 'third' }] }),
  'same tool twice': (draft) => ({ tools: [...draft.tools, ...draft.tools.slice(0, 1)] }),
  'long name': (draft) => changeTool(draft, { name: 'n'.repeat(100) }),
  'no tools': () => ({ tools: [] }),
  'null cursor': () => ({ page: { nextCursor: null } }),
  'two pages': () => ({ pages: 'two' }),
  'empty cursor, same page': () => ({ pages: 'same-again' }),
  'error beside the result': () => ({ envelope: (response) => ({ ...response, error: null }) }),
  'batch of one': () => ({ envelope: (response) => [response] }),
  'id as text': () => ({ envelope: (response) => ({ ...response, id: String(response.id) }) }),
  'JSON as text/plain': () => ({ contentType: 'text/plain' }),
  'no content type': () => ({ contentType: '' }),
  'content type in capitals': () => ({ contentType: 'Application/JSON; Charset=UTF-8' }),
  'byte order mark': () => ({ text: (text) => `\uFEFF${text}` }),
  'status 201': () => ({ status: 201 }),
  'CRLF in events': () => ({ frame: (text) => `event: message\r\ndata: ${text}\r\n\r\n` }),
  'event without a name': () => ({ frame: (text) => `data: ${text}\n\n` }),
  'priming event and comment': () => ({
    frame: (text) => `id: 1\ndata: \n\n: still here\n\nevent: message\ndata: ${text}\n\n`,
  }),
  'notification before the response': () => ({
    frame: (text) =>
      `data: {"jsonrpc":"2.0","method":"notifications/message","params":{"level":"info","data":"x"}}\n\ndata: ${text}\n\n`,
  }),
  'event of another name first': () => ({ frame: (text) => `event: hello\ndata: x\n\ndata: ${text}\n\n` }),
  'response under another event name': () => ({ frame: (text) => `event: response\ndata: ${text}\n\n` }),
  'event without its blank line': () => ({ frame: (text) => `event: message\ndata: ${text}\n` }),
  session: () => ({ session: true }),
  'notification answered with 200 {}': () => ({ notification: { status: 200, body: '{}' } }),
  'notification answered with 400': () => ({ notification: { status: 400, body: '{}' } }),
  'notification answered with 401': () => ({ notification: { status: 401, body: '' } }),
  'notification answered with 404': () => ({ notification: { status: 404, body: '' } }),
  'notification answered with 500': () => ({ notification: { status: 500, body: 'boom' } }),
  'notification cut': () => ({ notification: { status: 0, body: '' } }),
  'status 202': () => ({ status: 202 }),
  'CR in events': () => ({ frame: (text) => `event: message\rdata: ${text}\r\r` }),
  'CR in events, LF at the end': () => ({ frame: (text) => `event: message\rdata: ${text}\n\n` }),
  'notification answered with 204': () => ({ notification: { status: 204, body: '' } }),
  'GET answered with 404': () => ({ get: { status: 404, body: 'no', contentType: 'text/plain' } }),
  'GET answered with 200 JSON': () => ({ get: { status: 200, body: '{}', contentType: 'application/json' } }),
  'unknown method: 404': () => ({ unknown: { status: 404, body: 'rpc', contentType: '' } }),
  'unknown method: 400 -32000': () => ({
    unknown: { status: 400, body: 'not-initialized', contentType: '' },
  }),
  'unknown method: 500 text': () => ({
    unknown: { status: 500, body: 'Internal Server Error', contentType: 'text/plain' },
  }),
  'unknown method: 202 empty': () => ({ unknown: { status: 202, body: '', contentType: '' } }),
  'foreign version': () => ({ version: '2031-01-01' }),
  'older version only': () => ({ initializeRefusal: { code: -32602, data: { supported: ['2025-03-26'] } } }),
};

/** A server of random form: a base, and none to two oddities. */
export function generate(random: Random): { readonly draft: Draft; readonly names: readonly string[] } {
  const pick = <T>(items: readonly [T, ...T[]]): T => items[Math.floor(random() * items.length)] ?? items[0];
  const era = pick(['legacy', 'legacy', 'modern', 'dual'] as const);
  const draft = draftOf(
    era,
    random() < 0.5,
    era === 'dual' ? '2025-11-25' : pick(['2025-11-25', '2025-06-18', '2024-11-05']),
  );
  const all = Object.keys(oddities);
  const names = Array.from({ length: Math.floor(random() * 3) }, () => pick(['session', ...all]));
  let odd = draft;
  for (const name of names) odd = { ...odd, ...oddities[name]?.(odd) };
  return { draft: odd, names: [...new Set(names)] };
}

/** Answers as the draft says. */
export function replyOf(draft: Draft): Reply {
  return (received, response) => {
    if (received.method !== 'POST') {
      const { status, body, contentType } = draft.get;
      return received.method === 'GET' ? answer(response, status, body, contentType) : answer(response, 405);
    }
    const { method, id } = received.rpc;
    if (id === undefined && draft.notification.status === 0) return response.destroy();
    if (id === undefined)
      return answer(response, draft.notification.status, draft.notification.body, 'application/json');
    if (method === 'initialize') return replyToInitialize(draft, received, response);
    if (method === 'server/discover') return replyToDiscover(draft, received, response);
    if (method !== 'tools/list') return refuse(received, response, 200, -32601);
    return send(draft, received, response, listFor(draft, received));
  };
}

function replyToInitialize(draft: Draft, received: Received, response: ServerResponse): unknown {
  const { era, version, introduction, initializeRefusal } = draft;
  if (era === 'modern')
    return refuse(received, response, 400, -32022, { supported: [discovery], requested: 'x' });
  const offered = isJsonObject(received.rpc.params) ? received.rpc.params.protocolVersion : undefined;
  if (initializeRefusal && offered !== '2025-03-26') {
    return refuse(received, response, 200, initializeRefusal.code, initializeRefusal.data);
  }
  return send(draft, received, response, {
    protocolVersion: initializeRefusal ? '2025-03-26' : version,
    ...introduction,
  });
}

function replyToDiscover(draft: Draft, received: Received, response: ServerResponse): unknown {
  const { era, introduction, unknown } = draft;
  if (era === 'legacy') {
    if (unknown.body === 'rpc') return refuse(received, response, unknown.status, -32601);
    if (unknown.body === 'not-initialized') return refuse(received, response, unknown.status, -32000);
    return answer(response, unknown.status, unknown.body, unknown.contentType);
  }
  const { serverInfo: info, ...rest } = introduction;
  return send(draft, received, response, {
    supportedVersions: [discovery],
    ...rest,
    ...(info === undefined ? {} : { _meta: { 'io.modelcontextprotocol/serverInfo': info } }),
  });
}

function listFor({ tools, page, pages }: Draft, { rpc }: Received): JsonObject {
  const cursor = isJsonObject(rpc.params) ? rpc.params.cursor : undefined;
  if (pages === 'same-again') return { tools, ...page, nextCursor: '' };
  if (pages === 'one') return { tools, ...page };
  return cursor === undefined
    ? { tools: tools.slice(0, 1), ...page, nextCursor: 'more' }
    : { tools: tools.slice(1), ...page };
}

function send(draft: Draft, { rpc, headers }: Received, response: ServerResponse, value: JsonObject): void {
  const isModern = headers['mcp-protocol-version'] === discovery;
  const extras = isModern ? { resultType: 'complete', ttlMs: 0, cacheScope: 'private' } : {};
  const message = draft.envelope({ jsonrpc: '2.0', id: rpc.id ?? null, result: { ...value, ...extras } });
  const session: Record<string, string> =
    draft.session && rpc.method === 'initialize' ? { 'mcp-session-id': 'abc' } : {};
  const text = JSON.stringify(message);
  if (draft.asEvents) answer(response, draft.status, draft.frame(text), 'text/event-stream', session);
  else answer(response, draft.status, draft.text(text), draft.contentType, session);
}

function refuse(
  { rpc }: Received,
  response: ServerResponse,
  status: number,
  code: number,
  data: JsonObject = {},
): void {
  const error = { code, message: 'Refused', data };
  answer(response, status, JSON.stringify({ jsonrpc: '2.0', id: rpc.id ?? null, error }), 'application/json');
}

function introduce({ introduction }: Draft, members: JsonObject): Partial<Draft> {
  return { introduction: { ...introduction, ...members } };
}

function without({ introduction }: Draft, member: string): Partial<Draft> {
  const rest = Object.entries(introduction).filter(([name]) => name !== member);
  return { introduction: Object.fromEntries(rest) };
}

function changeTool({ tools: [first, ...others] }: Draft, members: JsonObject): Partial<Draft> {
  return { tools: [{ ...(isJsonObject(first) ? first : {}), ...members }, ...others] };
}
