import type { WayForward, Words } from '../../core/message.ts';
import { camelCase } from '../../core/text/camel-case.ts';

const ways: Readonly<Record<WayForward, string>> = {
  'sign-in': 'set azureSubscription to the name of an Azure Resource Manager service connection',
  'show-details': 'with the variable system.debug set to true',
  'allow-pull-request-comments': 'give githubToken a token that may write pull requests',
  'allow-issues': 'give githubToken a token that may write issues',
  'trust-authority':
    'configure the agent with --sslcacert and its path, or set the variable NODE_EXTRA_CA_CERTS to its path',
  'sign-in-to-proxy': 'configure the agent with --proxyusername and --proxypassword',
  'use-embedded': 'run the command line on your machine, where it has an embedded API Center',
};

/** How the task spells inputs, and what a pipeline does. */
export const taskWords: Words = {
  input: (name, value) => (value === undefined ? camelCase(name) : `${camelCase(name)}: ${value}`),
  way: (way) => ways[way],
};
