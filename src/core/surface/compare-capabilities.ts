import { modernVersions } from '../mcp/protocol.ts';
import type { ChangeList, FoundChange } from './change.ts';
import { named, type Phrase, phrase } from './phrase.ts';
import { type ComparisonContext, isNotification, type SurfaceFacts } from './surface-facts.ts';

/** What is announced in one era: the names of capabilities, and their parts where those are known. */
interface Announced {
  readonly names: ReadonlySet<string>;
  readonly knowsParts: boolean;
}

type Announcements = Readonly<Partial<Record<'modern' | 'legacy', Announced>>>;

interface EraComparison {
  readonly before: Announced;
  readonly after: Announced;
  readonly list: ChangeList;
  /** The member that holds them. */
  readonly member: 'capabilities' | 'legacyCapabilities';
  /** Changes told of the other era already. */
  readonly told: Set<string>;
}

/** Capabilities and ways of calling a tool are announced for an era, and compared within one only. */
export function inSameEra({ before, after }: ComparisonContext): boolean {
  return isModern(before) === isModern(after);
}

/** Which capabilities, extensions and parts of them went, or are new, in each era that both surfaces have. */
export function compareCapabilities(context: ComparisonContext, list: ChangeList): void {
  const { before, after } = context;
  if (!before.capabilities || !after.capabilities) {
    const text = phrase`the registered document does not record the server’s capabilities; whether one was removed is unknown`;
    report(list, ['capabilities'], { change: 'changed', verdict: 'unproven', text });
    return;
  }
  const [old, now] = [announcements(before), announcements(after)];
  const told = new Set<string>();
  for (const era of ['modern', 'legacy'] as const) {
    const [was, is] = [old[era], now[era]];
    if (!was || !is) continue;
    const member = era === 'modern' || !isModern(after) ? 'capabilities' : 'legacyCapabilities';
    compareEra({ before: was, after: is, list, member, told });
  }
  if (!(old.modern && now.modern) && !(old.legacy && now.legacy)) reportUncompared(context, list);
}

function compareEra({ before, after, list, member, told }: EraComparison): void {
  const bothKnow = before.knowsParts && after.knowsParts;
  const judged = (name: string, { names }: Announced) => bothKnow || wholeOf(name, names) === undefined;
  for (const name of before.names) {
    if (after.names.has(name) || !judged(name, before) || told.has(`- ${name}`)) continue;
    told.add(`- ${name}`);
    // The whole is told, and its parts went with it.
    const whole = wholeOf(name, before.names);
    if (whole !== undefined && !after.names.has(whole)) continue;
    const found: Found = isNotification(name)
      ? {
          change: 'removed',
          verdict: 'warning',
          text: phrase`${capability(name)} was removed; clients are no longer told of changes`,
        }
      : {
          change: 'removed',
          verdict: 'breaking',
          text: phrase`${capability(name)} was removed${member === 'capabilities' ? '' : ' for clients that start with initialize'}; clients that use it will fail`,
        };
    report(list, [member, name], found);
  }
  for (const name of after.names) {
    if (before.names.has(name) || !judged(name, after) || told.has(`+ ${name}`)) continue;
    told.add(`+ ${name}`);
    const whole = wholeOf(name, after.names);
    if (whole !== undefined && !before.names.has(whole)) continue;
    const text = phrase`${capability(name)} was added`;
    report(list, [member, name], { change: 'added', verdict: 'compatible', text });
  }
}

function reportUncompared({ before, after }: ComparisonContext, list: ChangeList): void {
  const [old, now] = [before.capabilities ?? [], after.capabilities ?? []];
  for (const name of old.filter((each) => !now.includes(each))) {
    const text = phrase`${capability(name)} was not compared, because the two surfaces were read in different eras of the protocol`;
    report(list, ['capabilities', name], { change: 'changed', verdict: 'warning', text });
  }
  for (const name of now.filter((each) => !old.includes(each))) {
    const text = phrase`${capability(name)} was added`;
    report(list, ['capabilities', name], { change: 'added', verdict: 'compatible', text });
  }
}

function announcements(facts: SurfaceFacts): Announcements {
  const { capabilities = [], subcapabilities, legacyCapabilities } = facts;
  const own = {
    names: new Set([...capabilities, ...(subcapabilities ?? [])]),
    knowsParts: subcapabilities !== undefined,
  };
  if (!isModern(facts)) return { legacy: own };
  return legacyCapabilities
    ? { modern: own, legacy: { names: new Set(legacyCapabilities), knowsParts: true } }
    : { modern: own };
}

/** Each era announces its own: `tasks` of initialize is no capability of 2026-07-28, and is not lost by that. */
function isModern({ protocolVersion }: SurfaceFacts): boolean {
  return modernVersions.includes(protocolVersion);
}

/** What a name is a part of; undefined for a capability, and for an extension, which may have a slash in its name. */
function wholeOf(name: string, names: ReadonlySet<string>): string | undefined {
  if (name.startsWith('extensions/')) return undefined;
  const whole = name.slice(0, Math.max(0, name.lastIndexOf('/')));
  return names.has(whole) ? whole : undefined;
}

function capability(name: string): Phrase {
  const id = /^extensions\/(.+)$/s.exec(name)?.[1];
  if (id !== undefined) return phrase`the extension ${named(id)}`;
  return phrase`the capability ${named(name.replaceAll('/', '.'))}`;
}

type Found = Pick<FoundChange, 'change' | 'verdict' | 'text'>;

function report(list: ChangeList, path: readonly string[], found: Found): void {
  list.add({ kind: 'server', name: 'server', ...found }, path);
}
