import type { ArmEndpoint } from '../../core/apicenter/endpoint.ts';
import { type ApiCenterTarget, checkTarget } from '../../core/apicenter/target.ts';
import { namesCenter, parseTarget } from '../../core/inputs/parse-target.ts';
import type { InputReader } from '../../core/inputs/values.ts';
import { type Environment, isCi } from '../environment.ts';
import { embeddedTarget } from './embedded.ts';

/**
 * The API center that the inputs name. At a keyboard an ARM endpoint on loopback is enough: an emulator is there,
 * and its API center is meant.
 *
 * @throws InvalidInput for a partial, doubled or malformed target
 */
export function givenTarget(read: InputReader, endpoint: ArmEndpoint, env: Environment): ApiCenterTarget {
  if (namesCenter(read) || !endpoint.loopback || isCi(env)) return parseTarget(read);
  return checkTarget({ ...embeddedTarget, workspace: read.text('workspace') ?? embeddedTarget.workspace });
}
