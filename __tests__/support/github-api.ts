import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { TestContext } from 'node:test';
import { assertNoCanary } from './canary.ts';
import { listenUntilEnd } from './stand-in.ts';

export interface ApiComment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string };
  readonly html_url?: string;
}

export interface ApiIssue {
  readonly number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  readonly user: { readonly login: string };
  readonly html_url?: string;
}

/** A stand-in for GitHub's REST API on loopback: pull requests and their comments, as far as we ask. */
export interface GitHubApi {
  readonly url: string;
  /** States by number; one that is not there is answered 404. */
  readonly pulls: Map<number, 'open' | 'closed'>;
  /** Where pull requests come from, by number; of one that is not there only number and state are shown. */
  readonly heads: Map<number, ApiHead>;
  /** The newest commits of branches; the default branch is `main`. */
  readonly branches: Map<string, string>;
  readonly comments: Map<number, ApiComment[]>;
  /** In the order of their creation. */
  readonly issues: ApiIssue[];
  /** By name, or the name that it had before, in lower case: one that is not there is answered 404. */
  readonly repositories: Map<string, { readonly id: number; readonly full_name: string }>;
  /** Whom comments are by. */
  author: string;
  /** How a token may ask for its own name. */
  viewer: { readonly graphql: boolean; readonly user: boolean };
  /** Method and path of each call, in order. */
  readonly calls: string[];
  /** The tokens that came. */
  readonly tokens: Set<string>;
  /** Answers instead when it returns something: a status, and what it says. */
  refuse: ((method: string, path: string) => Refusal | undefined) | undefined;
  /** Called before an answer, with the token that came: what happens meanwhile. */
  before: ((method: string, path: string, token: string) => void | Promise<void>) | undefined;
}

export interface ApiHead {
  readonly sha: string;
  /** `owner/name`. */
  readonly repository: string;
}

export interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export const bot = 'github-actions[bot]';

