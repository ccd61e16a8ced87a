import { InvalidInput } from '../../errors.ts';
import type { IgnoredFinding, ManifestFile, RemovedEntry } from '../../fleet/manifest.ts';
import { sentence } from '../../message.ts';
import { command, input } from '../../references.ts';
import type { Place } from '../../text/place.ts';
import { printable } from '../../text/printable.ts';
import type { Warning } from '../../warning.ts';
import type { InputFiles } from '../files.ts';
import type { SkippedLink } from './glob.ts';
import { checkApiId, type Include, includedPaths, type Restriction } from './include.ts';
import type { Layer, Setting } from './layer.ts';
import { type ManifestText, readManifestText } from './manifest-file.ts';
import { manifestLimits } from './manifest-limits.ts';
import { manifestFailure, shownPlace } from './problem.ts';
import { checkInRepository } from './repository-files.ts';
import { type DeclaredUnit, unitsOf } from './server.ts';
import { checkUnits, previousPlace } from './twice.ts';

/** A manifest with everything that it includes; texts may still have variables in them. */
export interface Declaration {
  readonly path: string;
  /** The real path of its repository. */
  readonly root: string;
  readonly files: readonly ManifestFile[];
  /** Keys that only the manifest itself has, by name. */
  readonly own: ReadonlyMap<string, Setting>;
  /** What new environments are, by their ids in lower case. */
  readonly environments: ReadonlyMap<string, Layer>;
  readonly enforce: Layer;
  readonly units: readonly (DeclaredUnit & { readonly restrictions: readonly Restriction[] })[];
  readonly removed: readonly RemovedEntry[];
  readonly ignore: readonly IgnoredFinding[];
  readonly warnings: readonly Warning[];
}

/** What holds for a file because of those that include it. */
interface Above {
  readonly defaults: readonly Layer[];
  readonly restrictions: readonly Restriction[];
  readonly depth: number;
}

/** Reads a manifest and what it includes, before any variable. Throws InvalidInput with the place at fault. */
export function collectManifest(path: string, files: InputFiles): Declaration {
  const real = files.realPath(path);
  if (real === undefined) throw withoutManifest(path);
  const main = readManifestText(path, files, false);
  const collection = new Collection(files, files.repositoryRoot(real), main.enforce);
  collection.add(main, real, { defaults: [], restrictions: [], depth: 0 });
  return { path, own: main.own, enforce: main.enforce, ...collection.checked() };
}

class Collection {
  private readonly ports: InputFiles;
  private readonly root: string;
  private readonly enforce: Layer;
  private readonly files: ManifestFile[] = [];
  private readonly units: Declaration['units'][number][] = [];
  private readonly removed: RemovedEntry[] = [];
  private readonly ignore: IgnoredFinding[] = [];
  private readonly warnings: Warning[] = [];
  private readonly environments = new Map<string, { readonly place: Place; readonly texts: Layer }>();
  /** Where each file was included, by its real path; undefined for the manifest itself. */
  private readonly seen = new Map<string, Place | undefined>();
  private bytes = 0;

  constructor(ports: InputFiles, root: string, enforce: Layer) {
    this.ports = ports;
    this.root = root;
    this.enforce = enforce;
  }

  add(text: ManifestText, real: string, above: Above): void {
    if (above.depth === 0) this.seen.set(real, undefined);
    this.files.push(text.file);
    this.bytes += text.bytes;
    const within = { ...above, defaults: [...above.defaults, text.defaults] };
    for (const [id, environment] of text.environments) this.addEnvironment(id, environment);
    for (const server of text.servers) {
      checkApiId(server.apiId, server.place, above.restrictions);
      for (const unit of unitsOf(server, { defaults: within.defaults, enforce: this.enforce })) {
        // An entry that this one replaces is deleted, so it must be within the same bounds.
        for (const previous of unit.previousApiIds) {
          checkApiId(previous, previousPlace(unit), above.restrictions);
        }
        this.units.push({ ...unit, restrictions: above.restrictions });
        if (this.units.length > manifestLimits.units) throw tooMany(unit.place, 'servers', 'units');
      }
    }
    for (const entry of text.removed) {
      checkApiId(entry.apiId, entry.place, above.restrictions);
      this.removed.push(entry);
    }
    for (const finding of text.ignore) {
      checkApiId(finding.apiId ?? '*', finding.place, above.restrictions);
      this.ignore.push(finding);
    }
    for (const include of text.includes) this.include(include, within);
  }

