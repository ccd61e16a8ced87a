declare module '@vercel/ncc' {
  export interface BundledModule {
    readonly nameForCondition?: string | null;
    readonly modules?: readonly BundledModule[];
  }

  export interface Bundle {
    readonly code: string;
    readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
    readonly stats: { toJson(options: object): { modules?: readonly BundledModule[] } };
  }

  export interface BundleOptions {
    readonly cache?: boolean;
    readonly minify?: boolean;
    readonly quiet?: boolean;
    readonly externals?: Readonly<Record<string, string>>;
  }

  export default function ncc(entry: string, options: BundleOptions): Promise<Bundle>;
}
