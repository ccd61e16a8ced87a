import { sentence } from '../../message.ts';
import { input } from '../../references.ts';
import { probeLimits } from '../limits.ts';
import type { Answer } from '../wire/answer.ts';
import type { Cause } from './classify.ts';
import type { Explain, Explanation, FailureFacts } from './explanation.ts';

/** For servers that cannot be reached. */
export const connectionTexts = {
  dns: ({ url }) => ({
    message: `The host name of ${url} cannot be resolved.`,
    why: 'The name does not exist, was created only recently, or is known only inside a private network that this runner is not part of.',
    next: 'Check the name. For a private endpoint, run the pipeline on a runner inside its network.',
  }),
  'address-changed': ({ url }) => ({
    message: `The host name of ${url} now resolves to another kind of address, and the request was not sent there.`,
    why: 'It resolved to a public address, or to one in your network, and then to this machine, to a private network or to the metadata service of the cloud. The owner of a name can use that to reach what only this runner can reach (DNS rebinding).',
    next: 'Check who owns the name, and check its DNS records. For a private endpoint, let the name resolve to its private address only.',
  }),
  connect: ({ url, answer }) => ({
    message: `Could not connect to ${url} (${networkCode(answer)}).`,
    why: 'Nothing listens there, the app is restarting, or something between this runner and the app closes the connection.',
    next: 'Check that the app runs and that its network allows this runner. Behind a proxy, set HTTPS_PROXY and NO_PROXY.',
  }),
  tls: ({ url, answer }) => ({
    message: `Could not establish a TLS connection to ${url} (${networkCode(answer)}).`,
    why: 'The other side does not speak TLS on this port, or refuses the TLS version, or requires a client certificate.',
    next: 'Check the scheme and the port of the URL, and whether the app requires client certificates.',
  }),
  certificate: ({ url, answer }) => ({
    message: `The certificate of ${url} is not trusted (${networkCode(answer)}).`,
    why: 'The custom domain has no certificate bound to it, the certificate has expired, or it comes from a private certificate authority that this runner does not know.',
    next: 'Bind a certificate for this host name to the app. For a private authority, set NODE_EXTRA_CA_CERTS to its PEM file before the step.',
  }),
  proxy: ({ url }) => ({
    message: `The proxy between this runner and ${url} requires credentials (HTTP 407).`,
    why: 'HTTPS_PROXY names a proxy without a user, or with a wrong one.',
    next: 'Put the user and the password into HTTPS_PROXY, or add the host to NO_PROXY.',
  }),
  timeout: explainTimeout,
} satisfies Partial<Record<Cause, Explain>>;

function explainTimeout({ answer, url, request }: FailureFacts): Explanation {
  const phase = answer?.kind === 'timeout' ? answer.phase : 'deadline';
  const next = sentence`Look at the log stream of the app. If it starts slowly, raise ${input('probe-timeout')} or keep instances ready.`;
  if (phase === 'headers') {
    return {
      message: `${url} accepted the connection but gave no answer for ${probeLimits.headersMs / 1000} s to ${request}.`,
      why: 'The app hangs or starts very slowly, or a firewall drops the answer.',
      next,
    };
  }
  if (phase === 'request') {
    return {
      message: `${url} started to answer ${request} but did not finish in time.`,
      why: 'The stream stays open without the response in it, or the answer arrives too slowly.',
      next,
    };
  }
  return {
    message: `The time for the probe ended before ${url} answered ${request}.`,
    why: sentence`The app hangs or starts slowly, or ${input('probe-timeout')} is too short.`,
    next,
  };
}

function networkCode(answer: Answer | undefined): string {
  return answer?.kind === 'network' ? answer.code : 'no code';
}
