import { dotNetTime, type Stamps } from '../etags-and-times.ts';
import type { ArmResource } from '../resource.ts';

/** The service takes the moment of the last change a little before that of the creation. */
const ticksBeforeCreation = 7n;

type Contents = Pick<ArmResource, 'id' | 'name' | 'properties'> &
  Partial<Pick<ArmResource, 'envelope' | 'dataPort'>>;

export function createdRecord(stamps: Stamps, contents: Contents): ArmResource {
  const moment = stamps.now();
  const number = stamps.nextNumber();
  return {
    ...contents,
    createdAt: dotNetTime(moment),
    lastModifiedAt: dotNetTime(moment - ticksBeforeCreation),
    etag: stamps.etag(number, moment),
    order: number,
    written: number,
  };
}

/** The same resource after a write: what is not in `changes` stays. */
export function changedRecord(
  stamps: Stamps,
  resource: ArmResource,
  changes: Partial<ArmResource>,
): ArmResource {
  const moment = stamps.now();
  const number = stamps.nextNumber();
  return {
    ...resource,
    ...changes,
    lastModifiedAt: dotNetTime(moment),
    etag: stamps.etag(number, moment),
    written: number,
  };
}
