import type { Params } from '../http/route-table.ts';
import {
  type ArmResource,
  type Collection,
  type Path,
  type ServiceAddress,
  servicePath,
} from '../resource.ts';
import type { Store } from '../store.ts';

/** Reads one API center by the variable parts of a path: `workspace`, and every collection under its own name. */
export class CenterReader {
  readonly #store: Store;
  readonly #root: Path;

  constructor(store: Store, service: ServiceAddress) {
    this.#store = store;
    this.#root = servicePath(service);
  }

  /** The resource at the end of the collections; the workspace itself when there are none. */
  find(collections: readonly Collection[], params: Params): ArmResource | undefined {
    return this.#store.get(this.#path(collections, params));
  }

  /** The members of one collection in the order of their creation. */
  list(parents: readonly Collection[], collection: Collection, params: Params): ArmResource[] {
    return this.#store.list(this.#path(parents, params), collection);
  }

  /** The members of one collection in all workspaces. */
  listAll(collection: Collection): ArmResource[] {
    return this.#store
      .list(this.#root, 'workspaces')
      .flatMap(({ name }) => this.list([], collection, { workspace: name }));
  }

  metadataSchemas(): ArmResource[] {
    return this.#store.list(this.#root, 'metadataSchemas');
  }

  /** A path that names no workspace means the default one. */
  #path(collections: readonly Collection[], params: Params): Path {
    const steps = collections.map((collection) => ({ collection, name: params[collection] ?? '' }));
    return [...this.#root, { collection: 'workspaces', name: params.workspace ?? 'default' }, ...steps];
  }
}
