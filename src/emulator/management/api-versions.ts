/** The versions of the management API that are served, as the live service tells them. All are served alike. */
export const apiVersions = [
  '2023-07-01-preview',
  '2024-03-01',
  '2024-03-15-preview',
  '2024-06-01-preview',
] as const;
