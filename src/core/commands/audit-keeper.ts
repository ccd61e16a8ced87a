import type { AuditMemory } from '../fleet/audit/memory.ts';
import type { AuditReport } from '../report/audit-report.ts';
import type { Warning } from '../warning.ts';

/** What an audit leaves for the next one, and where people read it besides the report: a file, an issue. */
export interface AuditKeeper {
  /** What the last audit left; undefined where it left nothing. Throws InvalidInput for a file that is no such file. */
  load(): Promise<AuditMemory | undefined>;
  /** Never rejects: what cannot be kept is a warning. */
  save(kept: KeptAudit): Promise<readonly Warning[]>;
}

export interface KeptAudit {
  readonly audit: AuditReport['audit'];
  readonly memory: AuditMemory;
}
