/** What a client got for one GET. */
export interface Got {
  readonly status: number;
  readonly json: unknown;
  readonly cors: string | null;
}

export type Get = (path: string) => Promise<Got>;

export interface Entry {
  readonly name: string;
  readonly url: string;
}

export interface ClientRule {
  readonly client: string;
  readonly source: string;
  readonly states: string;
  /**
   * Whether the client shows the entry; undefined where the client asks what we cannot, as without a sign-in; `either`
   * where its source leaves open what it does.
   */
  sees(get: Get, entry: Entry): Promise<boolean | undefined | 'either'>;
}
