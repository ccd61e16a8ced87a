import type { ApiCenterTarget } from '../apicenter/target.ts';
import { InvalidInput } from '../errors.ts';
import { sentence } from '../message.ts';
import { optional } from '../optional.ts';
import type { ProbeInput } from '../probe/probe-input.ts';
import { input } from '../references.ts';
import { defaultEnvironmentId } from '../registration/defaults.ts';
import type { Source } from '../registration/source.ts';
import { type CheckedInputs, checkInputs, type InputSources } from './check-inputs.ts';
import type {
  CenterInputs,
  CommandInputs,
  CommonInputs,
  InputsOf,
  RegisterInputs,
} from './command-inputs.ts';
import type { Command } from './input.ts';
import { type OwnerContext, parseApiId, parseOwner } from './parse-entry.ts';
import { parseGate } from './parse-gate.ts';
import { parseRegistration } from './parse-registration.ts';
import { parseStaging, parseSweepPolicy, parseSweepTarget } from './parse-staging.ts';
import { hasTarget, namesCenter, parseTarget } from './parse-target.ts';
import type { PipelineEvent } from './pipeline-event.ts';
import type { InputValues, RawInputs } from './read-values.ts';
import { missing, required } from './required.ts';

/** What a host knows beyond the inputs. */
export interface HostFacts extends InputSources {
  /** The repository that the CI host runs for. */
  readonly hostSource: Source | undefined;
  /** The API center that is used when no target is given, or only an ARM endpoint on loopback; undefined: a target is required. */
  readonly embedded?: ApiCenterTarget;
  /**
   * What started the run. Called once, when every input has been checked, and only for commands whose work depends
   * on it; it may send requests.
   */
  readonly eventOf: (inputs: CommonInputs) => PipelineEvent | Promise<PipelineEvent>;
}

/**
 * Turns the texts that a host was given into what a run is to do: the one place where inputs are read. All inputs
 * are checked before `eventOf` is asked and anything is sent, whether or not this command or event uses them.
 * Throws InvalidInput.
 *
 * @param raw as the host hands them over; empty and blank texts count as not given
 */
export async function readCommand<C extends Command>(
  command: C,
  raw: RawInputs,
  facts: HostFacts,
): Promise<InputsOf<C>>;
export async function readCommand(
  command: Command,
  raw: RawInputs,
  facts: HostFacts,
): Promise<CommandInputs> {
  const checked = await checkInputs(command, raw, facts);
  const common = commonInputs(command, checked);
  switch (command) {
    case 'register':
    case 'plan':
    case 'unregister':
      return forEvent(command, await facts.eventOf(common), { checked, common, facts });
    default:
      checkIdentity(checked.values);
      return withoutEvent(command, { checked, common, facts });
  }
}

/** What all that follows is made from. */
interface Reading {
  readonly checked: CheckedInputs;
  readonly common: CommonInputs;
  readonly facts: HostFacts;
}

function commonInputs(command: Command, { values, endpoint }: CheckedInputs): CommonInputs {
  return {
    ...optional('clientId', values['client-id']),
    ...optional('tenantId', values['tenant-id']),
    endpoint,
    dryRun: command === 'plan' || values['dry-run'],
    ...optional('pullRequest', values['pull-request']),
    ...optional('gitHubToken', values['github-token']),
    comment: values.comment,
    output: values.output,
    verbose: values.verbose,
  };
}

function withoutEvent(
  command: Exclude<Command, 'register' | 'plan' | 'unregister'>,
  reading: Reading,
): CommandInputs {
  const { checked, common } = reading;
  const { values } = checked;
  switch (command) {
    case 'probe':
      return { ...common, job: 'probe', command, probe: requiredProbe(checked) };
    case 'surface': {
      const surfaceFile = values.write ? required(values, 'surface-file') : undefined;
      const probe = requiredProbe(checked);
      return { ...common, job: 'surface', command, probe, ...optional('surfaceFile', surfaceFile) };
    }
    case 'sweep': {
      const center = centerInputs(reading);
      return {
        ...center,
        job: 'sweep',
        command,
        staging: parseSweepTarget(values, center.target),
        source: parseOwner(checked.source, ownerContext(reading, center)),
        policy: parseSweepPolicy(values),
      };
    }
    case 'sync':
      throw new Error('sync cannot read its inputs yet');
    case 'audit':
      return { ...centerInputs(reading), job: 'audit', command, selection: {} };
    case 'promote':
      return { ...centerInputs(reading), job: 'promote', command };
    case 'export':
      return { ...centerInputs(reading), job: 'export', command };
    case 'dump':
      return { ...centerInputs(reading), job: 'dump', command };
    case 'init':
      return { ...common, job: 'init', command };
    case 'doctor': {
      const environmentId = values['environment-id'] ?? defaultEnvironmentId;
      return { ...centerInputs(reading), job: 'doctor', command, environmentId };
    }
  }
}

