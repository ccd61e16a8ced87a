import { runAction } from '../__tests__/support/action.ts';
import { startTarget } from '../__tests__/support/center.ts';
import { pullRequestPayload, startGitHubApi } from '../__tests__/support/github-api.ts';
import { startSilentServer } from '../__tests__/support/silent-server.ts';
import { catalogueOf, differences } from './catalogue.ts';
import { isWrite } from './judge.ts';
import { type Servers, signals } from './scenarios.ts';

/** Something that happens to the built action after its writes, or on its way to GitHub. */
export interface PublicationCase {
  readonly what: string;
  readonly name: string;
  /** @returns what was not as promised; nothing when all was */
  attempt(servers: Servers): Promise<string[]>;
}

type Closing = (() => unknown)[];

const pullRequest = { name: 'pull_request', payload: pullRequestPayload(5, 'synchronize') };
const staged = { staging: 'same-center', 'github-token': 'a-token-of-the-job', verify: 'off' };
/** A name that only a proxy could resolve. */
const unresolved = 'https://api.github.example.test';

/** The action is ended while it writes its comment, and meets proxies that cut connections or are silent. */
export const publicationCases: readonly PublicationCase[] = [
  ...signals.flatMap((signal) =>
    ['GET', 'POST'].map((method) => ({
      what: `${signal} during publication`,
      name: `publication, ${signal} at ${method} …/comments`,
      attempt: ({ first }: Servers) => closed((closing) => surviveEnd(first, { signal, method }, closing)),
    })),
  ),
  {
    what: 'proxy cuts connections',
    name: 'publication, a proxy cuts every connection to GitHub',
    attempt: ({ first }) => closed((closing) => surviveCuts(first, closing)),
  },
  {
    what: 'proxy is silent',
    name: 'publication, a proxy is silent until the run is cancelled',
    attempt: ({ first }) => closed((closing) => surviveSilence(first, closing)),
  },
];

async function closed(work: (closing: Closing) => Promise<string[]>): Promise<string[]> {
  const closing: Closing = [];
  try {
    return await work(closing);
  } finally {
    for (const close of closing) await close();
  }
}

const contextOf = (closing: Closing) => ({ after: (close: () => unknown) => void closing.push(close) });

async function surviveEnd(
  url: string,
  { signal, method }: { readonly signal: NodeJS.Signals; readonly method: string },
  closing: Closing,
): Promise<string[]> {
  const t = contextOf(closing);
  const { inputs, emulator } = await startTarget(t, url);
  const github = await startGitHubApi(t);
  const end = new AbortController();
  github.before = (asked, path) => {
    if (asked !== method || !path.endsWith('/comments')) return undefined;
    end.abort(signal);
    return new Promise<void>(() => {});
  };
  const run = (interrupt?: AbortSignal) =>
    runAction(
      t,
      { ...inputs, ...staged },
      { event: pullRequest, env: { GITHUB_API_URL: github.url }, ...(interrupt && { interrupt }) },
    );
  const ended = await run(end.signal);
  const problems: string[] = [];
  const left = catalogueOf(emulator);
  if (signal !== 'SIGKILL' && ended.outputs.status !== 'registered') {
    problems.push(`what was written is not told: ${ended.outputs.status} (${ended.code})`);
  }
  github.before = undefined;
  emulator.clearRequests();
  const next = await run();
  if (next.outputs.status !== 'unchanged') problems.push(`the next run is ${next.outputs.status}`);
  if (emulator.requests().some(isWrite)) problems.push('the next run writes');
  if (differences(left, catalogueOf(emulator)).length > 0) problems.push('the catalogue changes');
  const comments = github.comments.get(5)?.length ?? 0;
  if (comments !== 1) problems.push(`${comments} comments are there`);
  return problems;
}

/** More attempts than any run makes for its few questions. */
const greatestAttempts = 100;

async function surviveCuts(url: string, closing: Closing): Promise<string[]> {
  const t = contextOf(closing);
  const { inputs } = await startTarget(t, url);
  const proxy = await startSilentServer(t, (socket) => socket.destroy());
  const env = { GITHUB_API_URL: unresolved, HTTPS_PROXY: `http://${proxy.host}`, NO_PROXY: '127.0.0.1' };
  const { outputs, code } = await runAction(t, { ...inputs, ...staged }, { event: pullRequest, env });
  const problems: string[] = [];
  if (code !== 0 || outputs.status !== 'registered') problems.push(`${outputs.status} (${code})`);
  if (proxy.connections() === 0) problems.push('the proxy was not asked');
  if (proxy.connections() > greatestAttempts) problems.push(`${proxy.connections()} connections`);
  return problems;
}

async function surviveSilence(url: string, closing: Closing): Promise<string[]> {
  const t = contextOf(closing);
  const { inputs } = await startTarget(t, url);
  const proxy = await startSilentServer(t);
  const env = { GITHUB_API_URL: unresolved, HTTPS_PROXY: `http://${proxy.host}`, NO_PROXY: '127.0.0.1' };
  const end = new AbortController();
  void proxy.asked.then(() => end.abort('SIGINT'));
  const { outputs } = await runAction(
    t,
    { ...inputs, ...staged },
    { event: pullRequest, env, interrupt: end.signal },
  );
  return outputs['exit-code'] === '6' ? [] : [`${outputs.status}, exit code ${outputs['exit-code']}`];
}
