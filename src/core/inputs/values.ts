import { InvalidInput } from '../errors.ts';
import { printable } from '../text/printable.ts';
import type { InputName } from './table.ts';

/** The inputs as a host hands them over; one that is empty or blank was not given. */
export type RawInputs = Readonly<Partial<Record<InputName, string>>>;

/** Reads inputs by name, each with a message that names it when its text is not what it must be. */
export interface InputReader {
  text(name: InputName): string | undefined;
  /** @param fallback what applies when nothing is given; false where it is left out */
  boolean(name: InputName, fallback?: boolean): boolean;
  integer(name: InputName, minimum: number, maximum: number): number | undefined;
  choice<const T extends string>(name: InputName, choices: readonly T[]): T | undefined;
  lines(name: InputName): string[];
}

export function inputReader(raw: RawInputs): InputReader {
  function text(name: InputName): string | undefined {
    const value = raw[name]?.trim();
    return value === '' ? undefined : value;
  }
  return {
    text,
    boolean(name, fallback = false) {
      const value = text(name)?.toLowerCase() ?? String(fallback);
      if (value !== 'true' && value !== 'false') throw wrongValue(name, value, ['true', 'false']);
      return value === 'true';
    },
    integer(name, minimum, maximum) {
      const value = text(name);
      if (value === undefined) return undefined;
      const number = Number(value);
      if (/^\d+$/.test(value) && number >= minimum && number <= maximum) return number;
      throw wrongValue(name, value, [`a whole number from ${minimum} to ${maximum}`]);
    },
    choice(name, choices) {
      const value = text(name);
      if (value === undefined) return undefined;
      const found = choices.find((candidate) => candidate === value);
      if (found === undefined) throw wrongValue(name, value, choices);
      return found;
    },
    lines(name) {
      return (raw[name] ?? '')
        .split(/[\r\n,]+/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
    },
  };
}

function wrongValue(name: InputName, value: string, expected: readonly string[]): InvalidInput {
  return new InvalidInput({
    code: 'input-invalid',
    message: `Expected ${name} to be ${expected.length > 1 ? 'one of ' : ''}${expected.join(', ')}; got "${printable(value)}".`,
    next: `Correct ${name} and run again.`,
  });
}
