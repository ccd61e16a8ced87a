import type { WayForward, Words } from '../../core/message.ts';

const ways: Readonly<Record<WayForward, string>> = {
  'sign-in': 'give client-id and tenant-id, or run azure/login in an earlier step',
  'show-details': 'with debug logging enabled',
  'allow-pull-request-comments': 'give the job permissions: { pull-requests: write }',
  'allow-issues': 'give the job permissions: { issues: write }',
  'trust-authority': 'under env of this step, set NODE_EXTRA_CA_CERTS to its path',
  'sign-in-to-proxy':
    'under env of this step, set HTTPS_PROXY to http://<user>:<password>@<proxy>:<port>, from a secret',
  'use-embedded': 'run the command line on your machine, where it has an embedded API Center',
};

/** How the action spells inputs, and what a workflow does. */
export const gitHubWords: Words = {
  input: (name, value) => (value === undefined ? name : `${name}: ${value}`),
  way: (way) => ways[way],
};
