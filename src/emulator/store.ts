import type { ArmResource, Collection, Path } from './resource.ts';

interface Node {
  resource: ArmResource;
  readonly children: Children;
}

type Children = Map<Collection, Map<string, Node>>;

/** One change of a store; the same changes in the same order make the same store. */
export type StoreChange =
  | { readonly put: { readonly path: Path; readonly resource: ArmResource } }
  | { readonly delete: Path }
  | { readonly move: { readonly from: Path; readonly to: Path; readonly resource: ArmResource } };

/**
 * All resources of all API centers, as one tree: a look-up costs its depth, whatever the number of
 * entries, and removing a resource removes everything below it.
 */
export class Store {
  readonly #roots: Children = new Map();
  #revision = 0;
  #observer: (change: StoreChange) => void = () => {};

  /** Grows with every change; equal numbers mean equal contents. */
  get revision(): number {
    return this.#revision;
  }

  /** Tells one observer, the last that asked, of every change when it has been made. */
  observe(observer: (change: StoreChange) => void): void {
    this.#observer = observer;
  }

  /** Makes a change again. Throws a RangeError when a parent is missing. */
  apply(change: StoreChange): void {
    if ('put' in change) this.put(change.put.path, change.put.resource);
    else if ('move' in change) this.move(change.move.from, change.move.to, change.move.resource);
    else this.delete(change.delete);
  }

  get(path: Path): ArmResource | undefined {
    return this.#node(path)?.resource;
  }

  /** The members of one collection in the order of their creation; none when the parent is missing. */
  list(parent: Path, collection: Collection): ArmResource[] {
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
  put(path: Path, resource: ArmResource): void {
    const last = path.at(-1);
    const siblings = this.#children(path.slice(0, -1));
    if (!last || !siblings) throw new RangeError(`No parent for ${resource.id}.`);
    const members = siblings.get(last.collection) ?? new Map<string, Node>();
    siblings.set(last.collection, members);
    const key = last.name.toLowerCase();
    const existing = members.get(key);
    if (existing) existing.resource = resource;
    else members.set(key, { resource, children: new Map() });
    this.#changed({ put: { path, resource } });
  }

  /** Removes one resource with everything below it. False when there was none. */
  delete(path: Path): boolean {
    const removed = this.#remove(path);
    if (removed) this.#changed({ delete: path });
    return removed;
  }

  /**
   * Moves one resource, with everything below it, to where there is none yet.
   *
   * @param resource what it is from then on
   * @throws RangeError when it is missing, or the parent of its new place: callers check that first
   */
  move(from: Path, to: Path, resource: ArmResource): void {
    const node = this.#node(from);
    const last = to.at(-1);
    const siblings = this.#children(to.slice(0, -1));
    if (!node || !last || !siblings) throw new RangeError(`Nothing to move to ${resource.id}.`);
    this.#remove(from);
    const members = siblings.get(last.collection) ?? new Map<string, Node>();
    siblings.set(last.collection, members);
    members.set(last.name.toLowerCase(), { resource, children: node.children });
    this.#changed({ move: { from, to, resource } });
  }

  /** Every resource with its path, parents before children. */
  *entries(): Generator<readonly [Path, ArmResource]> {
    yield* walk([], this.#roots);
  }

  #changed(change: StoreChange): void {
    this.#revision++;
    this.#observer(change);
  }

  #remove(path: Path): boolean {
    const last = path.at(-1);
    const members = last && this.#children(path.slice(0, -1))?.get(last.collection);
    return members?.delete(last?.name.toLowerCase() ?? '') ?? false;
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

function* walk(path: Path, children: Children): Generator<readonly [Path, ArmResource]> {
  for (const [collection, members] of children) {
    for (const [name, node] of members) {
      const here = [...path, { collection, name }];
      yield [here, node.resource];
      yield* walk(here, node.children);
    }
  }
}
