import type { ApiCenterTarget } from '../apicenter/target.ts';
import { InvalidInput } from '../errors.ts';
import { sentence } from '../message.ts';
import { optional } from '../optional.ts';
import { input } from '../references.ts';
import { defaultEnvironmentId } from '../registration/defaults.ts';
import type { Source } from '../registration/source.ts';
import { type CheckedInputs, checkInputs, type InputSources } from './check-inputs.ts';
import type {
  CenterInputs,
  CommandInputs,
  CommonInputs,
  EventCommand,
  InputsOf,
  RegisterInputs,
} from './command-inputs.ts';
import { entryChecks, requiredProbe } from './entry-checks.ts';
import type { Command } from './input.ts';
import { ownerContext, parseApiId, parseOwner } from './parse-entry.ts';
import { parsePromotion, promotionFor } from './parse-promotion.ts';
import { parseRegistration } from './parse-registration.ts';
import { parseStaging, parseSweepPolicy, parseSweepTarget } from './parse-staging.ts';
import { hasTarget, namesCenter, parseTarget } from './parse-target.ts';
import type { PipelineEvent } from './pipeline-event.ts';
import type { InputValues, RawInputs } from './read-values.ts';
import { required } from './required.ts';

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
    case 'promote':
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

function withoutEvent(command: Exclude<Command, EventCommand>, reading: Reading): CommandInputs {
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
        source: parseOwner(checked.source, ownerContext(reading.facts.hostSource, center)),
        policy: parseSweepPolicy(values),
      };
    }
    case 'sync':
      throw new Error('sync cannot read its inputs yet');
    case 'audit':
      return { ...centerInputs(reading), job: 'audit', command, selection: {} };
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

function forEvent(command: EventCommand, event: PipelineEvent, reading: Reading): CommandInputs {
  const { checked, common, facts } = reading;
  if (event.kind === 'idle') return { ...common, job: 'nothing', command, reason: event.reason };
  if (event.kind === 'without-credentials') return withoutCredentials(command, event.reason, reading);
  if (event.kind === 'pull-request' && event.withoutCredentials !== undefined) {
    return withoutCredentials(command, event.withoutCredentials, reading);
  }
  checkIdentity(checked.values);
  const center = centerInputs(reading);
  if (command === 'promote') return promotionFor(event, checked, center, facts.hostSource);
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
    const source = parseOwner(checked.source, ownerContext(reading.facts.hostSource, center));
    const evenWhenOpen = command === 'unregister';
    return { ...center, job: 'unstage', command, number, staging, source, evenWhenOpen };
  }
  return { ...registerInputs(command, reading, center), job: 'stage', number, staging };
}

/** Without the variables and secrets of the repository even the target may be missing. */
function withoutCredentials(
  command: EventCommand,
  reason: string,
  { checked, common, facts }: Reading,
): CommandInputs {
  const { endpoint, values, probe } = checked;
  if (values['server-url'] !== undefined) {
    const owner = { loopback: endpoint.loopback, hostSource: facts.hostSource, dryRun: true };
    // Only for its checks.
    if (command === 'promote') parsePromotion(checked, owner);
    else parseRegistration(checked, owner);
  }
  return { ...common, job: 'look', command, reason, ...optional('probe', probe) };
}

function registerInputs(
  command: 'register' | 'plan',
  reading: Reading,
  center: CenterInputs,
): RegisterInputs {
  const request = parseRegistration(reading.checked, ownerContext(reading.facts.hostSource, center));
  return { ...center, ...entryChecks(reading.checked), job: 'register', command, request };
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
    source: parseOwner(checked.source, ownerContext(reading.facts.hostSource, center)),
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

/** Throws InvalidInput for an application without its tenant. */
function checkIdentity({ 'client-id': clientId, 'tenant-id': tenantId }: InputValues): void {
  if (clientId === undefined || tenantId !== undefined) return;
  throw new InvalidInput({
    code: 'input-missing',
    message: sentence`${input('client-id')} is given without ${input('tenant-id')}.`,
    next: 'Give the tenant (directory) id as well.',
  });
}
