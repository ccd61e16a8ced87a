import { Resolver } from 'node:dns/promises';

/** DNS as an audit asks it. Errors have the `code` of Node: `ENOTFOUND` for a name that does not exist. */
export interface NameResolver {
  /** The name that a name is an alias of (CNAME); undefined when it is none. */
  alias(name: string): Promise<string | undefined>;
  /** Addresses of both kinds. */
  addresses(name: string): Promise<readonly string[]>;
}

const limits = { timeout: 3000, tries: 2 } as const;

/** Asks the name servers of the system. */
export function systemResolver(): NameResolver {
  const resolver = new Resolver(limits);
  return {
    async alias(name) {
      try {
        const [alias] = await resolver.resolveCname(name);
        return alias?.toLowerCase();
      } catch (error) {
        if (hasNoSuchRecord(error)) return undefined;
        throw error;
      }
    },
    async addresses(name) {
      const none = (error: unknown): string[] => {
        if (hasNoSuchRecord(error)) return [];
        throw error;
      };
      const [four, six] = await Promise.all([
        resolver.resolve4(name).catch(none),
        resolver.resolve6(name).catch(none),
      ]);
      return [...four, ...six];
    },
  };
}

/** The name exists and has no record of this kind. */
function hasNoSuchRecord(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENODATA';
}
