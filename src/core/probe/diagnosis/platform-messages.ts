import { type Message, sentence } from '../../message.ts';
import { input } from '../../references.ts';
import { probeLimits } from '../limits.ts';
import type { Answer } from '../wire/answer.ts';
import type { Cause } from './classify.ts';
import {
  type Explain,
  type Explanation,
  type FailureFacts,
  pageTitle,
  said,
  usualPaths,
} from './explanation.ts';

/** For what stands before the server: Azure Functions, App Service, a gateway, another site. */
export const platformTexts = {
  'host-not-running': ({ url, status }) => ({
    message: `${url} answers "Function host is not running" (HTTP ${status}).`,
    why: 'The Azure Functions host did not start: the last deployment is broken, a setting is missing, or its storage account cannot be reached.',
    next: 'Open "Diagnose and solve problems" or the log stream of the function app. Check AzureWebJobsStorage and FUNCTIONS_WORKER_RUNTIME first.',
  }),
  gateway: ({ url, status, request }) => ({
    message: `${url} answers ${request} with HTTP ${status}.`,
    why: 'A front end found no working app behind it: the app is starting, it crashed, or its port is not open.',
    next: 'Look at the log of the app. On Azure Functions with a custom handler, check that it listens on FUNCTIONS_CUSTOMHANDLER_PORT.',
  }),
  unavailable: ({ url, status, request }) => ({
    message: `${url} answers ${request} with HTTP ${status} (service unavailable).`,
    why: 'A deployment is in progress, or the app is overloaded or stopped. On App Service, app_offline.htm may be in place.',
    next: 'Wait for the deployment to end, or check the state of the app in the portal. Then run this step again.',
  }),
  'server-error': (facts) => ({
    message: `${facts.url} answers ${facts.request} with HTTP ${facts.status} and without a JSON-RPC response: ${said(facts)}.`,
    why: 'The app fails before it answers in MCP. On Azure Functions, usual causes are a custom handler that does not run, and a mistake in host.json.',
    next: 'Look at the log of the app while this step runs.',
  }),
  throttled: ({ url }) => ({
    message: `${url} answers HTTP 429: too many requests.`,
    why: 'A limit of the app, of API Management or of the plan was reached, and it did not pass in time.',
    next: 'Raise the limit, allow this runner, or run the step later.',
  }),
  'not-found': explainNotFound,
  'session-lost': explainLostSession,
  'default-page': (facts) => ({
    message: `${facts.url} shows the start page of Azure App Service or Azure Functions${titleIn(facts)}.`,
    why: 'Nothing is deployed there yet, or the URL has no path.',
    next: `Deploy the app, and give the URL with its path: ${usualPaths}.`,
  }),
  'html-page': (facts) => ({
    message: `${facts.url} answers with a web page${titleIn(facts)} instead of MCP.`,
    why: 'The path is wrong, another app answers there, or a site serves its start page for every path.',
    next: `Give the URL of the MCP endpoint itself: ${usualPaths}.`,
  }),
  empty: ({ url, status, request }) => ({
    message: `${url} answers ${request} with HTTP ${status} and an empty body.`,
    why: 'Something that does not speak MCP accepts the request.',
    next: `Check the path of the URL: ${usualPaths}.`,
  }),
  'site-stopped': ({ url, status }) => ({
    message: `The app behind ${url} is stopped (HTTP ${status}).`,
    why: 'It was stopped by hand, its quota is used up, or its subscription is disabled.',
    next: 'Start the app in the Azure portal, or raise its quota.',
  }),
  'ip-restricted': ({ url, status, answer }) => ({
    message: `${url} does not allow this runner (HTTP ${status})${requestIds(answer)}.`,
    why: 'An access restriction of the app, or a firewall in front of it, does not allow the address of this runner.',
    next: sentence`Allow the address, run the pipeline inside the network, or give an address that can be reached as ${input('probe-url')}.`,
  }),
  'wrong-method': (facts) => ({
    message: `${facts.url} refuses MCP requests with HTTP ${facts.status}: ${said(facts)}. It offers no event stream of the older transport either.`,
    why: 'The server on this path does not speak MCP, or something in front of it refuses the request.',
    next: `Check the URL: ${usualPaths}. An older server has its event stream at …/sse.`,
  }),
  'http-error': (facts) => ({
    message: `${facts.url} answers ${facts.request} with HTTP ${facts.status}: ${said(facts)}.`,
    why: 'MCP servers do not answer with this status.',
    next: `Check the URL: ${usualPaths}.`,
  }),
  redirect: explainRedirect,
  'login-redirect': ({ url, answer }) => ({
    message: `${url} redirects to a login page: ${location(answer)}.`,
    why: 'App Service authentication redirects requests without a login, and MCP clients cannot follow.',
    next: sentence`In the authentication settings of the app, set "Unauthenticated requests" to "HTTP 401 Unauthorized", and give ${input('probe-audience')}.`,
  }),
} satisfies Partial<Record<Cause, Explain>>;

