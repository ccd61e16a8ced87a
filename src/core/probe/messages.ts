import type { Cause, Finding } from './classify.ts';
import { connectionTexts } from './connection-messages.ts';
import { platformTexts } from './platform-messages.ts';
import { protocolTexts } from './protocol-messages.ts';
import type { ProbePhase } from './result.ts';
import type { Explanation, Scene, Tell } from './scene.ts';

const texts: Readonly<Record<Cause, Tell>> = {
  ...connectionTexts,
  ...platformTexts,
  ...protocolTexts,
  // Told by its protection, where the answer shows one.
  unauthorized: platformTexts['http-error'],
};

const doings: Readonly<Record<ProbePhase, string>> = {
  discover: 'asked for server/discover',
  initialize: 'asked to initialize',
  initialized: 'told that the client is ready',
  list: 'asked for a list',
  close: 'asked to end the session',
  sse: 'asked for the event stream',
  'oauth-metadata': 'asked for its OAuth metadata',
  control: 'asked for a path beside the endpoint',
};

/** Says what happened, why, and what to do next, for every cause but missing or wrong credentials. */
export function explain(
  finding: Finding,
  circumstances: Pick<Scene, 'url' | 'expectVersion' | 'didYouMean' | 'quote'>,
): Explanation {
  const { cause, phase, answer, versions = [] } = finding;
  return texts[cause]({
    ...circumstances,
    answer,
    status: answer && 'http' in answer ? answer.http.status : 0,
    doing: doings[phase],
    method: phase === 'list' ? 'tools/list' : phase === 'discover' ? 'server/discover' : phase,
    versions,
  });
}
