import { isGeneratedText } from '../../registration/generated-text.ts';
import { findHiddenText } from '../../text/hidden-text-patterns.ts';
import type { AuditedEntry, AuditFacts } from './facts.ts';
import type { Found } from './finding.ts';

export function emptyDescription({ entries }: AuditFacts): Found[] {
  return entries
    .filter(({ description }) => !description?.trim())
    .map(({ apiId, evidence }) => ({ apiId, evidence, message: 'The entry has no description.' }));
}

/** A sentence of ours that no released form makes from the registered title and the names in the registered documents. */
export function staleDescription({ entries }: AuditFacts): Found[] {
  return entries.flatMap((entry): Found[] => {
    const names = registeredToolNames(entry);
    if (!names) return [];
    const stale = (['description', 'summary'] as const).filter((field) => {
      const text = entry[field];
      if (!text || !isGeneratedText(text, entry.title, undefined)) return false;
      return !names.some((some) => isGeneratedText(text, entry.title, some));
    });
    if (stale.length === 0) return [];
    const { apiId, evidence } = entry;
    const message = `The generated ${stale.join(' and ')} of the entry names other tools than its registered definition.`;
    return [{ apiId, evidence, message }];
  });
}

/** The names in each document of the entry; undefined where one could not be read, or there is none. */
function registeredToolNames({ stored }: AuditedEntry): (readonly string[] | undefined)[] | undefined {
  const definitions = [...(stored?.definitions.values() ?? [])];
  const texts = definitions.flatMap((one) => (one.known && one.value.text !== undefined ? [one.value] : []));
  if (texts.length === 0 || definitions.some((one) => !one.known)) return undefined;
  return texts.map(({ toolNames }) => toolNames);
}

export function unsafeText(facts: AuditFacts): Found[] {
  return facts.entries.flatMap((entry): Found[] => {
    const [first, ...others] = new Set([...suspiciousTexts(entry), ...suspiciousSurfaces(entry, facts)]);
    if (first === undefined) return [];
    const { apiId, evidence } = entry;
    const more =
      others.length === 0
        ? ''
        : ` ${others.length} more ${others.length === 1 ? 'text is' : 'texts are'} like that.`;
    return [{ apiId, evidence, message: `${first}.${more}` }];
  });
}

function suspiciousTexts(entry: AuditedEntry): string[] {
  return (['title', 'summary', 'description'] as const).flatMap((field) => {
    const [match] = findHiddenText(entry[field] ?? '');
    return match ? [`The ${field} of the entry contains ${match.finding}`] : [];
  });
}

function suspiciousSurfaces({ stored, endpoints }: AuditedEntry, { health }: AuditFacts): string[] {
  const registered = [...(stored?.definitions.values() ?? [])].flatMap((one) =>
    one.known ? (one.value.suspicious ?? []) : [],
  );
  const served = (endpoints.known ? endpoints.value : []).flatMap(({ url }) => {
    const found = health.get(url);
    return found?.kind === 'healthy' ? found.served.suspicious : [];
  });
  return [...registered, ...served];
}
