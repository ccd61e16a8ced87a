import { type Sku, skuLimits, skus } from '../../apicenter/constants.ts';
import { isJsonObject } from '../../json.ts';
import { isSameSource, shownSource } from '../../registration/source.ts';
import { printable } from '../../text/printable.ts';
import type { AuditFacts, StoredEntry } from './facts.ts';
import type { Found } from './finding.ts';

const dayMs = 24 * 60 * 60_000;
/** Days after which the entry of a pull request counts as left behind. */
const stagingDays = 14;
const fullShare = 0.8;
const namesShown = 5;

/** Entries that nobody keeps: one finding for all of them. */
export function unstamped({ listed, center }: AuditFacts): Found[] {
  const found = listed.filter(({ stamp }) => !stamp);
  if (!center || found.length === 0) return [];
  const message = `${found.length} ${found.length === 1 ? 'entry' : 'entries'} without a mark of an owner: ${names(found)}.`;
  return [{ message, evidence: `GET ${center.path}/apis` }];
}

/** Entries of others, one finding a source. */
export function foreign({ listed, center, source }: AuditFacts): Found[] {
  if (!center || !source) return [];
  const bySource = new Map<string, { readonly name: string; readonly ids: { readonly apiId: string }[] }>();
  for (const { apiId, stamp } of listed) {
    if (!stamp || (stamp.source && isSameSource(stamp.source, source))) continue;
    const key = stamp.source?.key ?? '';
    const name = stamp.source ? shownSource(stamp.source) : 'a source that cannot be read';
    const group = bySource.get(key) ?? { name, ids: [] };
    group.ids.push({ apiId });
    bySource.set(key, group);
  }
  return [...bySource].map(([key, { name, ids }]) => ({
    subject: key,
    message: `${ids.length === 1 ? 'One entry belongs' : `${ids.length} entries belong`} to ${name}: ${names(ids)}.`,
    evidence: `GET ${center.path}/apis`,
  }));
}

function names(entries: readonly { readonly apiId: string }[]): string {
  const shown = entries.slice(0, namesShown).map(({ apiId }) => printable(apiId, 90));
  const rest = entries.length - shown.length;
  return `${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** Metadata that became required after the entry was written. */
export function metadataMissing({ entries, center }: AuditFacts): Found[] {
  if (!center?.metadataSchemas.known) return [];
  const required = center.metadataSchemas.value.filter(({ properties }) =>
    properties.assignedTo?.some(
      ({ entity, required: must, deprecated }) => entity === 'api' && must && !deprecated,
    ),
  );
  if (required.length === 0) return [];
  return entries.flatMap(({ apiId, evidence, stored }): Found[] => {
    if (!stored) return [];
    const { customProperties } = stored.api.properties;
    const values = isJsonObject(customProperties) ? customProperties : {};
    const missing = required
      .filter(({ name }) => !Object.hasOwn(values, name))
      .map(({ name }) => printable(name, 90));
    if (missing.length === 0) return [];
    return [
      {
        apiId,
        evidence,
        message: `The API center requires metadata that the entry lacks: ${missing.join(', ')}.`,
      },
    ];
  });
}

export function stagingLeft({ entries, time }: AuditFacts): Found[] {
  return entries.flatMap(({ apiId, evidence, stamp, writtenAt }): Found[] => {
    if (stamp?.pullRequest === undefined || writtenAt === undefined || stamp.protected) return [];
    const days = Math.floor((time - writtenAt) / dayMs);
    if (days <= stagingDays) return [];
    return [
      {
        apiId,
        evidence,
        message: `The entry of pull request ${stamp.pullRequest} was last written ${days} days ago.`,
      },
    ];
  });
}

export function capacity({ center, entries }: AuditFacts): Found[] {
  const sku = skus.find((name) => name === center?.service.sku?.name);
  if (!center || !sku) return [];
  const whole = [
    { collection: 'apis', used: center.apiCount } as const,
    ...(center.environments.known
      ? [{ collection: 'environments', used: center.environments.value.length } as const]
      : []),
  ].flatMap(({ collection, used }) => full(sku, collection, used, `GET ${center.path}/${collection}`));
  const own = entries.flatMap(({ apiId, evidence, stored }) =>
    collectionsOf(stored).flatMap(({ collection, used }) =>
      full(sku, collection, used, `${evidence}/${collection}`).map((found) => ({ ...found, apiId })),
    ),
  );
  return [...whole, ...own];
}

function collectionsOf(stored: StoredEntry | undefined) {
  return [
    ...(stored?.versions.known
      ? [{ collection: 'versions', used: stored.versions.value.length } as const]
      : []),
    ...(stored?.deployments.known
      ? [{ collection: 'deployments', used: stored.deployments.value.length } as const]
      : []),
  ];
}

function full(
  sku: Sku,
  collection: 'apis' | 'environments' | 'versions' | 'deployments',
  used: number,
  evidence: string,
): Found[] {
  const limit = skuLimits[sku][collection];
  if (used <= limit * fullShare) return [];
  const message = `${used} of ${limit} ${collection} that the plan ${sku} allows are used.`;
  return [{ subject: collection, message, evidence }];
}
