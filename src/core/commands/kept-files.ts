/** Files of the user that a command keeps up to date; paths are relative to the working directory. */
export interface KeptFiles {
  /**
   * The content of a file; undefined when there is none. Throws InvalidInput that names the file when it cannot be read,
   * or is a link.
   */
  read(path: string): Promise<Buffer | undefined>;
  /** Puts the content in the place of what is there, as a whole. Throws InvalidInput when it cannot, or at a link. */
  write(path: string, content: string): Promise<void>;
}
