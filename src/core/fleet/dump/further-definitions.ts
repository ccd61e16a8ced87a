import { definitionOfReference } from '../../apicenter/paths.ts';
import { type CurrentState, definitionKey } from '../../registration/current-state.ts';
import { sameName } from '../../registration/same-name.ts';
import { printable } from '../../text/printable.ts';
import { readGenerated } from './generated-document.ts';
import { type DumpedFile, type DumpedUnit, fileType, isId, secretInText } from './unit-keys.ts';

/** A definition of a version, by the names of both. */
export interface NamedDefinition {
  readonly version: string;
  readonly definition: string;
}

/** The definitions that no declared unit uses: those that a manifest cannot say. */
export interface FurtherDefinitions {
  /** One clause for each. */
  readonly unsaid: readonly string[];
  /** The documents in them that a person wrote. */
  readonly files: readonly DumpedFile[];
}

/** Finds the definitions of an API that none of its units uses. Pure. */
export function furtherDefinitions(
  apiId: string,
  units: readonly DumpedUnit[],
  { deployments, definitions }: CurrentState,
  listed: readonly NamedDefinition[],
): FurtherDefinitions {
  const used = units.flatMap(({ names }) => {
    const deployment = deployments.find(({ name }) => name === names.deploymentId);
    return definitionOfReference(deployment?.properties.definitionId) ?? [];
  });
  const further = listed
    .filter(
      (one) =>
        !used.some(
          (other) => sameName(other.version, one.version) && sameName(other.definition, one.definition),
        ),
    )
    .map((one) => describe(apiId, one, definitions.get(definitionKey(one.version, one.definition))?.text))
    .toSorted((a, b) => (a.what < b.what ? -1 : 1));
  return { unsaid: further.map(({ what }) => what), files: further.flatMap(({ file }) => file ?? []) };
}

function describe(
  apiId: string,
  { version, definition }: NamedDefinition,
  text: string | undefined,
): { readonly what: string; readonly file?: DumpedFile } {
  const what = `the definition ${printable(definition)} of its version ${printable(version)}`;
  if (text === undefined || readGenerated(text)) return { what };
  if (secretInText(text)) return { what: `${what}, which holds a URL with a key` };
  if (!isId(version) || !isId(definition)) return { what };
  // `_`: as the paths of the units, and three ids in one name could be too long for a file system.
  const path = `definitions/${apiId}_${version}/${definition}_.${fileType(text)}`;
  return { what: `${what}; its document is kept in ${path}`, file: { path, text } };
}
