import type { ProbePhase } from '../result.ts';
import type { Cause, RoundFailure } from './classify.ts';
import { connectionTexts } from './connection-messages.ts';
import type { Explain, Explanation, FailureFacts } from './explanation.ts';
import { platformTexts } from './platform-messages.ts';
import { protocolTexts } from './protocol-messages.ts';

const texts: Readonly<Record<Cause, Explain>> = {
  ...connectionTexts,
  ...platformTexts,
  ...protocolTexts,
  // Explained by its protection, where the answer shows one.
  unauthorized: platformTexts['http-error'],
};

const requests: Readonly<Record<ProbePhase, string>> = {
  discover: 'server/discover',
  initialize: 'initialize',
  initialized: 'notifications/initialized',
  list: 'tools/list',
  close: 'the end of the session',
  sse: 'the request for the event stream',
  'oauth-metadata': 'the request for its OAuth metadata',
  control: 'a request beside the endpoint',
};

/** Says what happened, why, and what to do next, for every cause but missing or wrong credentials. */
export function explain(
  failure: RoundFailure,
  circumstances: Pick<FailureFacts, 'url' | 'expectVersion' | 'suggestion' | 'quote'>,
): Explanation {
  const { cause, phase, answer, versions = [], stateful = false } = failure;
  return texts[cause]({
    ...circumstances,
    answer,
    status: answer && 'http' in answer ? answer.http.status : 0,
    request: requests[phase],
    versions,
    stateful,
  });
}
