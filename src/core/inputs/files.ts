/** The files that inputs name, as the host reads them. */
export interface InputFiles {
  /**
   * Reads a regular file. Throws InvalidInput that names the file when it cannot be read or is larger than allowed.
   *
   * @param greatestBytes the host's own bound where none is given
   */
  read(path: string, greatestBytes?: number): Uint8Array;
  /** What a folder holds, by name; undefined where there is no folder that can be read. */
  list(folder: string): readonly FolderEntry[] | undefined;
  /** The absolute path of what is there, without links in it; undefined where nothing is. */
  realPath(path: string): string | undefined;
  /** The absolute path, without links, of the repository in which an absolute path lies: else its own folder. */
  repositoryRoot(path: string): string;
}

/** A member of a folder. */
export interface FolderEntry {
  readonly name: string;
  /** Of what a link leads to, where it is one; `other` for a pipe, a device, or a link to nothing. */
  readonly kind: 'file' | 'folder' | 'other';
  readonly link: boolean;
}

/**
 * The files as they were in a commit of the repository that a folder lies in.
 *
 * @param ref undefined for what the pull request is compared with whose merge is checked out
 * @returns undefined where that is not known
 * @throws InvalidInput for a ref that the repository does not have
 */
export type FilesOfCommit = (ref: string | undefined, folder: string) => InputFiles | undefined;
