import type { HostVariables } from '../host-variables.ts';
import { type Message, sentence } from '../message.ts';
import { input } from '../references.ts';
import { printable } from '../text/printable.ts';

/** A value in a `server.json`: fixed, with a default, or for people to give. */
export interface Value {
  readonly value?: string | undefined;
  readonly default?: string | undefined;
  readonly isSecret?: boolean | undefined;
  readonly is_secret?: boolean | undefined;
  readonly isRequired?: boolean | undefined;
  readonly is_required?: boolean | undefined;
  readonly variables?: Readonly<Record<string, Value>> | undefined;
}

/** A remote of any schema version: `type`, in 2025-07-09 `transport_type` and `is_secret`. */
export interface Remote {
  readonly type?: string | undefined;
  readonly transport_type?: string | undefined;
  readonly url: string;
  readonly variables?: Readonly<Record<string, Value>> | undefined;
  readonly headers?: readonly (Value & { readonly name: string })[] | undefined;
}

/** The one remote that clients use, or why there is not exactly one. */
export type ChosenRemote =
  | {
      readonly url: string;
      /** Headers with a value, for the probe only: one `Name: value` a line. */
      readonly headers: string;
      /** Values of those headers that are secret. */
      readonly secrets: readonly string[];
      /** Names of headers that the file asks for and that have no value. */
      readonly missingHeaders: readonly string[];
      readonly problem?: undefined;
    }
  | { readonly url?: undefined; readonly problem: Message };

/** How files write Streamable HTTP: `streamable` in the schemas of spring 2025, `http` in files for VS Code. */
const streamableWords = /^(?:streamable(?:[-_]?http)?|http)$/i;
const sseWord = /^sse$/i;

/** Variables of the host that hold its own credentials or rule the process: no file names them. */
const hostsOwn =
  /^(?:ACTIONS|AGENT|ARM|AZURE|GITHUB|IDENTITY|INPUT|MCP_REGISTER|MSI|NODE|RUNNER|SECRET|SYSTEM)_/i;

/** What a remote is judged with. */
export interface RemoteContext {
  /** The input `server-url`; it chooses among several remotes. */
  readonly serverUrl: string | undefined;
  /** Variables of the process, for values such as `${TENANT}`. */
  readonly environment: HostVariables;
  readonly hasPackages: boolean;
}

/**
 * The endpoint of a `server.json`: of its remotes the one of `server-url`, else the only one. Variables have their value or default; one that is secret cannot stand in a URL that is published.
 */
export function endpointOf(remotes: readonly Remote[], context: RemoteContext): ChosenRemote {
  const known = remotes.filter(
    (remote) => streamableWords.test(typeOf(remote)) || sseWord.test(typeOf(remote)),
  );
  const resolved = (known.length > 0 ? known : remotes).map((remote) => resolve(remote, context));
  const chosen = resolved.find(({ url }) => url === context.serverUrl && url !== undefined);
  if (chosen) return chosen;
  const [first, ...others] = known;
  const file = input('server-json');
  if (first === undefined) return { problem: noRemote(remotes, context.hasPackages) };
  if (others.length > 0) {
    const isMixed = new Set(known.map((remote) => sseWord.test(typeOf(remote)))).size > 1;
    const shown = known
      .slice(0, 5)
      .map(
        (remote) => `${printable(remote.url, 200)}${isMixed ? ` (${printable(typeOf(remote), 40)})` : ''}`,
      );
    const rest = known.length - shown.length;
    return {
      problem: sentence`The file that ${file} names has several remotes: ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}. Choose one with ${input('server-url')}.`,
    };
  }
  return resolve(first, context);
}

function noRemote(remotes: readonly Remote[], hasPackages: boolean): Message {
  const file = input('server-json');
  if (remotes.length > 0) {
    const types = remotes.map((remote) => `"${printable(typeOf(remote), 40)}"`).join(', ');
    return sentence`The file that ${file} names has no remote of type "streamable-http" or "sse", only of ${types}.`;
  }
  if (!hasPackages) return sentence`The file that ${file} names has no remote.`;
  return sentence`The file that ${file} names has packages only and no remote: such a server runs on each user’s machine, and has no URL that could be registered.`;
}

