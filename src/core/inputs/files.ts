/** The files that inputs name, as the host reads them. */
export interface InputFiles {
  /** Throws InvalidInput that names the file when it cannot be read. */
  read(path: string): Uint8Array;
}
