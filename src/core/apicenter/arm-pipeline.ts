import { AzureAPICenter } from '@azure/arm-apicenter';
import type { TokenCredential } from '@azure/core-auth';
import {
  bearerTokenAuthenticationPolicyName,
  type PipelineRequest,
  type PipelineResponse,
  proxyPolicyName,
  redirectPolicyName,
} from '@azure/core-rest-pipeline';
import type { Clock, Random } from '../clock.ts';
import type { HttpTransport } from '../http/transport.ts';
import { boundedHttpClient } from './bounded-http-client.ts';
import type { ArmEndpoint } from './endpoint.ts';
import { freshParents } from './fresh-parents.ts';
import type { Pacing } from './pacing.ts';
import { type RetryStatistics, retryPolicy } from './retry-policy.ts';
import { tokenPolicy } from './token-policy.ts';

export interface ArmPipelineOptions {
  readonly endpoint: ArmEndpoint;
  /** Absent only for a loopback endpoint. */
  readonly credential: TokenCredential | undefined;
  readonly subscriptionId: string;
  /** Sends the requests; it knows the proxy. */
  readonly http: HttpTransport;
  /** Whether the run is for so many entries that it must leave some of the allowance to others. */
  readonly many?: boolean;
  readonly pacing?: Pacing;
  readonly clock: Clock;
  readonly wallClock: () => number;
  readonly random: Random;
  readonly signal: AbortSignal;
  readonly userAgent: string;
}

export interface ArmPipeline {
  /** Sends one request, with retries. */
  send(request: PipelineRequest): Promise<PipelineResponse>;
  /** Whether the service may have carried it out in an attempt before the last one. */
  mayHaveActed(request: PipelineRequest): boolean;
}

/** Milliseconds that all requests of one run together may spend on failures and throttling, waits included. */
const runBudgetMs = 300_000;

/** The deserializer would throw on a gateway's HTML page before its status could be checked. */
const replacedPolicies: readonly string[] = [
  redirectPolicyName,
  proxyPolicyName,
  'defaultRetryPolicy',
  'deserializationPolicy',
  bearerTokenAuthenticationPolicyName,
];

/**
 * An authenticated pipeline to Azure Resource Manager: that of the official client over the product's own transport,
 * without redirects (a token must not follow one), with a retry policy whose clock can be injected, and with one renewal
 * of the token.
 *
 * @param statistics counts each further attempt
 */
export function createArmPipeline(options: ArmPipelineOptions, statistics: RetryStatistics): ArmPipeline {
  const { credential, endpoint, wallClock } = options;
  const service = new AzureAPICenter(credential ?? noCredential, options.subscriptionId, {
    endpoint: endpoint.url,
    userAgentOptions: { userAgentPrefix: options.userAgent },
    retryOptions: { maxRetries: 0 },
    httpClient: boundedHttpClient(options.http),
  });
  const { pipeline } = service;
  for (const name of replacedPolicies) pipeline.removePolicy({ name });
  if (credential) {
    const onRetry = () => statistics.retries++;
    const scope = endpoint.tokenScope;
    pipeline.addPolicy(tokenPolicy({ credential, scope, wallClock, onRetry }), { phase: 'Sign' });
  }
  const uncertain = new WeakSet<PipelineRequest>();
  const onUncertain = (request: PipelineRequest) => void uncertain.add(request);
  const { policy, canPass } = freshParents();
  pipeline.addPolicy(policy);
  pipeline.addPolicy(retryPolicy({ ...options, statistics, runBudgetMs, onUncertain, canPass }), {
    phase: 'Retry',
  });
  return {
    send: (request) => service.sendRequest(request),
    mayHaveActed: (request) => uncertain.has(request),
  };
}

const noCredential: TokenCredential = {
  getToken: () => Promise.reject(new Error('A loopback endpoint does not take a token')),
};
