import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { TestContext } from 'node:test';
import { assertNoCanary } from './canary.ts';
import { listenUntilEnd } from './stand-in.ts';

export interface ApiThread {
  readonly id: number;
  status: number;
  isDeleted: boolean;
  readonly comments: ApiThreadComment[];
}

export interface ApiThreadComment {
  readonly id: number;
  content: string;
  isDeleted: boolean;
  readonly author: { readonly id: string; readonly displayName: string };
}

/** A stand-in for Azure DevOps' REST API on loopback: pull requests and their threads, as far as we ask. */
export interface AzureDevOpsApi {
  /** Address of the collection, as System.CollectionUri has it. */
  readonly collection: string;
  /** States by number; one that is not there is answered 404. */
  readonly pulls: Map<number, string>;
  /** Pull requests that come from a fork. */
  readonly forks: Set<number>;
  readonly threads: Map<number, ApiThread[]>;
  /** Method and path of each call, in order. */
  readonly calls: string[];
  /** The tokens that came. */
  readonly tokens: Set<string>;
  /** Answers instead when it returns something. */
  refuse: ((method: string, path: string) => AzureDevOpsAnswer | undefined) | undefined;
  /** Called before an answer, with the token that came: what happens meanwhile. */
  before: ((method: string, path: string, token: string) => void | Promise<void>) | undefined;
}

export interface AzureDevOpsAnswer {
  readonly status: number;
  readonly body: object | string;
  readonly headers?: Readonly<Record<string, string>>;
}

export const projectId = '77777777-1111-2222-3333-444455556666';
export const repositoryId = '42424242-1111-2222-3333-444455556666';
export const buildService = { id: 'b0b0b0b0-1111-2222-3333-444455556666', displayName: 'Build Service' };
/** What the agent gives to each job. */
export const systemTokenVariable = {
  ENDPOINT_AUTH_PARAMETER_SYSTEMVSSCONNECTION_ACCESSTOKEN: 'c4n4ry-system-token',
};

export const missingPermission: AzureDevOpsAnswer = {
  status: 403,
  body: {
    message: `TF401027: You need the Git 'PullRequestContribute' permission to perform this action. Details: identity 'Build\\${buildService.id}', scope 'repository'.`,
    typeKey: 'GitNeedsPermissionException',
  },
};

export async function startAzureDevOpsApi(t: TestContext): Promise<AzureDevOpsApi> {
  const api: AzureDevOpsApi = {
    collection: '',
    pulls: new Map(),
    forks: new Set(),
    threads: new Map(),
    calls: [],
    tokens: new Set(),
    refuse: undefined,
    before: undefined,
  };
  let lastThread = 100;
  const server = createServer((request, response) => void answer(request, response));
  const port = await listenUntilEnd(t, server);
  t.after(() => assertNoCanary(JSON.stringify([...api.threads]), 'a thread'));
  return Object.assign(api, { collection: `http://127.0.0.1:${port}/contoso/` });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '' } = request;
    const url = new URL(request.url ?? '', api.collection);
    const body = await text(request);
    api.calls.push(`${method} ${url.pathname}`);
    api.tokens.add(request.headers.authorization ?? '');
    await api.before?.(method, url.pathname, request.headers.authorization ?? '');
    const { status, body: said, headers } = api.refuse?.(method, url.pathname) ?? respond(method, url, body);
    response
      .writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
      .end(typeof said === 'string' ? said : JSON.stringify(said));
  }

  function respond(method: string, url: URL, body: string): AzureDevOpsAnswer {
    const version = url.searchParams.get('api-version') ?? '';
    if (url.pathname === '/contoso/_apis/connectionData') {
      return version.includes('-preview')
        ? { status: 200, body: { authenticatedUser: buildService, authorizedUser: buildService } }
        : refusal(400, 'The -preview flag must be supplied in the api-version for this request.');
    }
    if (version !== '7.1') return refusal(400, 'No api-version was supplied.');
    const home = `/contoso/${projectId}/_apis/git/repositories/${repositoryId}`;
    if (url.pathname === home) return { status: 200, body: { defaultBranch: 'refs/heads/main' } };
    const repository = `${home}/pullrequests/`;
    if (!url.pathname.startsWith(repository)) return refusal(404, 'TF401019: The repository does not exist.');
    const [number = '', kind, thread, , comment] = url.pathname.slice(repository.length).split('/');
    const status = api.pulls.get(Number(number));
    if (status === undefined) return refusal(404, 'TF401180: The requested pull request was not found.');
    if (kind === undefined) {
      const fork = api.forks.has(Number(number)) ? { forkSource: { name: 'refs/heads/rainfall' } } : {};
      return { status: 200, body: { pullRequestId: Number(number), status, ...fork } };
    }
    const list = api.threads.get(Number(number)) ?? [];
    if (method === 'GET') return { status: 200, body: { value: list, count: list.length } };
    if (method === 'POST') {
      const { comments, status: threadStatus } = JSON.parse(body);
      const created = threadBy(++lastThread, comments[0].content, buildService, threadStatus);
      api.threads.set(Number(number), [...list, created]);
      return { status: 200, body: created };
    }
    const parent = list.find(({ id }) => id === Number(thread));
    const child = parent?.comments.find(({ id }) => id === Number(comment));
    if (!parent || !child) return refusal(404, 'The comment was not found.');
    if (method === 'PATCH') {
      child.content = JSON.parse(body).content;
      return { status: 200, body: child };
    }
    child.isDeleted = true;
    parent.isDeleted = parent.comments.every(({ isDeleted }) => isDeleted);
    return { status: 200, body: '' };
  }
}

export function threadBy(
  id: number,
  content: string,
  author: ApiThreadComment['author'],
  status = 1,
): ApiThread {
  // Numbers of comments begin anew in each thread.
  return { id, status, isDeleted: false, comments: [{ id: 1, content, isDeleted: false, author }] };
}

function refusal(status: number, message: string): AzureDevOpsAnswer {
  return { status, body: { $id: '1', message, errorCode: 0 } };
}

/** The variables of a build that a policy of Azure Repos starts for a pull request. */
export function pullRequestBuild(number: number, isFork = 'False'): Record<string, string> {
  return {
    BUILD_REASON: 'PullRequest',
    BUILD_SOURCEBRANCH: `refs/pull/${number}/merge`,
    SYSTEM_PULLREQUEST_PULLREQUESTID: String(number),
    SYSTEM_PULLREQUEST_SOURCEBRANCH: 'refs/heads/rainfall',
    SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main',
    SYSTEM_PULLREQUEST_ISFORK: isFork,
  };
}
