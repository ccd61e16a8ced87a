import type { ProbeReason } from '../codes.ts';
import type { JsonObject } from '../json.ts';
import type { Message } from '../message.ts';
import type { Warning } from '../warning.ts';

/** The verdicts of a probe. None of the `protected-…` ones is health: what answered was not exercised. */
export type ProbeStatus =
  | 'healthy'
  | 'protected-oauth'
  | 'protected-key'
  | 'protected-unknown'
  | 'unhealthy'
  | 'unreachable';

export type Transport = 'streamable-http' | 'sse';

/** What kind of request an attempt was. */
export type ProbePhase =
  | 'discover'
  | 'initialize'
  | 'initialized'
  | 'list'
  | 'close'
  | 'sse'
  | 'oauth-metadata'
  | 'control';

/** One request on the wire; everything in it is already sanitised and free of secrets. */
export interface ProbeAttempt {
  /** Counts the rounds from 1: every request of one round shares it. */
  readonly round: number;
  readonly phase: ProbePhase;
  /** The JSON-RPC method, or the HTTP method where there is none. */
  readonly method: string;
  readonly httpStatus?: number;
  readonly contentType?: string;
  /** Milliseconds from sending to the end of what was read. */
  readonly ms: number;
  /** What was wrong with the answer, in a few words. */
  readonly error?: string;
  /** The first 500 sanitised characters of the body; only when bodies were asked for. */
  readonly body?: string;
}

export interface ServerInfo {
  readonly name: string;
  readonly version: string;
  readonly title?: string;
  readonly description?: string;
  readonly websiteUrl?: string;
}

export interface ToolAnnotations {
  readonly title?: string;
  readonly readOnlyHint?: boolean;
  readonly destructiveHint?: boolean;
  readonly idempotentHint?: boolean;
  readonly openWorldHint?: boolean;
}

export interface Tool {
  readonly name: string;
  readonly title?: string;
  readonly description?: string;
  /** Absent when the schema was over a limit and therefore dropped. */
  readonly inputSchema?: JsonObject;
  readonly outputSchema?: JsonObject;
  readonly annotations?: ToolAnnotations;
  /** How the tool is called since 2025-11-25: as a task, at once, or either; absent means at once. */
  readonly execution?: { readonly taskSupport?: string };
}

export interface PromptArgument {
  readonly name: string;
  readonly title?: string;
  readonly description?: string;
  readonly required?: boolean;
}

export interface Prompt {
  readonly name: string;
  readonly title?: string;
  readonly description?: string;
  readonly arguments?: readonly PromptArgument[];
}

export interface Resource {
  readonly uri: string;
  readonly name: string;
  readonly title?: string;
  readonly description?: string;
  readonly mimeType?: string;
}

export interface ResourceTemplate {
  readonly uriTemplate: string;
  readonly name: string;
  readonly title?: string;
  readonly description?: string;
  readonly mimeType?: string;
}

/** What the server lists, in its own order, each item validated on its own. */
export interface ServerLists {
  readonly tools: readonly Tool[];
  readonly resources: readonly Resource[];
  readonly resourceTemplates: readonly ResourceTemplate[];
  readonly prompts: readonly Prompt[];
  /** A list was cut at a limit, or the schema of an item was dropped: a comparison proves nothing. */
  readonly partial: boolean;
}

/** A server that answered as MCP asks for. */
export interface ServerDescription extends ServerLists {
  readonly transport: Transport;
  readonly protocolVersion: string;
  /** Which ways of opening the server answered to. */
  readonly eras: { readonly modern: boolean; readonly legacy: boolean; readonly sse: boolean };
  /** Absent on a 2026-07-28 server that does not say who it is. */
  readonly serverInfo?: ServerInfo;
  readonly capabilities: JsonObject;
  /** What a server of the modern era announces to clients that start with `initialize`. */
  readonly legacyCapabilities?: JsonObject;
  readonly instructions?: string;
  /** Whether a credential went with the requests: surfaces taken differently must not be compared. */
  readonly authenticated: boolean;
}

interface ProbeFacts {
  /** The URL that answered, after redirects within the origin; without credentials. */
  readonly url: string;
  readonly attempts: readonly ProbeAttempt[];
  readonly warnings: readonly Warning[];
  /** Milliseconds from the start of the probe to the verdict. */
  readonly ms: number;
}

export interface HealthyProbe extends ProbeFacts {
  readonly status: 'healthy';
  readonly server: ServerDescription;
  /** Milliseconds of the last good request. */
  readonly latencyMs: number;
}

export interface FailedProbe extends ProbeFacts {
  readonly status: Exclude<ProbeStatus, 'healthy'>;
  readonly reason: ProbeReason;
  /** What happened, why, and what to do next, for the person reading the failed build. */
  readonly message: Message;
  readonly why: Message;
  readonly next: Message;
}

export type ProbeResult = HealthyProbe | FailedProbe;
