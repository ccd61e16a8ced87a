import * as v from 'valibot';
import type { Finding } from './finding.ts';
import { stateKey } from './finding.ts';
import type { FreshFinding } from './judge.ts';

/** What one audit tells the next: since when each finding is known, and in how many audits in a row. */
export interface AuditMemory {
  /** By {@link stateKey}. */
  readonly findings: ReadonlyMap<string, { readonly since: string; readonly audits: number }>;
}

export const emptyMemory: AuditMemory = { findings: new Map() };

/** Findings that are remembered; those that failed most often come first. */
const mostRemembered = 1000;

const memorySchema = v.object({
  version: v.literal(1),
  findings: v.pipe(
    v.array(
      v.strictTuple([
        v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)),
        v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)),
        v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000)),
      ]),
    ),
    v.maxLength(mostRemembered),
  ),
});

/** Reads what {@link memoryText} wrote; undefined when the text is anything else. */
export function parseMemory(text: string): AuditMemory | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  const parsed = v.safeParse(memorySchema, json);
  if (!parsed.success) return undefined;
  return {
    findings: new Map(parsed.output.findings.map(([key, since, audits]) => [key, { since, audits }])),
  };
}

/** JSON of one line, at most about 40 kB. */
export function memoryText({ findings }: AuditMemory): string {
  const rows = [...findings]
    .map(([key, { since, audits }]) => [key, since, audits] as const)
    .toSorted(([, , a], [, , b]) => b - a)
    .slice(0, mostRemembered);
  return JSON.stringify({ version: 1, findings: rows });
}

/**
 * Adds to each finding since when it is known, and gives what the next audit needs.
 *
 * @param date of this audit, as YYYY-MM-DD
 * @param isKept whether this audit could not judge what a key stands for: then it stays as it is
 */
export function remember(
  fresh: readonly FreshFinding[],
  before: AuditMemory,
  { date, isKept }: { readonly date: string; readonly isKept: (key: string) => boolean },
): { readonly findings: Finding[]; readonly memory: AuditMemory } {
  const remembered = new Map([...before.findings].filter(([key]) => isKept(key)));
  const findings = fresh.map(({ subject, ...finding }): Finding => {
    const key = stateKey(finding.rule, { ...finding, ...(subject === undefined ? {} : { subject }) });
    const known = before.findings.get(key);
    const state = { since: known?.since ?? date, audits: (known?.audits ?? 0) + 1 };
    // What is only counted has no history.
    if (finding.rule !== 'foreign' && finding.rule !== 'unstamped') remembered.set(key, state);
    return { ...finding, ...state };
  });
  return { findings, memory: { findings: remembered } };
}
