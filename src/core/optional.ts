/** An object with one member, or an empty one where there is no value; to be spread into another object. */
export function optional<const K extends string, V>(key: K, value: V | undefined): { [member in K]?: V } {
  const members: { [member in K]?: V } = {};
  if (value !== undefined) members[key] = value;
  return members;
}
