import type { ApiCenterTarget } from '../apicenter/target.ts';
import { InvalidInput } from '../errors.ts';
import { sentence } from '../message.ts';
import { optional } from '../optional.ts';
import { input } from '../references.ts';
import type { Source } from '../registration/source.ts';
import type { CheckedInputs, InputSources } from './check-inputs.ts';
import type { CenterInputs, CommonInputs } from './command-inputs.ts';
import type { FilesOfCommit } from './files.ts';
import type { OwnerContext } from './parse-entry.ts';
import { hasTarget, namesCenter, parseTarget } from './parse-target.ts';
import type { PipelineEvent } from './pipeline-event.ts';
import type { InputValues, RawInputs } from './read-values.ts';

/** What a host knows beyond the inputs. */
export interface HostFacts extends InputSources {
  /** The repository that the CI host runs for. */
  readonly hostSource: Source | undefined;
  /** The API center that is used when no target is given, or only an ARM endpoint on loopback; undefined: a target is required. */
  readonly embedded?: ApiCenterTarget;
  /** Absent: this host knows no other commits. */
  readonly filesOfCommit?: FilesOfCommit;
  /**
   * What started the run. Called once, when every input has been checked, and only for commands whose work depends
   * on it; it may send requests.
   */
  readonly eventOf: (inputs: CommonInputs) => PipelineEvent | Promise<PipelineEvent>;
}

/** What the inputs of a command are made from. */
export interface Reading {
  /** As the host handed them over. */
  readonly raw: RawInputs;
  readonly checked: CheckedInputs;
  readonly common: CommonInputs;
  readonly facts: HostFacts;
}

/**
 * Throws InvalidInput when no target is given and none stands in, or only a part of one is.
 *
 * @param manifestTarget the API center of a manifest, which is asked only where the inputs name none
 */
export function centerInputs(
  { checked, common, facts }: Reading,
  manifestTarget: () => ApiCenterTarget | undefined = () => undefined,
): CenterInputs {
  const { values, given, source, endpoint } = checked;
  // An emulator is there already, and its API center is meant.
  const running = facts.embedded && endpoint.loopback && !namesCenter(given) ? facts.embedded : undefined;
  const declared = running || namesCenter(given) ? undefined : manifestTarget();
  const embedded = hasTarget(given) || declared ? undefined : facts.embedded;
  return {
    ...common,
    target:
      embedded ?? (running && { ...running, workspace: values.workspace }) ?? declared ?? parseTarget(values),
    ...optional('givenSource', source),
    embedded: embedded !== undefined,
    stateFile: values.state,
    stateFileGiven: given.has('state'),
  };
}

/** The embedded API Center is on loopback, whatever its port will be. */
export function ownerContext({ facts }: Reading, { endpoint, embedded, dryRun }: CenterInputs): OwnerContext {
  return { loopback: embedded || endpoint.loopback, hostSource: facts.hostSource, dryRun };
}

/** Throws InvalidInput for an application without its tenant. */
export function checkIdentity({ 'client-id': clientId, 'tenant-id': tenantId }: InputValues): void {
  if (clientId === undefined || tenantId !== undefined) return;
  throw new InvalidInput({
    code: 'input-missing',
    message: sentence`${input('client-id')} is given without ${input('tenant-id')}.`,
    next: 'Give the tenant (directory) id as well.',
  });
}
