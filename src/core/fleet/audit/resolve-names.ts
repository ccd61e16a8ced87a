import { isIP } from 'node:net';
import { reachOf } from '../../http/address-guard.ts';
import type { NameResolver } from '../../http/name-resolver.ts';
import type { NameFact } from './facts.ts';

/** Aliases that are followed. */
const longestChain = 10;

type Look =
  | { readonly kind: 'missing'; readonly chain: readonly string[] }
  | { readonly kind: 'addresses'; readonly addresses: readonly string[] }
  | { readonly kind: 'unclear'; readonly why: string };

/**
 * Follows the aliases of a name to their end. Only the answer that a name does not exist is one: no answer, or a failing
 * server, says nothing. Rejects never.
 */
export async function lookUp(name: string, resolver: NameResolver): Promise<Look> {
  if (isIP(name.replace(/^\[|\]$/g, '')) !== 0)
    return { kind: 'addresses', addresses: [name.replace(/^\[|\]$/g, '')] };
  const chain = [name.toLowerCase()];
  try {
    while (chain.length <= longestChain) {
      const alias = await resolver.alias(chain.at(-1) ?? name);
      if (alias === undefined) return { kind: 'addresses', addresses: await resolver.addresses(name) };
      if (chain.includes(alias)) return { kind: 'unclear', why: 'its aliases form a circle' };
      chain.push(alias);
    }
    return { kind: 'unclear', why: `it has more than ${longestChain} aliases` };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    return code === 'ENOTFOUND' ? { kind: 'missing', chain } : { kind: 'unclear', why: code };
  }
}

/**
 * What two looks at a name come to, the second at the end of the audit.
 *
 * @param control whether a name that exists was resolved
 */
export function nameFact(first: Look, second: Look, control: boolean): NameFact {
  if (second.kind === 'unclear') return second;
  if (second.kind === 'addresses') {
    const all = second.addresses.map(reachOf);
    return { kind: all.length > 0 && all.every((reach) => reach === 'private') ? 'private' : 'resolves' };
  }
  const isSame = first.kind === 'missing' && first.chain.join() === second.chain.join();
  if (!isSame) return { kind: 'unclear', why: 'two answers differ' };
  return control ? second : { kind: 'unclear', why: 'a name that exists does not resolve either' };
}