  checked(): Omit<Declaration, 'path' | 'own' | 'enforce'> {
    checkUnits(this.units, this.removed);
    const environments = new Map([...this.environments].map(([id, { texts }]) => [id, texts]));
    const { root, files, units, removed, ignore, warnings } = this;
    return { root, files, environments, units, removed, ignore, warnings };
  }

  private include(include: Include, above: Above): void {
    const { place, restriction } = include;
    if (above.depth >= manifestLimits.depth) {
      throw manifestFailure(place, {
        code: 'manifest-include',
        what: `Includes are nested more than ${manifestLimits.depth} deep.`,
        next: 'Include the file from one that lies further out.',
      });
    }
    const within: Above = {
      defaults: above.defaults,
      restrictions: restriction ? [...above.restrictions, restriction] : above.restrictions,
      depth: above.depth + 1,
    };
    const { files, skipped } = includedPaths(include, { files: this.ports, root: this.root });
    this.warnings.push(...skipped.map((link) => linkSkipped(link, place)));
    for (const path of files) {
      const real = this.ports.realPath(path) ?? path;
      checkInRepository(real, { path, place, root: this.root });
      if (this.seen.has(real)) throw includedTwice(path, place, this.seen.get(real));
      this.seen.set(real, place);
      if (this.files.length >= manifestLimits.files) throw tooMany(place, 'files', 'files');
      const text = readManifestText(path, this.ports, true);
      if (this.bytes + text.bytes > manifestLimits.allBytes) throw tooMany(place, 'bytes', 'allBytes');
      this.add(text, real, within);
    }
  }

  private addEnvironment(id: string, environment: { readonly place: Place; readonly texts: Layer }): void {
    const key = id.toLowerCase();
    const other = this.environments.get(key);
    if (other) {
      throw manifestFailure(environment.place, {
        what: `The environment "${printable(id)}" is described twice; first at ${shownPlace(other.place)}.`,
        next: 'Keep one of the two.',
      });
    }
    this.environments.set(key, environment);
  }
}

function withoutManifest(path: string): InvalidInput {
  return new InvalidInput({
    code: 'file-unreadable',
    message: sentence`There is no file "${printable(path)}", which ${input('manifest')} names.`,
    next: sentence`Check the path; it is relative to the working directory of this command. To start a manifest, run ${command('mcp-register', 'init', '--server-url', '<url>')} with a running server, or ${command('mcp-register', 'dump', '--out', path)} for what an API center has.`,
  });
}

function linkSkipped({ path, why }: SkippedLink, place: Place): Warning {
  const message = `${shownPlace(place)}: the pattern leaves out ${printable(path)}, which ${printable(why, 300)}.`;
  return { code: 'link-skipped', message };
}

function includedTwice(path: string, place: Place, other: Place | undefined) {
  return manifestFailure(place, {
    code: 'manifest-include',
    what:
      other === undefined
        ? `"${printable(path)}" is the manifest itself, which would include itself.`
        : `"${printable(path)}" is included twice; first at ${shownPlace(other)}.`,
    why: 'Each file has one place in a manifest, and one set of rules.',
    next: 'Correct the pattern, or remove one of the includes.',
  });
}

function tooMany(place: Place, what: string, limit: 'units' | 'files' | 'allBytes') {
  return manifestFailure(place, {
    code: 'manifest-too-large',
    what: `The manifest has more than ${manifestLimits[limit]} ${what}.`,
    next: 'Divide it into several manifests, each with a name of its own.',
  });
}
