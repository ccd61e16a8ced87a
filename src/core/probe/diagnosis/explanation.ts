import type { Message } from '../../message.ts';
import type { Answer } from '../wire/answer.ts';

/** A failure in the words that the texts are made of. What the server said in the answer is raw. */
export interface FailureFacts {
  /** Without credentials. */
  readonly url: string;
  readonly answer: Answer | undefined;
  /** Of the answer; 0 when there was none. */
  readonly status: number;
  /** What was asked for, the object of "in answer to": `tools/list`, `the event stream`. */
  readonly request: string;
  readonly versions: readonly string[];
  readonly expectVersion: string;
  /** Whether the server had opened a session for us. */
  readonly stateful: boolean;
  /** An address beside the given one at which an MCP server answers. */
  readonly suggestion: Suggestion | undefined;
  /** Text of the server's, free of secrets and controls, then cut: a secret that is cut first is not recognised. */
  readonly quote: (text: string, limit: number) => string;
}

export interface Suggestion {
  /** Without credentials. */
  readonly url: string;
  /** Whether it is the event stream of HTTP+SSE. */
  readonly isStream: boolean;
}

/** A failure in plain words. */
export interface Explanation {
  readonly message: Message;
  readonly why: Message;
  readonly next: Message;
}

/** Explains one cause. */
export type Explain = (facts: FailureFacts) => Explanation;

export const usualPaths =
  'usually /runtime/webhooks/mcp with the Azure Functions MCP extension, /mcp with a self-hosted server';

/** The JSON-RPC error of the answer. */
export function rpcError({ answer, quote }: FailureFacts): string {
  return answer?.kind === 'error'
    ? `"${quote(answer.error.message, 300)}" (${answer.error.code})`
    : 'no error given';
}

/** What the server said, as received and in quotes; of a web page its title. */
export function said({ answer, quote }: FailureFacts): string {
  if (answer?.kind === 'error') return `"${quote(answer.error.message, 200)}"`;
  if (answer?.kind !== 'document' || answer.text.trim() === '') return 'an empty body';
  const title = pageTitle(answer.text);
  return title === undefined ? `"${quote(answer.text, 200)}"` : `a web page titled "${quote(title, 200)}"`;
}

/** The title of a web page; undefined when the text has none. */
export function pageTitle(text: string): string | undefined {
  return /<title[^>]{0,100}>([^<]{1,500})/i.exec(text)?.[1];
}
