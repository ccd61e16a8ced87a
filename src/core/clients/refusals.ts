import type { WarningCode } from '../codes.ts';

/** Clients that judge alike what a server sends. */
export type ClientFamily =
  | 'official-sdks'
  | 'typescript-sdk-1'
  | 'vs-code'
  | 'claude'
  | 'openai'
  | 'gemini'
  | 'portal';

/** In the order in which they are shown. */
export const clientFamilies: Readonly<Record<ClientFamily, string>> = {
  'official-sdks': 'Clients on the official MCP SDKs',
  'typescript-sdk-1': 'Clients on version 1 of the official TypeScript SDK',
  'vs-code': 'VS Code',
  claude: 'Claude models',
  openai: 'OpenAI models',
  gemini: 'Gemini models',
  portal: 'The API Center portal',
};

interface Refusal {
  readonly families: readonly ClientFamily[];
  /** What they do, the predicate of a sentence. */
  readonly effect: string;
  /** Where that was seen. */
  readonly sources: readonly string[];
}

/** `@modelcontextprotocol/client` 2.4.0, asked in both eras by `__tests__/core/probe/differential.test.ts`. */
const officialClient = '@modelcontextprotocol/client 2.4.0';

const officialClient1 = '@modelcontextprotocol/sdk 1.32.2';

/** Which clients refuse what a warning is about; a code that is not here concerns none of them. */
export const refusals: Partial<Readonly<Record<WarningCode, Refusal>>> = {
  'introduction-incomplete': {
    families: ['official-sdks'],
    effect: 'refuse to connect',
    sources: [officialClient, 'asciimoo/hister#363', 'ian-cowley/MCPSqlServer#3'],
  },
  'malformed-member': {
    families: ['official-sdks'],
    effect: 'refuse the whole answer',
    sources: [officialClient],
  },
  'output-schema': {
    families: ['official-sdks'],
    effect: 'refuse the whole list',
    sources: [officialClient],
  },
  'output-schema-rejected': {
    families: ['typescript-sdk-1'],
    effect: 'refuse the whole list',
    sources: [officialClient1],
  },
  'property-schema': {
    families: ['typescript-sdk-1'],
    effect: 'refuse the whole list',
    sources: [officialClient1],
  },
  'extra-response-member': {
    families: ['official-sdks'],
    effect: 'refuse the answer',
    sources: [officialClient],
  },
  'batched-response': { families: ['official-sdks'], effect: 'refuse the answer', sources: [officialClient] },
  'version-refused': {
    families: ['official-sdks'],
    effect: 'give up instead of offering another version',
    sources: [officialClient],
  },
  'bad-tool': { families: ['official-sdks'], effect: 'refuse the whole list', sources: [officialClient] },
  'bad-item': { families: ['official-sdks'], effect: 'refuse the whole list', sources: [officialClient] },
  'odd-content-type': {
    families: ['official-sdks'],
    effect: 'refuse the answer',
    sources: [officialClient],
  },
  'notification-refused': {
    families: ['official-sdks'],
    effect: 'refuse to connect',
    sources: [officialClient],
  },
  'response-overlooked': {
    families: ['official-sdks'],
    effect: 'wait for the response in vain',
    sources: [officialClient],
  },
  'notification-unanswered': {
    families: ['official-sdks'],
    effect: 'wait for the answer without end',
    sources: ['wevm/vocs#484', 'wevm/vocs#486'],
  },
  'parameter-header': {
    families: ['official-sdks'],
    effect: 'leave the tool out',
    sources: ['MCP 2026-07-28, Streamable HTTP, x-mcp-header'],
  },
  'array-without-items': {
    families: ['vs-code', 'openai', 'gemini'],
    effect: 'refuse the tool, or every request that offers it',
    sources: [
      'microsoft/vscode#246119',
      'apify/apify-mcp-server#36',
      'meilisearch/meilisearch-mcp#27',
      'Ingenimax/agent-sdk-go#319',
    ],
  },
  'root-combinator': {
    families: ['claude', 'openai'],
    effect: 'refuse every request that offers the tool',
    sources: ['anthropics/claude-code#5973', 'makenotion/notion-mcp-server#341', 'anomalyco/opencode#35516'],
  },
  'boolean-bound': {
    families: ['claude'],
    effect: 'refuse every request that offers the tool',
    sources: ['Dokploy/mcp#74'],
  },
  'foreign-dialect': {
    families: ['claude', 'official-sdks'],
    effect: 'refuse the tool',
    sources: ['anthropics/claude-code#86142', 'nataliapc/mcp-openmsx#22'],
  },
  'odd-tool-name': {
    families: ['claude', 'openai'],
    effect: 'refuse every request that offers the tool',
    sources: ['openai/codex#8174', 'github/copilot-cli#2581', 'l22-io/orchard-mcp#14'],
  },
  'portal-console-unsupported': {
    families: ['portal'],
    effect: 'cannot open the server',
    sources: ['Azure/APICenter-Portal-Starter, src/services/McpService.ts'],
  },
};

/** One sentence: who refuses what the warning is about. Empty when it is known of none. */
export function refusedBy(code: WarningCode): string {
  const refusal = refusals[code];
  if (!refusal) return '';
  const names = refusal.families.map((family) => clientFamilies[family]);
  const last = names.pop() ?? '';
  return `${names.length === 0 ? last : `${names.join(', ')} and ${last}`} ${refusal.effect}.`;
}

/** What one family of clients makes of a server. */
export interface ClientVerdict {
  readonly client: string;
  readonly accepts: boolean;
  /** What it refuses, each with the code of the warning that says more. */
  readonly refusals: readonly { readonly code: WarningCode; readonly effect: string }[];
}

/** The verdict of each family, from the codes of a probe's warnings. */
export function clientVerdicts(codes: readonly WarningCode[]): readonly ClientVerdict[] {
  return Object.entries(clientFamilies).map(([family, client]) => {
    const found = codes.flatMap((code) => {
      const refusal = refusals[code];
      return refusal?.families.some((name) => name === family) ? [{ code, effect: refusal.effect }] : [];
    });
    return { client, accepts: found.length === 0, refusals: found };
  });
}
