import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';

export interface BrokenReference {
  /** JSON pointer of the object that holds the `$ref`. */
  readonly place: string;
  readonly reference: string;
  readonly remote: boolean;
}

/** Members whose values are the user's own data, where `$ref` is an ordinary name. */
const dataMember = /^(?:example|default|const|enum|value|x-.*)$/;

/**
 * The references of an OpenAPI document that do not resolve within it. A remote one counts as broken too: nothing is
 * ever fetched, and readers of the catalogue could not follow it.
 */
export function brokenReferences(document: JsonObject): BrokenReference[] {
  const broken: BrokenReference[] = [];
  visit(document, '', '');
  return broken;

  function visit(node: JsonValue, place: string, name: string): void {
    if (Array.isArray(node)) {
      for (const [index, item] of node.entries()) visit(item, `${place}/${index}`, '');
      return;
    }
    if (!isJsonObject(node)) return;
    const reference = node.$ref;
    if (typeof reference === 'string' && !resolves(document, reference)) {
      broken.push({ place, reference, remote: !reference.startsWith('#') });
    }
    for (const [member, value] of Object.entries(node)) {
      if (dataMember.test(member) && name !== 'properties') continue;
      visit(value, `${place}/${member.replaceAll('~', '~0').replaceAll('/', '~1')}`, member);
    }
  }
}

function resolves(document: JsonObject, reference: string): boolean {
  if (reference === '#') return true;
  if (!reference.startsWith('#/')) return false;
  let node: JsonValue | undefined = document;
  for (const token of decoded(reference).slice(2).split('/')) {
    const member = token.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, member)) return false;
    node = Reflect.get(node, member);
  }
  return true;
}

function decoded(reference: string): string {
  try {
    return decodeURIComponent(reference);
  } catch {
    return reference;
  }
}
