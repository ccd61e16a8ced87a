import type { Place } from '../text/place.ts';
import { printable } from '../text/printable.ts';
import type { Warning } from '../warning.ts';
import type { FleetUnit } from './manifest.ts';

/** Pairs that have a warning of their own; the rest is counted. */
const shownPairs = 20;

/** Servers of a manifest that have the same URL: once for each further one, with its place and that of the first. Pure. */
export function sharedUrls(units: readonly FleetUnit[]): Warning[] {
  const first = new Map<string, FleetUnit>();
  const pairs: (readonly [FleetUnit, FleetUnit])[] = [];
  const paired = new Set<string>();
  for (const unit of units) {
    const { href } = new URL(unit.request.serverUrl);
    const other = first.get(href);
    const key = JSON.stringify([href, unit.apiId.toLowerCase()]);
    if (!other) first.set(href, unit);
    else if (other.apiId.toLowerCase() !== unit.apiId.toLowerCase() && !paired.has(key)) {
      paired.add(key);
      pairs.push([other, unit]);
    }
  }
  const rest = pairs.length - shownPairs;
  return [
    ...pairs.slice(0, shownPairs).map(([one, other]) => said(sharedUrl(named(one), named(other)))),
    ...(rest > 0
      ? [said(`${rest} more ${rest === 1 ? 'server has' : 'servers have'} the URL of another.`)]
      : []),
  ];
}

/** @param one a server as people find it: its id and its place */
export function sharedUrl(one: string, other: string): string {
  return `${one} and ${other} have the same URL, so clients are shown one server twice.`;
}

function named({ apiId, place }: FleetUnit): string {
  return `"${printable(apiId, 90)}" (${shown(place)})`;
}

function shown({ file, line }: Place): string {
  return `${printable(file, 200)}:${line}`;
}

function said(message: string): Warning {
  return { code: 'duplicate-endpoint', message };
}
