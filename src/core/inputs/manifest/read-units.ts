import { InvalidInput } from '../../errors.ts';
import type { FleetUnit, SkippedUnit } from '../../fleet/manifest.ts';
import { joined, type Message, sentence } from '../../message.ts';
import { optional } from '../../optional.ts';
import type { ProbeInput } from '../../probe/probe-input.ts';
import { input } from '../../references.ts';
import type { Place } from '../../text/place.ts';
import { printable } from '../../text/printable.ts';
import { matchesWildcard } from '../../text/wildcard.ts';
import { checkInputs } from '../check-inputs.ts';
import type { OwnerContext } from '../parse-entry.ts';
import { parseGate } from '../parse-gate.ts';
import { parseRegistration } from '../parse-registration.ts';
import type { RawInputs } from '../read-values.ts';
import { missingInput } from '../required.ts';
import type { Declaration } from './collect.ts';
import { checkHost } from './include.ts';
import { wholeRunInputs } from './keys.ts';
import type { Layer } from './layer.ts';
import { failureAt, keyOf, manifestFailure } from './problem.ts';
import { type ManifestTextSources, type RawUnit, rawUnit } from './raw-unit.ts';
import { withServerJson } from './server-json-texts.ts';

/** What a run brings to every unit. */
export interface UnitContext extends ManifestTextSources {
  readonly declaration: Declaration;
  /** Inputs that hold for each of them. */
  readonly run: RawInputs;
  readonly owner: OwnerContext;
  /** Why the run may lack variables, as a clause; absent: a variable that is not set is an error. */
  readonly mayLackVariables?: Message;
}

type Declared = Declaration['units'][number];

/** Other failures that are shown beside the first. */
const shownFailures = 8;

/**
 * The units as a run registers them: read by the checks that the inputs of a single server go through. Throws
 * InvalidInput, which names the first problem and lists others.
 */
export async function readUnits(
  selected: readonly Declared[],
  context: UnitContext,
): Promise<{ readonly units: readonly FleetUnit[]; readonly skipped: readonly SkippedUnit[] }> {
  const units: FleetUnit[] = [];
  const skipped: SkippedUnit[] = [];
  const failures: InvalidInput[] = [];
  for (const declared of selected) {
    try {
      const read = await readUnit(declared, context);
      if ('reason' in read) skipped.push(read);
      else units.push(read);
    } catch (error) {
      if (!(error instanceof InvalidInput)) throw error;
      failures.push(error);
    }
  }
  if (failures.length > 0) throw together(failures);
  return { units, skipped };
}

async function readUnit(declared: Declared, context: UnitContext): Promise<FleetUnit | SkippedUnit> {
  const { apiId, environmentId, place, owner } = declared;
  const settings = withEnvironment(withServerJson(declared, context), declared, context.declaration);
  const given = rawUnit(settings, context);
  const identity = { apiId, environmentId, place, ...optional('owner', owner) };
  if (given.unset) return { ...identity, reason: whySkipped(given.unset, context) };
  const raw = { ...given.raw, ...runInputs(context), 'environment-id': environmentId };
  const { request, probe, gate } = await checkedUnit(raw, context).catch((error: unknown) => {
    throw error instanceof InvalidInput ? failureAt(placeOf(error, settings) ?? place, error) : error;
  });
  checkHosts(raw, settings, declared);
  checkCredentials(probe, { ...given, settings }, context);
  return {
    ...identity,
    ...optional('protected', declared.protected),
    previousApiIds: declared.previousApiIds,
    request,
    probe,
    gate,
  };
}

async function checkedUnit(raw: RawInputs, { files, owner }: UnitContext) {
  const checked = await checkInputs('register', raw, { files });
  const request = parseRegistration(checked, owner);
  if (!checked.probe) throw missingInput('server-url');
  return { request, probe: checked.probe, gate: parseGate(checked) };
}

