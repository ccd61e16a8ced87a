import type { FleetUnit } from './manifest.ts';

/** One entry of the catalogue, with the units that a run looks at. */
export interface DeclaredEntry {
  readonly apiId: string;
  /** In the order of the manifest; at least one. */
  readonly units: readonly FleetUnit[];
}

/** The units by entry, in the order in which their entries are declared first. Ids of entries have no case. */
export function declaredEntries(units: readonly FleetUnit[]): DeclaredEntry[] {
  const entries = new Map<string, FleetUnit[]>();
  for (const unit of units) {
    const key = unit.apiId.toLowerCase();
    const known = entries.get(key);
    if (known) known.push(unit);
    else entries.set(key, [unit]);
  }
  return [...entries.values()].map((those) => ({ apiId: those[0]?.apiId ?? '', units: those }));
}
