/** What a caller asked for cannot be understood. The data host answers 400 with the message. */
export class BadQuery extends Error {
  override readonly name = 'BadQuery';
}
