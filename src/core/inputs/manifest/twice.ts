import type { RemovedEntry } from '../../fleet/manifest.ts';
import type { Place } from '../../text/place.ts';
import type { PlacedYaml } from '../../text/placed-yaml.ts';
import { plainYaml } from '../../text/placed-yaml.ts';
import { printable } from '../../text/printable.ts';
import { serverKeys } from './keys.ts';
import { keyOf, manifestFailure, shownPlace } from './problem.ts';
import type { DeclaredUnit } from './server.ts';

/**
 * Refuses what a manifest says twice: a unit, an entry of which two items say different things, an entry that is
 * declared and removed. Ids differ by more than their case. Throws InvalidInput with both places.
 */
export function checkUnits(units: readonly DeclaredUnit[], removed: readonly RemovedEntry[]): void {
  const seen = new Map<string, DeclaredUnit>();
  const entries = new Map<string, DeclaredUnit>();
  for (const unit of units) {
    const { apiId, environmentId, place } = unit;
    const entry = apiId.toLowerCase();
    const key = `${entry}/${environmentId.toLowerCase()}`;
    const other = seen.get(key);
    if (other) {
      throw manifestFailure(place, {
        what: `"${printable(apiId)}" in ${printable(environmentId)} is declared twice; first at ${shownPlace(other.place)}.`,
        next: 'Remove one of the two, or give one another id or environment.',
      });
    }
    seen.set(key, unit);
    const first = entries.get(entry);
    if (first) checkSameEntry(unit, first);
    else entries.set(entry, unit);
  }
  for (const unit of units) {
    for (const previous of unit.previousApiIds) {
      const declared = entries.get(previous.toLowerCase());
      if (!declared) continue;
      throw manifestFailure(previousPlace(unit), {
        what: `"${printable(previous)}" is a previous id of "${printable(unit.apiId)}" here, and declared at ${shownPlace(declared.place)}.`,
        why: 'A previous id names an entry that is no longer declared.',
        next: 'Keep one of the two.',
      });
    }
  }
  for (const { apiId, place } of removed) {
    const declared = entries.get(apiId.toLowerCase());
    if (!declared) continue;
    throw manifestFailure(place, {
      what: `"${printable(apiId)}" is removed here and declared at ${shownPlace(declared.place)}.`,
      next: 'Keep one of the two.',
    });
  }
}

/** Where the previous ids of a unit stand. */
export function previousPlace({ settings, place }: DeclaredUnit): Place {
  return settings.get('previousApiIds')?.node.place ?? place;
}

/** What holds for an entry as a whole must be the same wherever one of its environments is declared. */
function checkSameEntry(unit: DeclaredUnit, first: DeclaredUnit): void {
  for (const { key, level } of serverKeys.values()) {
    if (level !== 'entry' || key === keyOf('api-id')) continue;
    const [one, other] = [first.settings.get(key), unit.settings.get(key)];
    if (one?.node === other?.node || (one && other && isSame(one.node, other.node))) continue;
    throw manifestFailure(other?.place ?? unit.place, {
      what: `${key} of "${printable(unit.apiId)}" is not the same as at ${shownPlace(one?.place ?? first.place)}.`,
      why: `${key} says something about the entry as a whole.`,
      next: 'Declare the entry once, with its environments below it.',
    });
  }
}

function isSame(one: PlacedYaml, other: PlacedYaml): boolean {
  return JSON.stringify(plainYaml(one)) === JSON.stringify(plainYaml(other));
}
