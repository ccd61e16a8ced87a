import type { ExternalDocumentation } from '../apicenter/resources.ts';
import { optional } from '../optional.ts';
import { isSameSource, type Source, sourceOfMark } from './source.ts';

/** The mark on an API that says which source registered it. It prevents accidents; it is not access control. */
export interface Stamp {
  /** Undefined when the mark is malformed; then every source treats the entry as another's. */
  readonly source: Source | undefined;
  readonly manifest?: string;
  /** The name in the `server.json` that the entry's id comes from: two names can become the same id. */
  readonly serverName?: string;
  readonly pullRequest?: number;
  /** This tool created the entry, so it may remove it. */
  readonly created: boolean;
  /** The entry existed before, and its owner handed it over to this tool. */
  readonly adopted: boolean;
  /** No run deletes the entry. */
  readonly protected: boolean;
  /** Fields of a later version of the mark, as they are written. */
  readonly further?: readonly string[];
}

/** A mark that can be written. */
export type OwnStamp = Stamp & { readonly source: Source };

export const stampTitle = 'Registered by MCP Register';
const stampVersion = 'mcp-register/1';
const anyVersion = 'mcp-register/';

/** Whether an item of an API's external documentation is a mark, valid or not. */
export function isStamp({ title, description }: ExternalDocumentation): boolean {
  return title === stampTitle && (description?.startsWith(anyVersion) ?? false);
}

/** Whether the mark names this source. */
export function isStampOf(stamp: Stamp | undefined, source: Source): stamp is OwnStamp {
  return stamp?.source !== undefined && isSameSource(stamp.source, source);
}

/** Whether the entry belongs to another `server.json` than the one that the run's id comes from. */
export function isOfAnotherName(
  { serverName }: { readonly serverName?: string },
  stamp: Stamp | undefined,
): stamp is Stamp & { readonly serverName: string } {
  return serverName !== undefined && stamp?.serverName !== undefined && serverName !== stamp.serverName;
}

/** The external documentation item that holds the mark. It contains only facts that stay the same between runs. */
export function stampItem(stamp: OwnStamp): ExternalDocumentation {
  const parts = [
    stampVersion,
    field('source', stamp.source.key),
    ...(stamp.manifest === undefined ? [] : [field('manifest', stamp.manifest)]),
    ...(stamp.serverName === undefined ? [] : [field('server', stamp.serverName)]),
    ...(stamp.pullRequest === undefined ? [] : [field('pr', String(stamp.pullRequest))]),
    ...flags.flatMap((flag) => (stamp[flag] ? [field(flag, '1')] : [])),
    ...(stamp.further ?? []),
  ];
  return { title: stampTitle, url: stamp.source.url, description: parts.join(' ') };
}

/**
 * The mark in an API's external documentation; undefined when it has none. A mark that is malformed, repeats a field, or
 * occurs twice names no source.
 */
export function readStamp(items: readonly ExternalDocumentation[] | undefined): Stamp | undefined {
  const [item, ...others] = items?.filter(isStamp) ?? [];
  if (!item) return undefined;
  const stamp = others.length === 0 ? readItem(item) : undefined;
  return stamp ?? malformed([item, ...others]);
}

const flags = ['created', 'adopted', 'protected'] as const;
const knownFields: ReadonlySet<string> = new Set(['source', 'manifest', 'server', 'pr', ...flags]);

function field(name: string, value: string): string {
  const encoded = encodeURIComponent(value).replace(/%(3A|2F|40)/g, decodeURIComponent);
  return `${name}=${encoded}`;
}

function malformed(items: readonly ExternalDocumentation[]): Stamp {
  const isProtected = items.some(({ description }) => description?.includes(' protected=') ?? false);
  return { source: undefined, created: false, adopted: false, protected: isProtected };
}

function readItem({ url, description = '' }: ExternalDocumentation): Stamp | undefined {
  const [version, ...parts] = description.split(' ').filter((part) => part !== '');
  const fields = version === stampVersion ? readFields(parts) : undefined;
  const source = sourceOfMark(fields?.get('source') ?? '', url ?? '');
  if (!fields || !source) return undefined;
  const pullRequest = Number(fields.get('pr') ?? 1);
  const isWhole = Number.isSafeInteger(pullRequest) && /^[1-9]\d*$/.test(fields.get('pr') ?? '1');
  if (!isWhole || flags.some((flag) => (fields.get(flag) ?? '1') !== '1')) return undefined;
  const further = parts.filter((part) => !knownFields.has(nameOf(part)));
  return {
    source,
    ...optional('manifest', fields.get('manifest')),
    ...optional('serverName', fields.get('server')),
    ...(fields.has('pr') ? { pullRequest } : {}),
    created: fields.has('created'),
    adopted: fields.has('adopted'),
    protected: fields.has('protected'),
    ...(further.length === 0 ? {} : { further }),
  };
}

function nameOf(part: string): string {
  return part.slice(0, part.indexOf('='));
}

/** Values by their names; undefined when a part is malformed or a name occurs twice. */
function readFields(parts: readonly string[]): Map<string, string> | undefined {
  const fields = new Map<string, string>();
  for (const part of parts) {
    const name = nameOf(part);
    if (!/^[a-z][a-z-]*=\S+$/.test(part) || fields.has(name)) return undefined;
    try {
      fields.set(name, decodeURIComponent(part.slice(name.length + 1)));
    } catch {
      return undefined;
    }
  }
  return fields;
}