function typeOf({ type, transport_type }: Remote): string {
  return type ?? transport_type ?? '';
}

function resolve(remote: Remote, { environment }: RemoteContext): ChosenRemote {
  const { url: template, variables = {} } = remote;
  const file = input('server-json');
  for (const name of namesIn(template)) {
    const variable = own(variables, name);
    if (variable && isSecret(variable)) {
      return {
        problem: sentence`The URL of the remote in the file that ${file} names contains the secret variable ${`{${printable(name, 60)}}`}, and a URL is published. Give the secret in a header, or ${input('server-url')}.`,
      };
    }
    const value = variable && textOf(variable, environment);
    if (value === undefined) {
      return {
        problem: sentence`The URL of the remote in the file that ${file} names has a variable without a default: ${`{${printable(name, 60)}}`}. Give it a value in the file, or give ${input('server-url')}.`,
      };
    }
  }
  const url = fromEnvironment(filledIn(template, variables, environment), environment);
  if (url === undefined) {
    return {
      problem: sentence`The URL of the remote in the file that ${file} names refers to a variable of the environment that is not set, or that belongs to the host: ${printable(template, 200)}.`,
    };
  }
  const given = (remote.headers ?? []).map((header) => ({ header, value: textOf(header, environment) }));
  const headers = given.flatMap(({ header, value }) =>
    value === undefined || value === '' ? [] : [{ name: header.name, value, secret: isSecret(header) }],
  );
  return {
    url,
    headers: headers.map(({ name, value }) => `${name}: ${value}`).join('\n'),
    // Of "Bearer <token>" the token alone is as secret as the whole.
    secrets: headers
      .filter(({ secret }) => secret)
      .flatMap(({ value }) => [value, ...value.split(/\s+/).slice(1)]),
    missingHeaders: given.flatMap(({ header, value }) =>
      value === undefined && isWanted(header) ? [header.name] : [],
    ),
  };
}

/** The value with its variables in it; undefined when one of them, or the value itself, is for people to give. */
function textOf(given: Value, environment: HostVariables): string | undefined {
  const { variables = {} } = given;
  const template = given.value ?? given.default;
  if (template === undefined) return undefined;
  const missing = namesIn(template).some((name) => {
    const variable = own(variables, name);
    return !variable || textOf(variable, environment) === undefined;
  });
  if (missing) return undefined;
  return fromEnvironment(filledIn(template, variables, environment), environment);
}

/** `${NAME}` stands for a variable of the process; undefined when it is not set, or is the host's own. */
function fromEnvironment(text: string, environment: HostVariables): string | undefined {
  let isComplete = true;
  const filled = text.replace(/\$\{(\w+)\}/g, (_, name: string) => {
    const value = hostsOwn.test(name) ? undefined : environment[name];
    if (value === undefined || value === '') isComplete = false;
    return value ?? '';
  });
  return isComplete ? filled : undefined;
}

function filledIn(
  template: string,
  variables: Readonly<Record<string, Value>>,
  environment: HostVariables,
): string {
  return template.replace(variablePattern, (whole, name: string) => {
    const variable = own(variables, name);
    return (variable && textOf(variable, environment)) ?? whole;
  });
}

/** `{name}`, and not the `{name}` of `${name}`. */
const variablePattern = /(?<!\$)\{([^{}]+)\}/g;

function namesIn(template: string): string[] {
  return [...template.matchAll(variablePattern)].map(([, name = '']) => name);
}

function own(variables: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(variables, name) ? variables[name] : undefined;
}

/** Whether the file expects the header: it says so, or it has a value for it, with a variable that nobody gave. */
function isWanted({ value, isRequired, is_required }: Value): boolean {
  return value !== undefined || isRequired === true || is_required === true;
}

/** A header whose variable is secret is secret. */
function isSecret(value: Value): boolean {
  return (
    value.isSecret === true || value.is_secret === true || Object.values(value.variables ?? {}).some(isSecret)
  );
}
