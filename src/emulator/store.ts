import type { Collection, Path, Resource } from './resource.ts';

interface Node {
  resource: Resource;
  readonly children: Children;
}

type Children = Map<Collection, Map<string, Node>>;

/**
 * All resources of all API centers, as one tree: a look-up costs its depth, whatever the number of
 * entries, and removing a resource removes everything below it.
 */
export class Store {
  readonly #roots: Children = new Map();
  #revision = 0;

  /** Grows with every change; equal numbers mean equal contents. */
  get revision(): number {
    return this.#revision;
  }

  get(path: Path): Resource | undefined {
    return this.#node(path)?.resource;
  }

  /** The members of one collection in the order of their creation; none when the parent is missing. */
  list(parent: Path, collection: Collection): Resource[] {
    return Array.from(this.#children(parent)?.get(collection)?.values() ?? [], (node) => node.resource);
  }

  count(parent: Path, collection: Collection): number {
    return this.#children(parent)?.get(collection)?.size ?? 0;
  }

  /**
   * Creates or replaces one resource; what is below it stays.
   *
   * @throws RangeError when the parent is missing: callers check that first
   */
  put(path: Path, resource: Resource): void {
    const last = path.at(-1);
    const siblings = this.#children(path.slice(0, -1));
    if (!last || !siblings) throw new RangeError(`No parent for ${resource.id}.`);
    const members = siblings.get(last.collection) ?? new Map<string, Node>();
    siblings.set(last.collection, members);
    const key = last.name.toLowerCase();
    const existing = members.get(key);
    if (existing) existing.resource = resource;
    else members.set(key, { resource, children: new Map() });
    this.#revision++;
  }

  /** Removes one resource with everything below it. False when there was none. */
  delete(path: Path): boolean {
    const last = path.at(-1);
    if (!last) return false;
    const members = this.#children(path.slice(0, -1))?.get(last.collection);
    const removed = members?.delete(last.name.toLowerCase()) ?? false;
    if (removed) this.#revision++;
    return removed;
  }

  /** Every resource with its path, parents before children. */
  *entries(): Generator<readonly [Path, Resource]> {
    yield* walk([], this.#roots);
  }

  #node(path: Path): Node | undefined {
    let children: Children | undefined = this.#roots;
    let node: Node | undefined;
    for (const step of path) {
      node = children?.get(step.collection)?.get(step.name.toLowerCase());
      children = node?.children;
    }
    return node;
  }

  #children(path: Path): Children | undefined {
    return path.length === 0 ? this.#roots : this.#node(path)?.children;
  }
}

function* walk(path: Path, children: Children): Generator<readonly [Path, Resource]> {
  for (const [collection, members] of children) {
    for (const [name, node] of members) {
      const here = [...path, { collection, name }];
      yield [here, node.resource];
      yield* walk(here, node.children);
    }
  }
}
