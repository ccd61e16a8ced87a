import type { Answer } from './answer.ts';
import type { Cause } from './classify.ts';
import { limits } from './protocol.ts';
import { type Explanation, excerpt, type Scene, type Tell, usualPaths } from './scene.ts';

/** For what stands before the server: Azure Functions, App Service, a gateway, another site. */
export const platformTexts = {
  'host-not-running': ({ url, status }) => ({
    message: `${url} answers "Function host is not running" (HTTP ${status}).`,
    why: 'The Azure Functions host did not start: the last deployment is broken, a setting is missing, or its storage account cannot be reached.',
    next: 'Open "Diagnose and solve problems" or the log stream of the function app; AzureWebJobsStorage and FUNCTIONS_WORKER_RUNTIME are the usual suspects.',
  }),
  gateway: ({ url, status, doing }) => ({
    message: `${url} answers HTTP ${status} while ${doing}.`,
    why: 'A front end found no working app behind it: the worker is starting, it crashed, or the port of a custom handler is not open.',
    next: 'Look at the log stream of the app. With a custom handler, check that it listens on FUNCTIONS_CUSTOMHANDLER_PORT.',
  }),
  unavailable: ({ url, status, doing }) => ({
    message: `${url} answers HTTP ${status} (service unavailable) while ${doing}.`,
    why: 'A deployment is in progress, app_offline.htm is in place, or the app is overloaded or stopped.',
    next: 'Wait for the deployment to end, or look at the app’s state in the portal; then run this step again.',
  }),
  'server-error': ({ url, status, doing }) => ({
    message: `${url} answers HTTP ${status} without a JSON-RPC body while ${doing}.`,
    why: 'The process behind the address fails before MCP is reached: a custom handler that is not up, or a mistake in host.json.',
    next: 'Look at the log stream of the app while this step runs.',
  }),
  throttled: ({ url }) => ({
    message: `${url} answers HTTP 429: too many requests.`,
    why: 'A limit of the app, of API Management or of the plan was reached, and it did not pass in time.',
    next: 'Raise the limit, allow this runner, or run the step later.',
  }),
  'not-found': tellNotFound,
  'default-page': (scene) => ({
    message: `${scene.url} shows the start page of Azure App Service or Azure Functions${titleOf(scene)}.`,
    why: 'Nothing is deployed there yet, or the URL lacks its path.',
    next: `Deploy the app, and give the URL with its path: ${usualPaths}.`,
  }),
  'html-page': (scene) => ({
    message: `${scene.url} answers with a web page${titleOf(scene)} instead of MCP.`,
    why: 'The path is wrong, another app answers there, or a site serves its start page for every path.',
    next: `Give the URL of the MCP endpoint itself: ${usualPaths}.`,
  }),
  empty: ({ url, status, doing }) => ({
    message: `${url} answers HTTP ${status} with nothing in it while ${doing}.`,
    why: 'Something accepts the request that does not speak MCP.',
    next: `Check the path of the URL: ${usualPaths}.`,
  }),
  'site-stopped': ({ url, status }) => ({
    message: `The app behind ${url} is stopped (HTTP ${status}).`,
    why: 'Somebody stopped it, its quota is used up, or its subscription is disabled.',
    next: 'Start the app in the Azure portal, or raise its quota.',
  }),
  'ip-restricted': ({ url, status, answer }) => ({
    message: `${url} does not let this runner in (HTTP ${status})${requestIds(answer)}.`,
    why: 'An access restriction of the app, or a firewall before it, does not allow the address of this runner.',
    next: 'Allow the address, run the pipeline inside the network, or give an address that can be reached as probe-url.',
  }),
  'wrong-method': ({ url, status }) => ({
    message: `${url} refuses MCP requests with HTTP ${status}, and offers no event stream of the older transport either.`,
    why: 'Something answers there that does not speak MCP on this path.',
    next: `Check the path of the URL: ${usualPaths}. An older server has its event stream at …/sse.`,
  }),
  'http-error': (scene) => ({
    message: `${scene.url} answers HTTP ${scene.status} while ${scene.doing}: "${excerpt(scene)}".`,
    why: 'This is no answer that an MCP server gives.',
    next: `Check the URL: ${usualPaths}.`,
  }),
  redirect: tellRedirect,
  'login-redirect': ({ url, answer }) => ({
    message: `${url} redirects to a login page: ${location(answer)}.`,
    why: 'App Service authentication answers requests without a login by a redirect, which MCP clients cannot follow.',
    next: 'In the app’s authentication settings, set "Unauthenticated requests" to "HTTP 401 Unauthorized", and give probe-audience.',
  }),
} satisfies Partial<Record<Cause, Tell>>;

function tellNotFound({ url, didYouMean }: Scene): Explanation {
  if (didYouMean !== undefined) {
    return {
      message: `${url} is not found (HTTP 404). Did you mean ${didYouMean}? An MCP server answers there.`,
      why: 'This server tells an address with a slash at the end from one without.',
      next: `Give ${didYouMean} as server-url.`,
    };
  }
  return {
    message: `${url} is not found (HTTP 404).`,
    why: 'The path is wrong, or the functions are not loaded: after a deployment to Flex Consumption they may stay so until the triggers are synchronised.',
    next: `Check the path: ${usualPaths}; a route prefix such as /api may come before it. If it is right, synchronise the triggers: POST …/host/default/sync on the function app, or restart it.`,
  };
}

function tellRedirect({ answer, url }: Scene): Explanation {
  const refusal = answer?.kind === 'redirect' ? answer.refusal : 'method';
  const why = {
    method: 'A redirect of this kind turns the request into one that MCP does not have.',
    origin: 'A redirect to another host is not followed: credentials must not go there.',
    'too-many': `More than ${limits.redirects} redirects in a row are not followed.`,
  }[refusal];
  return {
    message: `${url} redirects to ${location(answer)}.`,
    why,
    next: 'Give the final address of the MCP endpoint as server-url.',
  };
}

function location(answer: Answer | undefined): string {
  return (answer?.kind === 'redirect' ? answer.location : undefined) ?? 'an address that it does not name';
}

function titleOf({ answer, quote }: Scene): string {
  const title =
    answer?.kind === 'document' ? /<title[^>]{0,100}>([^<]{1,500})/i.exec(answer.text)?.[1] : undefined;
  return title === undefined ? '' : ` ("${quote(title, 200)}")`;
}

function requestIds(answer: Answer | undefined): string {
  const headers = answer && 'http' in answer ? answer.http.headers : {};
  const ids = ['x-ms-request-id', 'x-ms-correlation-request-id'].flatMap((name) => headers[name] ?? []);
  return ids.length ? `; request id ${ids[0]}` : '';
}
