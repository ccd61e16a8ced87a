/** A number with the thing it counts: `1 tool`, `2 tools`. */
export function counted(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
