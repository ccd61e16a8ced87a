import type { ApiCenterTarget } from '../../apicenter/target.ts';
import { InvalidInput } from '../../errors.ts';
import type { Manifest } from '../../fleet/manifest.ts';
import type { Selection } from '../../fleet/selection.ts';
import { sentence } from '../../message.ts';
import { optional } from '../../optional.ts';
import { input } from '../../references.ts';
import type { Place } from '../../text/place.ts';
import { printable } from '../../text/printable.ts';
import { matchesWildcard } from '../../text/wildcard.ts';
import type { Warning } from '../../warning.ts';
import { checkTargetOnce, parseTarget } from '../parse-target.ts';
import { namesOfGivenInputs, readValues } from '../read-values.ts';
import type { InputName } from '../table.ts';
import { atPlace, refuseVariable } from './checked-text.ts';
import type { Declaration } from './collect.ts';
import { targetInputs } from './keys.ts';
import type { Layer } from './layer.ts';
import { keyOf, manifestFailure } from './problem.ts';
import { readUnits, type UnitContext } from './read-units.ts';
import { listOf, scalarOf } from './shape.ts';
import { resolveText, type VariableSources } from './variables.ts';

/** The manifest's own names are stamped into entries. */
const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const longestName = 50;

/**
 * A manifest with its variables replaced and its values checked: those of the units that a run selects. Throws
 * InvalidInput with the place at fault.
 *
 * @param target absent where the run's inputs name it
 */
export async function readManifest(
  declaration: Declaration,
  selection: Pick<Selection, 'only' | 'environments'>,
  context: Omit<UnitContext, 'declaration' | 'root'> & {
    readonly target?: ApiCenterTarget;
    /** Those that a commit and a shard leave. */
    readonly includes?: (unit: Declaration['units'][number]) => boolean;
  },
): Promise<Manifest> {
  const { path, root, files, own, units: declared, removed, ignore } = declaration;
  const { selected, warnings } = selectUnits(declared, selection);
  const inScope = selected.filter(context.includes ?? (() => true));
  const { units, skipped } = await readUnits(inScope, { ...context, declaration, root });
  return {
    path,
    ...optional('name', nameOf(own)),
    previousNames: previousNamesOf(own),
    files,
    ...optional('target', context.target),
    environmentIds: environmentsOf(declaration),
    units,
    skipped,
    declared: declared.map(({ apiId, environmentId, place, protected: isProtected, previousApiIds }) => ({
      apiId,
      environmentId,
      place,
      ...optional('protected', isProtected),
      previousApiIds,
    })),
    removed,
    ignore,
    warnings: [...declaration.warnings, ...warnings],
  };
}

/**
 * The API center that a manifest names; undefined when it names none. Throws InvalidInput with the place at fault.
 */
export function manifestTarget({ own }: Declaration, sources: VariableSources): ApiCenterTarget | undefined {
  const settings = targetInputs.flatMap((name) => {
    const setting = own.get(keyOf(name));
    return setting ? [{ name, ...scalarOf(setting.node, keyOf(name)) }] : [];
  });
  const [first] = settings;
  if (!first) return undefined;
  const raw: Partial<Record<InputName, string>> = {};
  for (const { name, text, place } of settings) {
    const value = resolvedTarget(text, place, sources);
    atPlace(place, () => readValues({ [name]: value }));
    raw[name] = value;
  }
  return atPlace(first.place, () => {
    checkTargetOnce(namesOfGivenInputs(raw));
    return parseTarget(readValues(raw));
  });
}

function resolvedTarget(text: string, place: Place, sources: VariableSources): string {
  const resolved = resolveText(text, place, sources);
  if (resolved.unset !== undefined) {
    throw manifestFailure(place, {
      code: 'manifest-variable',
      what: `The variable ${resolved.unset} is not set, and it names the API center.`,
      next: sentence`Set it for this step, or give ${input('api-center-id')}.`,
    });
  }
  if (resolved.secrets.length === 0) return resolved.text;
  throw manifestFailure(place, {
    code: 'manifest-secret',
    what: 'A secret stands where an API center is named.',
    next: 'List the variable for the run without a host.',
  });
}

/** Throws InvalidInput where a run selects nothing of what is declared. */
function selectUnits(
  units: Declaration['units'],
  { only, environments }: Pick<Selection, 'only' | 'environments'>,
): { readonly selected: Declaration['units']; readonly warnings: readonly Warning[] } {
  const ids = only?.map((pattern) => ({
    name: 'only' as const,
    pattern,
    matches: units.filter(({ apiId }) => matchesWildcard(pattern, apiId)),
  }));
  const places = environments?.map((pattern) => ({
    name: 'environments' as const,
    pattern,
    matches: units.filter(({ environmentId }) => environmentId.toLowerCase() === pattern.toLowerCase()),
  }));
  const [byId, byPlace] = [ids, places].map(
    (found) => found && new Set(found.flatMap(({ matches }) => matches)),
  );
  const selected = units.filter((unit) => (byId?.has(unit) ?? true) && (byPlace?.has(unit) ?? true));
  const unmatched = [...(ids ?? []), ...(places ?? [])].filter(({ matches }) => matches.length === 0);
  if (selected.length === 0 && units.length > 0) {
    throw new InvalidInput({
      code: 'input-invalid',
      message: sentence`No server of the manifest is selected by ${input(only ? 'only' : 'environments')}.`,
      next: `Correct the ids. The manifest declares, for example: ${units
        .slice(0, 5)
        .map(({ apiId, environmentId }) => `${printable(apiId)} in ${printable(environmentId)}`)
        .join(', ')}.`,
    });
  }
  return {
    selected,
    warnings: unmatched.map(({ name, pattern }) => ({
      code: 'pattern-unmatched',
      message: sentence`"${printable(pattern)}" in ${input(name)} matches nothing that the manifest declares.`,
    })),
  };
}

function nameOf(own: Layer): string | undefined {
  const name = own.get('name');
  return name && checkedSlug(scalarOf(name.node, 'name'), 'name');
}

function previousNamesOf(own: Layer): readonly string[] {
  const names = own.get('previousNames');
  if (!names) return [];
  return listOf(names.node, 'previousNames').items.map((item) =>
    checkedSlug(scalarOf(item, 'an item of previousNames'), 'an item of previousNames'),
  );
}

function checkedSlug(
  { text, place }: { readonly text: string; readonly place: Place },
  name: string,
): string {
  refuseVariable(text, place, name);
  const slug = text.trim();
  if (slugForm.test(slug) && slug.length <= longestName) return slug;
  throw manifestFailure(place, {
    what: `Expected ${name} to be letters a-z, digits and single "-", up to ${longestName}; got "${printable(slug)}".`,
    why: 'It is part of the mark of each entry.',
    next: 'For example: platform',
  });
}

/** Each environment once, whatever its case. */
function environmentsOf({ environments, units }: Declaration): string[] {
  const ids = [...environments.keys(), ...units.map(({ environmentId }) => environmentId)];
  return [...new Map(ids.map((id) => [id.toLowerCase(), id])).values()];
}