function explainNotFound(facts: FailureFacts): Explanation {
  const { url, suggestion } = facts;
  const next = suggested(facts);
  if (suggestion && next) {
    return {
      message: `${url} is not found (HTTP 404). Did you mean ${suggestion.url}? ${suggestion.isStream ? 'An event stream of the older transport (HTTP+SSE)' : 'An MCP server'} answers there.`,
      why: suggestion.isStream
        ? 'The server speaks the older transport, which has a URL of its own.'
        : 'This server treats an address with a slash at the end and one without as different.',
      next,
    };
  }
  return {
    message: `${url} is not found (HTTP 404).`,
    why: 'The path is wrong, or the app is not loaded yet. On Azure Functions, that can last after a deployment to Flex Consumption until the triggers are synchronised.',
    next: `Check the path: ${usualPaths}; a route prefix such as /api may come before it. If it is right, restart the app; on Azure Functions, synchronise the triggers (POST …/host/default/sync on the function app).`,
  };
}

function suggested({ suggestion }: FailureFacts): Message | undefined {
  return suggestion && sentence`Give ${suggestion.url} as ${input('server-url')}.`;
}

function explainLostSession(facts: FailureFacts): Explanation {
  const { url, status, request, stateful } = facts;
  return {
    message: `The server at ${url} answers initialize, and right after it answers ${request} with HTTP ${status}: ${said(facts)}.`,
    why: stateful
      ? 'The server forgot the session that it had just opened. Usually several instances run without session affinity, and only one of them knows the session.'
      : 'Requests reach different instances of the app, and not all of them serve MCP: for example while a new version is rolled out.',
    next: stateful
      ? 'Make the server stateless, share its sessions between the instances, or switch on session affinity (ARR affinity, sticky sessions) so that a client stays on one instance.'
      : 'Wait until every instance runs the same version, and check the routes of the gateway or load balancer in front of the app.',
  };
}

function explainRedirect({ answer, url }: FailureFacts): Explanation {
  const message = `${url} redirects to ${location(answer)}.`;
  if (answer?.kind === 'redirect' && answer.sameHost !== undefined) {
    return {
      message,
      why: 'It is the same host over plain http: the app does not know that a front end serves it over https, so a redirect that only adds or removes a slash loses the scheme.',
      next: sentence`Give ${answer.sameHost} as ${input('server-url')}. Or let the app trust the X-Forwarded-Proto header of its front end.`,
    };
  }
  const refusal = answer?.kind === 'redirect' ? answer.refusal : 'method';
  const why = {
    method: 'A redirect of this kind turns the request into one that MCP does not have.',
    origin: 'A redirect to another host is not followed: credentials must not go there.',
    scheme: 'A redirect from https to http is not followed.',
    'too-many': `More than ${probeLimits.redirects} redirects in a row are not followed.`,
  }[refusal];
  return {
    message,
    why,
    next: sentence`Give the final address of the MCP endpoint as ${input('server-url')}.`,
  };
}

function location(answer: Answer | undefined): string {
  return (answer?.kind === 'redirect' ? answer.location : undefined) ?? 'an address that it does not name';
}

function titleIn({ answer, quote }: FailureFacts): string {
  const title = answer?.kind === 'document' ? pageTitle(answer.text) : undefined;
  return title === undefined ? '' : ` ("${quote(title, 200)}")`;
}

function requestIds(answer: Answer | undefined): string {
  const headers = answer && 'http' in answer ? answer.http.headers : {};
  const ids = ['x-ms-request-id', 'x-ms-correlation-request-id'].flatMap((name) => headers[name] ?? []);
  return ids.length ? `; request id ${ids[0]}` : '';
}
