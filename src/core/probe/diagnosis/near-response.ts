import { createParser } from 'eventsource-parser';
import { parseBoundedJson } from '../../bounded-json.ts';
import { TooLarge } from '../../http/bounded-body.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';
import { probeLimits } from '../limits.ts';

/**
 * What keeps a text from being the JSON-RPC response that it was meant to be, as the end of a sentence: a wrong `id`
 * for example. Undefined when the text has nothing of JSON-RPC.
 *
 * @param text a body, or the start of an event stream; from the server
 */
export function nearResponse(text: string, isStream: boolean): string | undefined {
  const messages = (isStream ? dataOf(text) : [text]).map(parse);
  const [message] = messages
    .flatMap((value): readonly (JsonValue | undefined)[] => (Array.isArray(value) ? value : [value]))
    .filter(isJsonObject)
    .filter((value) => 'result' in value || ('error' in value && 'jsonrpc' in value));
  return message && faultOf(message);
}

function faultOf({ jsonrpc, id, result, error }: JsonObject): string {
  if (jsonrpc !== '2.0') return 'It has no "jsonrpc": "2.0".';
  if (error !== undefined && error !== null && !isJsonObject(result)) {
    return 'It is a JSON-RPC error whose "error" is no object with a number as its "code".';
  }
  if (!isJsonObject(result)) return `It is a JSON-RPC response whose "result" is ${kindOf(result)}.`;
  return `It is a JSON-RPC response, but to another request: its "id" is ${idOf(id)}. The "id" of a response must be that of the request, with the same type.`;
}

function kindOf(value: JsonValue | undefined): string {
  if (value === null || value === undefined) return 'null';
  return Array.isArray(value) ? 'an array' : typeof value === 'string' ? 'text' : 'no object';
}

function idOf(id: JsonValue | undefined): string {
  return id === undefined ? 'missing' : JSON.stringify(id).slice(0, 60);
}

/** The data of the events of a stream that clients look at, as far as they are complete. */
function dataOf(text: string): readonly string[] {
  const found: string[] = [];
  const parser = createParser({
    onEvent: ({ event = 'message', data }) => {
      if (event === 'message') found.push(data);
    },
  });
  parser.feed(text.slice(0, probeLimits.documentBytes).replace(/\r\n?/g, '\n'));
  return found;
}

function parse(text: string): JsonValue | undefined {
  try {
    return parseBoundedJson(text, { left: probeLimits.discoverValues }, probeLimits.jsonDepth);
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    return undefined;
  }
}
