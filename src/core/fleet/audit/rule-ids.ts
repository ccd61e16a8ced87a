/** How grave a finding is, the gravest first. */
export const severities = ['error', 'warning', 'note'] as const;
export type Severity = (typeof severities)[number];

/** Every rule of the audit by its stable id, in the order in which findings of one severity are shown. */
export const ruleIds = [
  'runner-network',
  'dead',
  'dangling',
  'secret-in-url',
  'http-endpoint',
  'unhealthy',
  'not-verified',
  'unresolved-here',
  'drifted',
  'surface-changed',
  'undeclared',
  'unstamped',
  'foreign',
  'not-listed',
  'by-name-broken',
  'hidden-from-vscode',
  'hidden-from-copilot',
  'hidden-from-portal',
  'duplicate-endpoint',
  'empty-description',
  'stale-description',
  'unsafe-text',
  'legacy-transport',
  'definition-invalid',
  'definition-without-endpoint',
  'metadata-missing',
  'staging-left',
  'capacity',
  'surface-too-large',
  'tool-quality',
] as const;
export type RuleId = (typeof ruleIds)[number];

/** What the input `fail-on` of an audit takes. */
export const failOnWords = [...ruleIds, ...severities, 'none'] as const;
export type FailOnWord = (typeof failOnWords)[number];
