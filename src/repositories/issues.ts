/** An issue of a repository that this tool wrote. */
export interface StoredIssue {
  readonly number: number;
  readonly body: string;
  readonly open: boolean;
  /** Where people read it; absent when the host does not say. */
  readonly url?: string;
}

export interface IssueText {
  readonly title: string;
  readonly body: string;
}

/** Our own issues in one repository, identified by a marker in their text and by their author. Its calls reject with RepositoryRefusal. */
export interface IssueStore {
  /**
   * The one that was written last, open or closed; undefined where there is none.
   *
   * @param marker text that the body contains
   */
  find(marker: string): Promise<StoredIssue | undefined>;
  create(text: IssueText): Promise<StoredIssue>;
  update(number: number, text: IssueText & { readonly open: boolean }): Promise<void>;
}
