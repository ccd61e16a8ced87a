import type { WayForward, Words } from '../../core/message.ts';

const ways: Readonly<Record<WayForward, string>> = {
  'sign-in': 'run: az login',
  'show-details': 'with --verbose',
  'allow-pull-request-comments': 'give --github-token a token that may write pull requests',
  'allow-issues': 'give --github-token a token that may write issues',
  'trust-authority': 'set the environment variable NODE_EXTRA_CA_CERTS to its path',
  'sign-in-to-proxy': 'set the environment variable HTTPS_PROXY to http://<user>:<password>@<proxy>:<port>',
  'use-embedded': 'leave the target inputs out: the embedded API Center is then used',
};

/** How the command line spells inputs, and what a person types. */
export const terminalWords: Words = {
  input: (name, value) => (value === undefined ? `--${name}` : `--${name} ${quoted(value)}`),
  way: (way) => ways[way],
};

function quoted(value: string): string {
  return /^[^\s'"$`\\<>|&;()*?]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`;
}
