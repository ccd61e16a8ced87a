import type { Answer } from './answer.ts';
import type { Cause } from './classify.ts';
import { limits } from './protocol.ts';
import type { Explanation, Scene, Tell } from './scene.ts';

/** For servers that cannot be reached. */
export const connectionTexts = {
  dns: ({ url }) => ({
    message: `The host name of ${url} cannot be resolved.`,
    why: 'The name does not exist, is too new, or is known only inside a private network that this runner is not part of.',
    next: 'Check the name. For a private endpoint, run the pipeline on a runner inside its network.',
  }),
  'address-changed': ({ url }) => ({
    message: `The host name of ${url} led to another kind of address than at first, and was not followed there.`,
    why: 'It led to the internet, or into your network, and then to this machine, to a private network or to the cloud’s metadata. Whoever owns the name can do that to reach what only this runner can (DNS rebinding).',
    next: 'Check who owns the name and its DNS records. For a private endpoint, let the name resolve to its private address only.',
  }),
  connect: ({ url, answer }) => ({
    message: `No connection to ${url} (${networkCode(answer)}).`,
    why: 'Nothing listens there, the app is restarting, or something between this runner and the app closes the connection.',
    next: 'Check that the app runs and that its network lets this runner in; behind a proxy, set HTTPS_PROXY and NO_PROXY.',
  }),
  tls: ({ url, answer }) => ({
    message: `No TLS connection to ${url} (${networkCode(answer)}).`,
    why: 'The other side does not speak TLS on this port, or refuses the version or the lack of a client certificate.',
    next: 'Check scheme and port of the URL, and whether the app demands client certificates.',
  }),
  certificate: ({ url, answer }) => ({
    message: `The certificate of ${url} is not trusted (${networkCode(answer)}).`,
    why: 'A custom domain without a certificate bound to it, an expired certificate, or a private certificate authority that this runner does not know.',
    next: 'Bind a certificate for this host name to the app; for a private authority set NODE_EXTRA_CA_CERTS to its PEM file before the step.',
  }),
  proxy: ({ url }) => ({
    message: `The proxy between this runner and ${url} demands credentials (HTTP 407).`,
    why: 'HTTPS_PROXY names a proxy without a user, or with a wrong one.',
    next: 'Put the user and password into HTTPS_PROXY, or add the host to NO_PROXY.',
  }),
  timeout: tellTimeout,
} satisfies Partial<Record<Cause, Tell>>;

function tellTimeout({ answer, url, doing }: Scene): Explanation {
  const phase = answer?.kind === 'timeout' ? answer.phase : 'deadline';
  const next =
    'Look at the log stream of the app. If it starts slowly, raise probe-timeout or keep instances ready.';
  if (phase === 'headers') {
    return {
      message: `${url} took the connection but gave no answer for ${limits.headersMs / 1000} s while ${doing}.`,
      why: 'The app hangs or starts very slowly, or a firewall swallows the answer.',
      next,
    };
  }
  if (phase === 'request') {
    return {
      message: `${url} began to answer but did not finish within ${limits.requestMs / 1000} s while ${doing}.`,
      why: 'The stream stays open without the response in it, or the answer comes too slowly.',
      next,
    };
  }
  return {
    message: `The time for the probe ended before ${url} answered while ${doing}.`,
    why: 'The app hangs or starts slowly, or probe-timeout is short.',
    next,
  };
}

function networkCode(answer: Answer | undefined): string {
  return answer?.kind === 'network' ? answer.code : 'no code';
}
