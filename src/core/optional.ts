/** A member that is there only when it has a value, to be spread into an object. */
export function optional<const K extends string, V>(key: K, value: V | undefined): { [member in K]?: V } {
  const members: { [member in K]?: V } = {};
  if (value !== undefined) members[key] = value;
  return members;
}
