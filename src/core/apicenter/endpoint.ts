import { cloudAt, clouds } from '../clouds.ts';
import { InvalidInput } from '../errors.ts';
import { isLoopbackHost } from '../http/loopback.ts';
import { sentence } from '../message.ts';
import { input } from '../references.ts';
import { printable } from '../text/printable.ts';

/** Address of Azure Resource Manager, and the scope of a token for it. */
export interface ArmEndpoint {
  /** Origin, without a slash at the end. */
  readonly url: string;
  readonly tokenScope: string;
  readonly loopback: boolean;
  /** Whether it is plain http: on loopback only, and never with a token. */
  readonly insecure: boolean;
}

/**
 * Checks the address that requests and the token will go to. Throws InvalidInput.
 *
 * @param anyHost whether hosts beyond Azure's own and loopback are allowed
 */
export function parseArmEndpoint(text: string, anyHost: boolean): ArmEndpoint {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const refuse = (why: string): never => {
    throw new InvalidInput({
      code: 'arm-endpoint-invalid',
      message: sentence`${input('arm-endpoint')} is not valid: "${printable(text)}".`,
      why,
      next: sentence`Leave ${input('arm-endpoint')} out for public Azure, or give one of: ${clouds.map(({ armEndpoint }) => armEndpoint).join(', ')}, http://127.0.0.1:<port>.`,
    });
  };
  if (!url || !/^https?:$/.test(url.protocol)) return refuse('It is not an http or https URL.');
  if (url.username || url.password || url.search || url.hash || url.pathname !== '/') {
    return refuse('It must have a scheme, a host and optionally a port, and nothing else.');
  }
  const loopback = isLoopbackHost(url.hostname);
  const insecure = url.protocol === 'http:';
  if (insecure && !loopback)
    return refuse('Plain http is allowed on loopback only, because it would expose the token.');
  if (!loopback && !cloudAt(url.origin) && !anyHost) {
    return refuse('It is neither an Azure cloud nor a loopback address.');
  }
  return {
    url: url.origin,
    tokenScope: `${url.origin}/.default`,
    loopback,
    insecure,
  };
}
