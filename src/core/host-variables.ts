/** The variables of a process, as a host gives them. */
export type HostVariables = Readonly<Record<string, string | undefined>>;
