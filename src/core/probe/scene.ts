import type { Message } from '../message.ts';
import type { Answer } from './answer.ts';

/** A failure in the words that the texts are made of. What the server said in the answer is raw. */
export interface Scene {
  /** Without credentials. */
  readonly url: string;
  readonly answer: Answer | undefined;
  /** Of the answer; 0 when there was none. */
  readonly status: number;
  /** "asked for a list", … */
  readonly doing: string;
  /** The JSON-RPC method, or what comes closest. */
  readonly method: string;
  readonly versions: readonly string[];
  readonly expectVersion: string;
  readonly didYouMean: string | undefined;
  /** Text of the server's, free of secrets and controls, then cut: a secret that is cut first is not recognised. */
  readonly quote: (text: string, limit: number) => string;
}

/** A failure in plain words. */
export interface Explanation {
  readonly message: Message;
  readonly why: Message;
  readonly next: Message;
}

export type Tell = (scene: Scene) => Explanation;

export const usualPaths =
  'usually /runtime/webhooks/mcp with the Azure Functions MCP extension, /mcp with a server of your own';

/** The JSON-RPC error of the answer. */
export function rpcError({ answer, quote }: Scene): string {
  return answer?.kind === 'error'
    ? `"${quote(answer.error.message, 300)}" (${answer.error.code})`
    : 'no error given';
}

/** The start of what the server said, in words of its own. */
export function excerpt({ answer, quote }: Scene): string {
  if (answer?.kind === 'error') return quote(answer.error.message, 200);
  return answer?.kind === 'document' ? quote(answer.text, 200) : '';
}