function forEvent(
  command: 'register' | 'plan' | 'unregister',
  event: PipelineEvent,
  reading: Reading,
): CommandInputs {
  const { checked, common } = reading;
  if (event.kind === 'idle') return { ...common, job: 'nothing', command, reason: event.reason };
  if (event.kind === 'without-credentials') return withoutCredentials(command, event.reason, reading);
  if (event.kind === 'pull-request' && event.withoutCredentials !== undefined) {
    return withoutCredentials(command, event.withoutCredentials, reading);
  }
  checkIdentity(checked.values);
  const center = centerInputs(reading);
  if (event.kind === 'ordinary') {
    return command === 'unregister'
      ? { ...center, job: 'unregister', command, request: unregisterRequest(reading, center) }
      : registerInputs(command, reading, center);
  }
  if (event.kind === 'preview') {
    const { reason } = event;
    return command === 'unregister'
      ? { ...common, job: 'nothing', command, reason }
      : { ...registerInputs(command, reading, center), job: 'preview', reason };
  }
  const { number, closed } = event;
  const staging = parseStaging(checked.values, center.target);
  if (closed || command === 'unregister') {
    const source = parseOwner(checked.source, ownerContext(reading, center));
    const evenWhenOpen = command === 'unregister';
    return { ...center, job: 'unstage', command, number, staging, source, evenWhenOpen };
  }
  return { ...registerInputs(command, reading, center), job: 'stage', number, staging };
}

/** Without the variables and secrets of the repository even the target may be missing. */
function withoutCredentials(
  command: 'register' | 'plan' | 'unregister',
  reason: string,
  { checked, common, facts }: Reading,
): CommandInputs {
  const { endpoint, values, probe } = checked;
  if (values['server-url'] !== undefined) {
    // Only for its checks.
    parseRegistration(checked, {
      loopback: endpoint.loopback,
      hostSource: facts.hostSource,
      dryRun: true,
    });
  }
  return { ...common, job: 'look', command, reason, ...optional('probe', probe) };
}

function registerInputs(
  command: 'register' | 'plan',
  reading: Reading,
  center: CenterInputs,
): RegisterInputs {
  const { checked } = reading;
  return {
    ...center,
    job: 'register',
    command,
    request: parseRegistration(checked, ownerContext(reading, center)),
    probe: requiredProbe(checked),
    gate: parseGate(checked),
    verify: checked.values.verify,
    ...optional('definitionOut', checked.values['definition-out']),
  };
}

function unregisterRequest(reading: Reading, center: CenterInputs) {
  const { checked } = reading;
  const { values } = checked;
  return {
    ...parseApiId(checked),
    ...optional('environmentId', values['environment-id']),
    ...optional('deploymentId', values['deployment-id']),
    ...optional('serverUrl', values['server-url']),
    mode: values['unregister-mode'],
    source: parseOwner(checked.source, ownerContext(reading, center)),
    force: values.force,
  };
}

/** Throws InvalidInput when no target is given and none stands in, or only a part of one is. */
function centerInputs({ checked, common, facts }: Reading): CenterInputs {
  const { values, given, source, endpoint } = checked;
  const embedded = hasTarget(given) ? undefined : facts.embedded;
  // An emulator is there already, and its API center is meant.
  const running = facts.embedded && endpoint.loopback && !namesCenter(given) ? facts.embedded : undefined;
  return {
    ...common,
    target: embedded ?? (running && { ...running, workspace: values.workspace }) ?? parseTarget(values),
    ...optional('givenSource', source),
    embedded: embedded !== undefined,
    stateFile: values.state,
    stateFileGiven: given.has('state'),
  };
}

/** The embedded API Center is on loopback, whatever its port will be. */
function ownerContext({ facts }: Reading, { endpoint, embedded, dryRun }: CenterInputs): OwnerContext {
  return { loopback: embedded || endpoint.loopback, hostSource: facts.hostSource, dryRun };
}

function requiredProbe({ probe, noServerUrl }: CheckedInputs): ProbeInput {
  if (probe === undefined) throw missing('server-url', noServerUrl);
  return probe;
}

/** Throws InvalidInput for an application without its tenant. */
function checkIdentity({ 'client-id': clientId, 'tenant-id': tenantId }: InputValues): void {
  if (clientId === undefined || tenantId !== undefined) return;
  throw new InvalidInput({
    code: 'input-missing',
    message: sentence`${input('client-id')} is given without ${input('tenant-id')}.`,
    next: 'Give the tenant (directory) id as well.',
  });
}
