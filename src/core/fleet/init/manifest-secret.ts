/** A secret that a manifest reads from a variable. */
export interface ManifestSecret {
  /** Of the variable, and of the secret on the host of the pipeline. */
  readonly name: string;
  /** The host that may receive it. */
  readonly host: string;
}

/** A secret as the input `manifest-variables` lists it. */
export function lineOf({ name, host }: ManifestSecret): string {
  return `${name} = ${host}`;
}
