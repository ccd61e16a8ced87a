import { optional } from '../optional.ts';
import { defaultEnvironmentId } from '../registration/defaults.ts';
import { type CheckedInputs, checkInputs } from './check-inputs.ts';
import type {
  CenterInputs,
  CommandInputs,
  CommonInputs,
  EventCommand,
  ExportInputs,
  InputsOf,
  RegisterInputs,
} from './command-inputs.ts';
import { entryChecks, requiredProbe } from './entry-checks.ts';
import type { Command } from './input.ts';
import { parseApiId, parseOwner } from './parse-entry.ts';
import { parseExport } from './parse-export.ts';
import { parsePromotion, promotionFor } from './parse-promotion.ts';
import { parseRegistration } from './parse-registration.ts';
import { parseStaging, parseSweepPolicy, parseSweepTarget } from './parse-staging.ts';
import type { PipelineEvent } from './pipeline-event.ts';
import { planOutOf } from './plan-out.ts';
import { readAudit } from './read-audit.ts';
import { readDump, readInit } from './read-dump-and-init.ts';
import { readSync } from './read-sync.ts';
import type { RawInputs } from './read-values.ts';
import { centerInputs, checkIdentity, type HostFacts, ownerContext, type Reading } from './reading.ts';
import { required } from './required.ts';

export type { HostFacts } from './reading.ts';

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
  if (command === 'sync' && raw.plan?.trim()) return readReplayed(raw.plan.trim(), raw, facts);
  const checked = await checkInputs(command, raw, facts);
  const common = commonInputs(command, checked);
  const reading: Reading = { raw, checked, common, facts };
  if (command === 'plan' && checked.given.has('manifest')) {
    return readSync(command, reading);
  }
  switch (command) {
    case 'register':
    case 'plan':
    case 'unregister':
    case 'promote':
      return forEvent(command, await facts.eventOf(common), reading);
    case 'sync':
      return readSync(command, reading);
    case 'audit':
      return readAudit(command, reading);
    default:
      checkIdentity(checked.values);
      return withoutEvent(command, reading);
  }
}

/** What a saved plan was made to do: everything is planned again, and held to it. */
async function readReplayed(path: string, raw: RawInputs, facts: HostFacts): Promise<CommandInputs> {
  const { checkPlanTarget, replayPlan } = await import('./replayed-plan.ts');
  const { plan, raw: replayed } = replayPlan(path, raw, facts.files);
  const inputs: CommandInputs = await readCommand(plan.command, replayed, facts);
  if (inputs.job !== 'sync' && inputs.job !== 'register') return inputs;
  const { source } = inputs.job === 'sync' ? inputs : inputs.request;
  checkPlanTarget(plan, { ...inputs, source: source.key });
  return { ...inputs, savedPlan: plan };
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
    ...optional('trace', values.trace),
  };
}

function withoutEvent(
  command: Exclude<Command, EventCommand | 'sync' | 'audit'>,
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
    case 'export':
      return exportInputs(reading);
    case 'dump':
      return readDump(reading);
    case 'init':
      return readInit(reading);
    case 'doctor': {
      const registryUrl = values['registry-url'];
      if (registryUrl !== undefined) return { ...common, job: 'doctor-registry', command, registryUrl };
      const environmentId = values['environment-id'] ?? defaultEnvironmentId;
      return { ...centerInputs(reading), job: 'doctor', command, environmentId };
    }
  }
}

function exportInputs(reading: Reading): ExportInputs {
  const { checked, common } = reading;
  const request = parseExport(checked.values);
  const registryUrl = checked.values['registry-url'];
  if (registryUrl === undefined) {
    return { ...centerInputs(reading), job: 'export', command: 'export', from: 'api-center', request };
  }
  return { ...common, job: 'export', command: 'export', from: 'registry', registryUrl, request };
}

function forEvent(command: EventCommand, event: PipelineEvent, reading: Reading): CommandInputs {
  const { checked, common } = reading;
  if (event.kind === 'idle') return { ...common, job: 'nothing', command, reason: event.reason };
  if (event.kind === 'without-credentials') return withoutCredentials(command, event.reason, reading);
  if (event.kind === 'pull-request' && event.withoutCredentials !== undefined) {
    return withoutCredentials(command, event.withoutCredentials, reading);
  }
  checkIdentity(checked.values);
  const center = centerInputs(reading);
  if (command === 'promote') return promotionFor(event, reading, center);
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
  const { checked, raw } = reading;
  const request = parseRegistration(checked, ownerContext(reading, center));
  const definitionOut = optional('definitionOut', checked.values['definition-out']);
  const planOut = optional('planOut', planOutOf(checked.values, raw));
  return {
    ...center,
    ...entryChecks(checked),
    job: 'register',
    command,
    request,
    ...definitionOut,
    ...planOut,
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
