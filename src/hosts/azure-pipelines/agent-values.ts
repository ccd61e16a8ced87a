import type { HostVariables } from '../../core/host-variables.ts';
import { inputRows } from '../../core/inputs/table.ts';
import { camelCase } from '../../core/text/camel-case.ts';
import type { TaskLib } from './task-lib.ts';

/** What the agent gives to a task: inputs, and the endpoints that they name. An empty value is not there. */
export interface AgentValues {
  /** @param name camelCase */
  input(name: string): string | undefined;
  endpointUrl(id: string): string | undefined;
  endpointScheme(id: string): string | undefined;
  /** Of the authorization, which may be secret. */
  endpointParameter(id: string, name: string): string | undefined;
  endpointData(id: string, name: string): string | undefined;
}

const secretInputs: ReadonlySet<string> = new Set(
  inputRows.filter(({ secret }) => secret).map(({ name }) => camelCase(name)),
);

/**
 * The values as the library of tasks gives them, but for what is secret: the library prints each value that it is asked
 * for.
 *
 * @param secrets the values as they stood in the environment
 */
export function valuesOfLibrary(lib: TaskLib, secrets: AgentValues): AgentValues {
  return {
    input: (name) => (secretInputs.has(name) ? secrets.input(name) : lib.getInput(name) || undefined),
    endpointUrl: (id) => lib.getEndpointUrl(id, true) || undefined,
    endpointScheme: (id) => lib.getEndpointAuthorizationScheme(id, true) || undefined,
    endpointParameter: secrets.endpointParameter,
    endpointData: (id, name) => lib.getEndpointDataParameter(id, name, true) || undefined,
  };
}

/**
 * The values as they stand in the environment before the library takes them: to know what must be masked before it
 * prints. Names are matched in any case, because agents differ in how they write an id or a key.
 */
export function valuesOfEnvironment(env: HostVariables): AgentValues {
  const values = new Map(Object.entries(env).map(([name, value]) => [name.toUpperCase(), value]));
  const get = (name: string) => values.get(name.toUpperCase()) || undefined;
  return {
    input: (name) => get(`INPUT_${name}`),
    endpointUrl: (id) => get(`ENDPOINT_URL_${id}`),
    endpointScheme: (id) => get(`ENDPOINT_AUTH_SCHEME_${id}`),
    endpointParameter: (id, name) => get(`ENDPOINT_AUTH_PARAMETER_${id}_${name}`),
    endpointData: (id, name) => get(`ENDPOINT_DATA_${id}_${name}`),
  };
}
