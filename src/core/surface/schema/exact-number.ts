/** A number as JSON writes it: `digits` times ten to the power of `exponent`. */
interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/** Whether `value` is a whole number of times `divisor`, in decimal: 0.3 is three times 0.1. */
export function isMultiple(value: number, divisor: number): boolean {
  const numbers = aligned(value, divisor);
  if (!numbers) return Number.isInteger(value / divisor);
  const [whole, part] = numbers;
  return part !== 0n && whole % part === 0n;
}

/** The smallest number above 0 of which both are divisors; undefined when it has more digits than a number holds. */
export function leastCommonMultiple(one: number, other: number): number | undefined {
  const [a, b, exponent] = aligned(one, other) ?? [0n, 0n, 0];
  if (a === 0n || b === 0n) return undefined;
  const multiple = (a / greatestCommonDivisor(a, b)) * b;
  const value = Number(`${multiple < 0n ? -multiple : multiple}e${exponent}`);
  return Number.isFinite(value) && isMultiple(value, one) && isMultiple(value, other) ? value : undefined;
}

/** More digits than this would take time and mean nothing: a number holds seventeen. */
const maxDigits = 60;

/** Both as whole numbers of the same power of ten; undefined when they are too far apart. */
function aligned(one: number, other: number): readonly [bigint, bigint, exponent: number] | undefined {
  const [a, b] = [decimal(one), decimal(other)];
  const exponent = Math.min(a.exponent, b.exponent);
  if (Math.max(a.exponent, b.exponent) - exponent > maxDigits) return undefined;
  const scaled = (number: Decimal) => number.digits * 10n ** BigInt(number.exponent - exponent);
  return [scaled(a), scaled(b), exponent];
}

function decimal(value: number): Decimal {
  const [, sign = '', whole = '0', fraction = '', power = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  return { digits: BigInt(sign + whole + fraction), exponent: Number(power) - fraction.length };
}

function greatestCommonDivisor(one: bigint, other: bigint): bigint {
  let [a, b] = [one, other];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
