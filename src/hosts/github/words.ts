import type { WayForward, Words } from '../../core/message.ts';

const ways: Readonly<Record<WayForward, string>> = {
  'sign-in': 'give client-id and tenant-id, or run azure/login in an earlier step',
  'show-details': 'with debug logging enabled',
  'allow-pull-request-comments': 'give the job permissions: { pull-requests: write }',
};

/** How the action spells inputs, and what a workflow does. */
export const gitHubWords: Words = {
  input: (name, value) => (value === undefined ? name : `${name}: ${value}`),
  way: (way) => ways[way],
};
