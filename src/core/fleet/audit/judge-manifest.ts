import { Failure } from '../../errors.ts';
import { withoutUrlSecrets } from '../../http/secret-parameters.ts';
import type { JsonValue } from '../../json.ts';
import { type Message, sentence } from '../../message.ts';
import { type CurrentState, definitionKey } from '../../registration/current-state.ts';
import type { FieldChange } from '../../registration/differences.ts';
import { planRegistration } from '../../registration/plan.ts';
import type { PlanStep } from '../../registration/plan-step.ts';
import { type Names, settleNames } from '../../registration/resource-ids.ts';
import { unnamedSource } from '../../registration/source.ts';
import { isStampOf, stampTitle } from '../../registration/stamp.ts';
import { printable } from '../../text/printable.ts';
import type { FleetUnit, Manifest } from '../manifest.ts';
import { unitKey } from '../successor.ts';
import type { AuditedEntry, AuditFacts, CenterFacts } from './facts.ts';
import type { Found } from './finding.ts';

const changesNamed = 5;
/** Names that a unit may need beyond those that were read: what was not read is not there. */
const furtherLooks = 3;

/** What differs between what the manifest declares and what is registered, field by field. */
export function drifted(facts: AuditFacts): Found[] {
  const { manifest, center } = facts;
  if (!manifest || !center) return [];
  const byId = new Map(facts.entries.map((entry) => [entry.apiId.toLowerCase(), entry]));
  const said = new Set<string>();
  return manifest.units.flatMap((unit): Found[] => {
    const entry = byId.get(unit.apiId.toLowerCase());
    const message = driftOf(unit, entry, { ...facts, center, said });
    if (message === undefined) return [];
    const { apiId, environmentId } = unit;
    const evidence = entry?.evidence ?? `GET ${center.path}/apis/${encodeURIComponent(apiId)}`;
    return [{ apiId, environmentId, subject: environmentId, message, evidence }];
  });
}

/** @param facts.said what another environment of the same entry was already found to differ in */
function driftOf(
  unit: FleetUnit,
  entry: AuditedEntry | undefined,
  { center, said, ...facts }: AuditFacts & { readonly center: CenterFacts; readonly said: Set<string> },
): Message | undefined {
  const once = (message: string) => (isNew([unit.apiId.toLowerCase(), message], said) ? message : undefined);
  if (!entry) {
    const listed = facts.listed.some(({ apiId }) => apiId.toLowerCase() === unit.apiId.toLowerCase());
    return listed ? undefined : once('The manifest declares the entry, and it is not registered.');
  }
  const properties = facts.customProperties.get(unitKey(unit));
  const state = stateOf(entry, center);
  if (!state || properties?.known === false) return undefined;
  const owner = ownerProblem(unit, entry);
  if (owner !== undefined) return once(owner);
  try {
    const { names, currentState } = namesOf(unit, state);
    const plan = planRegistration({
      request: unit.request,
      names,
      currentState,
      server: undefined,
      customProperties: properties?.known ? properties.value : {},
    });
    const changes = plan.steps
      .flatMap((step) => declaredChanges(step, unit))
      .filter((change) => isNews(unit.apiId, change, said));
    return changes.length === 0 ? undefined : describe(changes);
  } catch (error) {
    if (error instanceof Failure) return sentence`A sync would refuse it: ${error.text}`;
    throw error;
  }
}

/** The environments of an entry share its title and its texts: a change of those is said once. */
function isNews(apiId: string, change: FieldChange, said: Set<string>): boolean {
  return !change.field.startsWith('api.') || isNew([apiId.toLowerCase(), change], said);
}

function isNew(facts: readonly unknown[], said: Set<string>): boolean {
  const key = JSON.stringify(facts);
  if (said.has(key)) return false;
  said.add(key);
  return true;
}

function ownerProblem({ request: { source } }: FleetUnit, { stamp }: AuditedEntry): string | undefined {
  if (source === unnamedSource || isStampOf(stamp, source)) return undefined;
  return stamp ? 'The entry has the mark of another source.' : 'The entry has no mark of this source.';
}

function stateOf({ stored }: AuditedEntry, center: CenterFacts): CurrentState | undefined {
  const { target, service, environments, metadataSchemas } = center;
  if (!stored?.versions.known || !stored.deployments.known) return undefined;
  if (!environments.known || !metadataSchemas.known) return undefined;
  const definitions = [...stored.definitions.values()];
  if (definitions.some(({ known }) => !known)) return undefined;
  return {
    target,
    service,
    portal: undefined,
    metadataSchemas: metadataSchemas.value,
    api: stored.api,
    versions: stored.versions.value,
    deployments: stored.deployments.value,
    environments: new Map(environments.value.map((one) => [one.name.toLowerCase(), one])),
    definitions: new Map(
      definitions.flatMap((one) => {
        if (!one.known) return [];
        const { versionId, definitionId, resource, text } = one.value;
        return [[definitionKey(versionId, definitionId), { definition: resource, text }] as const];
      }),
    ),
  };
}

