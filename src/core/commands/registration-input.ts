import type { ProbeInput } from '../probe/probe-input.ts';
import type { RegistrationRequest } from '../registration/request.ts';
import type { GateInput } from '../surface/gate.ts';
import type { CatalogueInput } from './catalogue-run.ts';

/** The input of every run that registers an entry, or plans to. */
export interface RegistrationInput extends CatalogueInput {
  readonly request: RegistrationRequest;
  readonly probe: ProbeInput;
  readonly gate: GateInput;
  readonly verify: 'auto' | 'require' | 'off';
  /** Path of the file to write the definition to. */
  readonly definitionOut?: string;
}
