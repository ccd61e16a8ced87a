import { metadataEntities, type Sku, skuLimits, skus } from '../../apicenter/constants.ts';
import type { MetadataSchema } from '../../apicenter/resources.ts';
import { isJsonObject } from '../../json.ts';
import { optional } from '../../optional.ts';
import { isSameSource, shownSource } from '../../registration/source.ts';
import { isStampOf } from '../../registration/stamp.ts';
import { printable } from '../../text/printable.ts';
import type { AuditedEntry, AuditFacts, CenterFacts, Known } from './facts.ts';
import type { Found } from './finding.ts';

const dayMs = 24 * 60 * 60_000;
/** Days after which the entry of a pull request counts as left behind, where its state is not known. */
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

/**
 * Entries of closed pull requests. The age of an entry decides only where the state of its pull request is not known, as
 * in a sweep.
 */
export function stagingLeft({ entries, time, source, pullRequests }: AuditFacts): Found[] {
  return entries.flatMap(({ apiId, evidence, stamp, writtenAt }): Found[] => {
    if (stamp?.pullRequest === undefined || stamp.protected) return [];
    const number = stamp.pullRequest;
    // Of another repository's pull requests nobody asks.
    const state = source && isStampOf(stamp, source) ? pullRequests.get(number) : undefined;
    if (state === 'open') return [];
    if (state === 'closed') {
      return [
        { apiId, evidence, message: `Pull request ${number} is closed, and its entry is still there.` },
      ];
    }
    const days = writtenAt === undefined ? 0 : Math.floor((time - writtenAt) / dayMs);
    if (days <= stagingDays) return [];
    const message = `The entry of pull request ${number} was last written ${days} days ago, and it is not known whether that is still open.`;
    return [{ apiId, evidence, message }];
  });
}

export function capacity({ center, entries }: AuditFacts): Found[] {
  const sku = skus.find((name) => name === center?.service.sku?.name);
  if (!center || !sku) return [];
  const limits = skuLimits[sku];
  const full = ({ limit, used, what, evidence }: Usage, apiId?: string): Found[] => {
    if (used <= limits[limit] * fullShare) return [];
    const message = `${used} of ${limits[limit]} ${what} that the plan ${sku} allows are used.`;
    return [{ ...optional('apiId', apiId), subject: what, message, evidence }];
  };
  return [
    ...usageOf(center).flatMap((usage) => full(usage)),
    ...entries.flatMap((entry) => usageOfEntry(entry).flatMap((usage) => full(usage, entry.apiId))),
  ];
}

/** How much of one limit of the plan is used. */
interface Usage {
  readonly limit: keyof (typeof skuLimits)[Sku];
  readonly used: number;
  readonly what: string;
  readonly evidence: string;
}

function usageOf({ apiCount, environments, metadataSchemas, path }: CenterFacts): Usage[] {
  const evidence = `GET ${path}/metadataSchemas`;
  const metadata = metadataSchemas.known ? metadataSchemas.value : [];
  return [
    { limit: 'apis', used: apiCount, what: 'apis', evidence: `GET ${path}/apis` },
    ...usageOfList('environments', environments, `GET ${path}/environments`),
    ...metadataEntities.map((entity): Usage => {
      const isAssigned = ({ properties }: MetadataSchema) =>
        properties.assignedTo?.some((one) => one.entity === entity) ?? false;
      const used = metadata.filter(isAssigned).length;
      return { limit: 'metadataOfEntity', used, what: `metadata properties of each ${entity}`, evidence };
    }),
  ];
}

function usageOfEntry({ evidence, stored }: AuditedEntry): Usage[] {
  if (!stored) return [];
  return [
    ...usageOfList('versions', stored.versions, `${evidence}/versions`),
    ...usageOfList('deployments', stored.deployments, `${evidence}/deployments`),
    ...[...stored.definitionLists].flatMap(([version, list]) =>
      usageOfList(
        'definitions',
        list,
        `${evidence}/versions/${encodeURIComponent(version)}/definitions`,
        `definitions of the version "${printable(version, 90)}"`,
      ),
    ),
  ];
}

function usageOfList(
  limit: 'environments' | 'versions' | 'deployments' | 'definitions',
  list: Known<readonly unknown[]>,
  evidence: string,
  what: string = limit,
): Usage[] {
  return list.known ? [{ limit, used: list.value.length, what, evidence }] : [];
}