/** What was given for the whole run applies to every unit, unless the manifest enforces something else. */
function runInputs({ run, declaration: { enforce } }: UnitContext): RawInputs {
  const enforced = wholeRunInputs.filter((name) => enforce.has(keyOf(name)));
  return Object.fromEntries(
    Object.entries(run).filter(([name]) => !enforced.some((other) => other === name)),
  );
}

/** The settings with what the manifest says about a new environment of that id. */
function withEnvironment(settings: Layer, { environmentId }: Declared, { environments }: Declaration): Layer {
  const texts = environments.get(environmentId.toLowerCase());
  return texts ? new Map([...settings, ...texts]) : settings;
}

function whySkipped(
  { name, place }: NonNullable<RawUnit['unset']>,
  { mayLackVariables }: UnitContext,
): Message {
  if (mayLackVariables !== undefined) {
    return sentence`The variable ${name} is not set, and ${mayLackVariables}.`;
  }
  throw manifestFailure(place, {
    code: 'manifest-variable',
    what: `The variable ${name} is not set.`,
    next: sentence`Set it for this step, or remove it from ${input('manifest-variables')} and from the manifest. In a workflow a variable or secret reaches a step only by its env.`,
  });
}

/** Where the first input stands that a failure speaks of. */
function placeOf({ code, text, why = '', next }: InvalidInput, settings: Layer): Place | undefined {
  if (code === 'definition-invalid') return settings.get(keyOf('definition-file'))?.node.place;
  for (const message of [text, why, next]) {
    if (typeof message === 'string') continue;
    for (const part of message) {
      const key = typeof part === 'object' && 'input' in part ? keyOf(part.input) : undefined;
      const setting = key === undefined ? undefined : settings.get(key);
      if (setting) return setting.node.place;
    }
  }
  return undefined;
}

function checkHosts(raw: RawInputs, settings: Layer, { restrictions }: Declared): void {
  for (const name of ['server-url', 'probe-url'] as const) {
    const setting = settings.get(keyOf(name));
    const url = raw[name];
    if (setting && url !== undefined) checkHost(url, setting.node.place, restrictions);
  }
}

/** A file of one team must not send the key of another, nor a token of the run, to a host of its own. */
function checkCredentials(
  { url, audience }: ProbeInput,
  { secrets, settings }: RawUnit & { readonly settings: Layer },
  { listed, run }: UnitContext,
): void {
  const { hostname } = new URL(url);
  for (const [name, place] of secrets) {
    const hosts = listed.get(name)?.hosts ?? [];
    if (hosts.some((pattern) => matchesWildcard(pattern, hostname))) continue;
    throw manifestFailure(place, {
      code: 'manifest-secret',
      what: `The secret ${name} would go to the host ${printable(hostname)}, and the run allows only ${hosts.join(', ')}.`,
      next: sentence`Correct the URL of the server; or add a line to ${input('manifest-variables')}: ${name} = ${printable(hostname)}`,
    });
  }
  const place = settings.get(keyOf('probe-audience'))?.node.place;
  if (audience === undefined || place === undefined || run['allowed-hosts'] !== undefined) return;
  throw manifestFailure(place, {
    code: 'manifest-secret',
    what: 'A token of the run’s own identity would go to any host that the manifest names.',
    next: sentence`List the hosts that may receive it in ${input('allowed-hosts')}.`,
  });
}

/** The first failure, with the next ones in short. */
function together([first, ...others]: readonly InvalidInput[]): InvalidInput {
  if (!first || others.length === 0) return first ?? missingInput('manifest');
  const more = others.length - shownFailures;
  const list = joined(
    [...others.slice(0, shownFailures).map(({ text }) => text), ...(more > 0 ? [`${more} more`] : [])],
    ' ',
  );
  return new InvalidInput({
    code: first.code,
    message: first.text,
    why: sentence`${first.why ?? ''}${first.why === undefined ? '' : ' '}There are other problems: ${list}`,
    next: first.next,
    cause: first,
  });
}