export async function startGitHubApi(t: Pick<TestContext, 'after'>): Promise<GitHubApi> {
  const api: GitHubApi = {
    url: '',
    pulls: new Map(),
    heads: new Map(),
    branches: new Map(),
    comments: new Map(),
    issues: [],
    repositories: new Map(),
    author: bot,
    viewer: { graphql: false, user: false },
    calls: [],
    tokens: new Set(),
    refuse: undefined,
    before: undefined,
  };
  let lastId = 0;
  const server = createServer((request, response) => void answer(request, response));
  const port = await listenUntilEnd(t, server);
  t.after(() => assertNoCanary(JSON.stringify([[...api.comments], api.issues]), 'a comment'));
  return Object.assign(api, { url: `http://127.0.0.1:${port}` });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '' } = request;
    const url = new URL(request.url ?? '', api.url);
    api.calls.push(`${method} ${url.pathname}${url.search}`);
    api.tokens.add(request.headers.authorization ?? '');
    const body = await text(request);
    await api.before?.(method, url.pathname, request.headers.authorization ?? '');
    const refusal = api.refuse?.(method, url.pathname);
    if (refusal) return reply(response, refusal.status, { message: refusal.message }, refusal.headers);

    if (url.pathname === '/graphql' && api.viewer.graphql) {
      // GraphQL writes a bot's name without its ending.
      const login = api.author.replace('[bot]', '');
      return reply(response, 200, { data: { viewer: { login } } });
    }
    if (url.pathname === '/user' && api.viewer.user) return reply(response, 200, { login: api.author });
    const [, pull] = /\/pulls\/(\d+)$/.exec(url.pathname) ?? [];
    if (method === 'GET' && pull) {
      return api.pulls.has(Number(pull))
        ? reply(response, 200, pullOf(url, Number(pull)))
        : notFound(response);
    }
    const [, sha] = /\/commits\/(\w+)\/pulls$/.exec(url.pathname) ?? [];
    if (method === 'GET' && sha) {
      const numbers = [...api.heads].filter(([, head]) => head.sha === sha).map(([number]) => number);
      return replyPage(
        response,
        url,
        numbers.map((number) => pullOf(url, number)),
      );
    }
    const [, branch] = /\/branches\/(\w+)$/.exec(url.pathname) ?? [];
    if (method === 'GET' && branch && api.branches.has(branch)) {
      return reply(response, 200, { name: branch, commit: { sha: api.branches.get(branch) } });
    }
    const [, name] = /\/(?:repos|repositories)\/([^/]+(?:\/[^/]+)?)$/.exec(url.pathname) ?? [];
    if (method === 'GET' && name) {
      const found =
        api.repositories.get(name.toLowerCase()) ??
        [...api.repositories.values()].find(({ id }) => String(id) === name);
      // A test that names no repository has one whose id it does not ask for.
      if (!found && api.repositories.size > 0) return notFound(response);
      return reply(response, 200, { ...found, default_branch: 'main' });
    }
    const [, issue] = /\/issues\/(\d+)\/comments$/.exec(url.pathname) ?? [];
    if (issue) {
      const list = api.comments.get(Number(issue)) ?? [];
      if (method === 'GET') return replyPage(response, url, list);
      const id = ++lastId;
      const html_url = `https://github.example/contoso/weather/pull/${issue}#issuecomment-${id}`;
      const comment = { id, body: String(JSON.parse(body).body), user: { login: api.author }, html_url };
      api.comments.set(Number(issue), [...list, comment]);
      return reply(response, 201, comment);
    }
    const [, listed, changed] = /(\/issues)$|\/issues\/(\d+)$/.exec(url.pathname) ?? [];
    if (listed && method === 'GET') return replyPage(response, url, api.issues.toReversed());
    if (listed) {
      const { title, body: content } = JSON.parse(body);
      const number = api.issues.length + 1;
      const html_url = `https://github.example/contoso/platform/issues/${number}`;
      const issue: ApiIssue = {
        number,
        title,
        body: content,
        state: 'open',
        user: { login: api.author },
        html_url,
      };
      api.issues.push(issue);
      return reply(response, 201, issue);
    }
    if (changed && method === 'PATCH') {
      const issue = api.issues.find(({ number }) => number === Number(changed));
      return issue ? reply(response, 200, Object.assign(issue, JSON.parse(body))) : notFound(response);
    }
    const [, id] = /\/issues\/comments\/(\d+)$/.exec(url.pathname) ?? [];
    const comment = [...api.comments.values()].flat().find((one) => one.id === Number(id));
    if (!comment) return notFound(response);
    if (method === 'PATCH') {
      comment.body = String(JSON.parse(body).body);
      return reply(response, 200, comment);
    }
    for (const [number, list] of api.comments) {
      api.comments.set(
        number,
        list.filter((one) => one !== comment),
      );
    }
    response.writeHead(204).end();
  }

  function pullOf({ pathname }: URL, number: number): object {
    const [, base] = /\/repos\/([^/]+\/[^/]+)\//.exec(pathname) ?? [];
    const head = api.heads.get(number);
    return {
      number,
      state: api.pulls.get(number) ?? 'open',
      ...(head && {
        head: { sha: head.sha, repo: { full_name: head.repository } },
        base: { repo: { full_name: base } },
      }),
    };
  }

  function replyPage(response: ServerResponse, url: URL, list: readonly object[]): void {
    const size = Number(url.searchParams.get('per_page') ?? 30);
    const page = Number(url.searchParams.get('page') ?? 1);
    const next = new URL(url);
    next.searchParams.set('page', String(page + 1));
    const more = list.length > page * size ? { link: `<${next.href}>; rel="next"` } : {};
    reply(response, 200, list.slice((page - 1) * size, page * size), more);
  }
}

function notFound(response: ServerResponse): void {
  reply(response, 404, { message: 'Not Found' });
}

function reply(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
    .end(JSON.stringify(body));
}

/** The payload of an event about a pull request, as far as it is read. */
export function pullRequestPayload(
  number: number,
  action: string,
  head: string | null = 'contoso/weather',
): object {
  return {
    action,
    number,
    pull_request: {
      number,
      head: { repo: head === null ? null : { full_name: head } },
      base: { repo: { full_name: 'contoso/weather' } },
    },
  };
}
