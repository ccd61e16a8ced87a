import { InvalidInput } from '../../errors.ts';
import type { HostVariables } from '../../host-variables.ts';
import { sentence } from '../../message.ts';
import { input } from '../../references.ts';
import type { Place } from '../../text/place.ts';
import { printable } from '../../text/printable.ts';
import { manifestFailure } from './problem.ts';

/** The variables that a run lets its manifest read. */
export type ListedVariables = ReadonlyMap<
  string,
  {
    /** Patterns of the hosts that may receive a secret; absent: the variable is no secret. */
    readonly hosts?: readonly string[];
  }
>;

const nameForm = /^[A-Za-z_][A-Za-z0-9_]{0,127}$/;
const hostForm = /^[A-Za-z0-9*._:[\]-]{1,253}$/;
const variableForm = /\$\$\{|\$\{([^}]*)\}?/g;

/** Reads `manifest-variables`: `NAME`, or `NAME = host pattern`, which may be repeated. Throws InvalidInput. */
export function parseManifestVariables(lines: readonly string[]): ListedVariables {
  const listed = new Map<string, { hosts?: readonly string[] }>();
  for (const line of lines) {
    const at = line.indexOf('=');
    const name = (at === -1 ? line : line.slice(0, at)).trim();
    const host = at === -1 ? undefined : line.slice(at + 1).trim();
    const other = listed.get(name);
    if (!nameForm.test(name) || (host !== undefined && !hostForm.test(host))) throw malformed(line);
    if (other && (other.hosts === undefined) !== (host === undefined)) throw twofold(name);
    listed.set(name, host === undefined ? {} : { hosts: [...(other?.hosts ?? []), host] });
  }
  return listed;
}

/** What the variables of a manifest are replaced with. */
export interface VariableSources {
  readonly listed: ListedVariables;
  readonly environment: HostVariables;
  /** Is told each secret at once. */
  readonly mask: (secret: string) => void;
}

/** A text with its variables replaced, or the first variable that is not set. */
export type ResolvedText =
  | { readonly text: string; readonly secrets: readonly string[]; readonly unset?: undefined }
  | { readonly unset: string };

/** Whether a text refers to a variable. */
export function hasVariable(text: string): boolean {
  for (const [found] of text.matchAll(variableForm)) if (found !== '$${') return true;
  return false;
}

/**
 * Replaces `${NAME}` by the value of the variable and `$${` by `${`. Throws InvalidInput for a name that the run does
 * not list.
 */
export function resolveText(text: string, place: Place, sources: VariableSources): ResolvedText {
  if (!text.includes('${')) return { text, secrets: [] };
  const secrets: string[] = [];
  let unset: string | undefined;
  const resolved = text.replace(variableForm, (found: string, name: string | undefined) => {
    if (found === '$${') return '${';
    const { value, secret } = lookUp(found, name ?? '', place, sources);
    if (value === undefined) unset ??= name;
    else if (secret) {
      sources.mask(value);
      secrets.push(name ?? '');
    }
    return value ?? '';
  });
  return unset === undefined ? { text: resolved, secrets } : { unset };
}

function lookUp(found: string, name: string, place: Place, { listed, environment }: VariableSources) {
  if (!found.endsWith('}') || !nameForm.test(name)) {
    throw manifestFailure(place, {
      code: 'manifest-variable',
      what: 'A text has "${" in it, and no name of a variable follows.',
      next: `Write \${NAME} for a variable, and $\${ for the characters themselves.`,
    });
  }
  const variable = listed.get(name);
  if (!variable) {
    throw manifestFailure(place, {
      code: 'manifest-variable',
      what: `The variable ${printable(name, 130)} is not one that this run lets the manifest read.`,
      why: 'A manifest reads no variable of the run on its own.',
      next: sentence`List it: ${input('manifest-variables', name)}. For a secret add the hosts that may receive it: ${`${name} = *.contoso.example`}. For the characters themselves write $\${.`,
    });
  }
  // A secret that is not set reaches a step as an empty text.
  return { value: environment[name] || undefined, secret: variable.hosts !== undefined };
}

function malformed(line: string): InvalidInput {
  return new InvalidInput({
    code: 'input-invalid',
    message: sentence`${input('manifest-variables')} has a line that is neither NAME nor NAME = host pattern: "${printable(line)}".`,
    next: 'Write the name of a variable, and for a secret the hosts that may receive it, with * for any part of a name: ORDERS_KEY = *.contoso.example',
  });
}

function twofold(name: string): InvalidInput {
  return new InvalidInput({
    code: 'input-invalid',
    message: sentence`${input('manifest-variables')} lists ${name} both as a secret and as none.`,
    next: 'Keep the line that says which hosts may receive it.',
  });
}
