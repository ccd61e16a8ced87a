/** The files that inputs name, as the host reads them. */
export interface InputFiles {
  /**
   * Reads a regular file. Throws InvalidInput that names the file when it cannot be read or is larger than allowed.
   *
   * @param greatestBytes the host's own bound where none is given
   */
  read(path: string, greatestBytes?: number): Uint8Array;
}
