import type { Stamps } from '../etags-and-times.ts';
import type { Path } from '../resource.ts';
import type { Store } from '../store.ts';

/**
 * An api shows the stage of the version that was written last. Its etag moves with it, the moment of
 * its last change does not.
 */
export function followLifecycle(store: Store, stamps: Stamps, apiPath: Path): void {
  const api = store.get(apiPath);
  if (!api) return;
  const [newest] = store.list(apiPath, 'versions').sort((a, b) => b.written - a.written);
  const { derived: _, ...rest } = api;
  const etag = stamps.etag(stamps.nextNumber(), stamps.now());
  const lifecycleStage = newest?.properties.lifecycleStage;
  store.put(apiPath, {
    ...rest,
    etag,
    ...(lifecycleStage === undefined ? {} : { derived: { lifecycleStage } }),
  });
}