function namesOf({ request }: FleetUnit, known: CurrentState): { names: Names; currentState: CurrentState } {
  let currentState = known;
  for (let look = 0; look <= furtherLooks; look++) {
    const settled = settleNames(request, currentState);
    if ('names' in settled) return { names: settled.names, currentState };
    const { environments, definitions } = settled.missing;
    currentState = {
      ...currentState,
      environments: new Map([
        ...environments.map((id) => [id.toLowerCase(), undefined] as const),
        ...currentState.environments,
      ]),
      definitions: new Map([
        ...currentState.definitions,
        ...definitions.map(
          ({ version, definition }) =>
            [definitionKey(version, definition), { definition: undefined, text: undefined }] as const,
        ),
      ]),
    };
  }
  throw new Error(`The names of ${request.apiId} could not be settled`);
}

/**
 * The changes of a step that the manifest asks for. What a sync would fill in besides is no difference from the
 * manifest, and definitions have rules of their own.
 */
function declaredChanges(step: PlanStep, { request }: FleetUnit): FieldChange[] {
  if (step.action === 'keep') return [];
  switch (step.kind) {
    case 'environment':
    case 'deployment':
      return step.action === 'create' ? [{ field: step.kind, after: step.id }] : prefixed(step);
    case 'version':
      return step.action === 'delete' ? [] : prefixed(step);
    case 'api':
      return prefixed(step).filter(({ field, before, after }) => {
        if (field === 'api.summary') return request.summary !== undefined;
        if (field === 'api.description') return request.description !== undefined;
        if (field !== 'api.externalDocumentation') return true;
        return JSON.stringify(withoutStamps(before)) !== JSON.stringify(withoutStamps(after));
      });
    case 'specification':
      return request.ownDefinition ? prefixed(step) : [];
    default:
      return [];
  }
}

function prefixed({ kind, changes }: PlanStep): FieldChange[] {
  return changes.map((change) => ({ ...change, field: `${kind}.${change.field}` }));
}

function withoutStamps(items: JsonValue | undefined): readonly JsonValue[] {
  if (!Array.isArray(items)) return [];
  const all: readonly JsonValue[] = items;
  return all.filter(
    (item) => !(typeof item === 'object' && item !== null && 'title' in item && item.title === stampTitle),
  );
}

function describe(changes: readonly FieldChange[]): string {
  const shown = changes
    .slice(0, changesNamed)
    .map(({ field, before, after }) =>
      before === undefined
        ? `${printable(field, 80)} is missing (${brief(after)})`
        : `${printable(field, 80)} is ${brief(before)}, declared is ${brief(after)}`,
    );
  const rest = changes.length - shown.length;
  return `${shown.join('; ')}${rest > 0 ? `; and ${rest} more` : ''}.`;
}

function brief(value: JsonValue | undefined): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
  return printable(withoutUrlSecrets(text), 100);
}

/** A prune leaves a protected entry alone. */
const protectedFix = 'Declare it in the manifest; its mark protects it, so that no prune removes it';

/** Entries and deployments with the mark of this manifest that it does not declare. */
export function undeclared({ manifest, source, entries, center }: AuditFacts): Found[] {
  if (!manifest || !source || !center) return [];
  const declared = new Map<string, Set<string>>();
  for (const { apiId, environmentId } of manifest.declared) {
    const environments = declared.get(apiId.toLowerCase()) ?? new Set();
    declared.set(apiId.toLowerCase(), environments.add(environmentId.toLowerCase()));
  }
  const used = new Set(manifest.declared.map(({ environmentId }) => environmentId.toLowerCase()));
  const previous = new Set(
    manifest.declared.flatMap(({ previousApiIds }) => previousApiIds.map((id) => id.toLowerCase())),
  );
  return entries.flatMap((entry): Found[] => {
    const { apiId, evidence, stamp } = entry;
    if (!isOwn(stamp, manifest, source) || previous.has(apiId.toLowerCase())) return [];
    const environments = declared.get(apiId.toLowerCase());
    if (!environments) {
      return [
        {
          apiId,
          evidence,
          message: 'The entry has the mark of this manifest, which does not declare it.',
          ...(stamp?.protected ? { fix: protectedFix } : {}),
        },
      ];
    }
    const extra = (entry.endpoints.known ? entry.endpoints.value : []).filter(
      ({ environmentId = '' }) =>
        used.has(environmentId.toLowerCase()) && !environments.has(environmentId.toLowerCase()),
    );
    return extra.map(({ environmentId = '' }) => ({
      apiId,
      environmentId,
      subject: environmentId.toLowerCase(),
      evidence: `${evidence}/deployments`,
      message: `The entry is deployed in the environment "${printable(environmentId, 90)}", which the manifest does not declare for it.`,
      ...(stamp?.protected ? { fix: protectedFix } : {}),
    }));
  });
}

/** Whether a mark is that of this source and this manifest, or of one that it replaces. */
export function isOwn(
  stamp: AuditedEntry['stamp'],
  manifest: Pick<Manifest, 'name' | 'previousNames'> | undefined,
  source: NonNullable<AuditFacts['source']>,
): boolean {
  if (!isStampOf(stamp, source) || stamp.pullRequest !== undefined) return false;
  if (!manifest) return true;
  return stamp.manifest === manifest.name || manifest.previousNames.includes(stamp.manifest ?? '');
}
