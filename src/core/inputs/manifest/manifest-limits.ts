/** What a manifest may be at most, with everything that it includes. */
export const manifestLimits = {
  fileBytes: 4 * 1024 * 1024,
  allBytes: 32 * 1024 * 1024,
  files: 1000,
  /** Servers in an environment. */
  units: 5000,
  /** Includes above a file. */
  depth: 5,
  /** Files and folders that a pattern looks at. */
  visited: 100_000,
} as const;
