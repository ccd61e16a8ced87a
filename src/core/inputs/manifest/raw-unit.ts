import type { Place } from '../../text/place.ts';
import type { PlacedYaml } from '../../text/placed-yaml.ts';
import { printable } from '../../text/printable.ts';
import type { InputFiles } from '../files.ts';
import type { InputName } from '../table.ts';
import { type ServerKey, serverKeys } from './keys.ts';
import type { Layer } from './layer.ts';
import { keyOf, manifestFailure } from './problem.ts';
import { fileInRepository } from './repository-files.ts';
import { resolveText, type VariableSources } from './variables.ts';

/** What the texts of a manifest are resolved with. */
export interface ManifestTextSources extends VariableSources {
  readonly files: InputFiles;
  /** The real path of the repository. */
  readonly root: string;
}

/** The inputs of a unit as text, and what they were made from. */
export interface RawUnit {
  readonly raw: Readonly<Partial<Record<InputName, string>>>;
  /** Names of the secrets in it, with the place of each. */
  readonly secrets: ReadonlyMap<string, Place>;
  /** The first variable that is not set, with its place. */
  readonly unset: { readonly name: string; readonly place: Place } | undefined;
}

/** The inputs that settings of a manifest stand for. Throws InvalidInput with the place at fault. */
export function rawUnit(settings: Layer, sources: ManifestTextSources): RawUnit {
  const writer = new RawWriter(sources);
  for (const [key, { node }] of settings) {
    const input = serverKeys.get(key)?.input ?? newEnvironmentInput(key);
    if (input !== undefined && input !== 'server-json') writer.write(input, node);
  }
  return writer;
}

class RawWriter implements RawUnit {
  readonly raw: Partial<Record<InputName, string>> = {};
  readonly secrets = new Map<string, Place>();
  unset: RawUnit['unset'];
  private readonly sources: ManifestTextSources;

  constructor(sources: ManifestTextSources) {
    this.sources = sources;
  }

  write(input: InputName, node: PlacedYaml): void {
    const text = this.textOf(input, node);
    if (text !== undefined) this.raw[input] = text;
  }

  private textOf(input: InputName, node: PlacedYaml): string | undefined {
    switch (input) {
      case 'custom-properties':
        return JSON.stringify(this.json(node));
      case 'probe-headers':
        return this.headers(node);
      case 'function-key':
        return node.kind === 'scalar' ? this.secret(node.text, node.place, keyOf(input)) : undefined;
      case 'definition-file':
      case 'surface-file': {
        const path = node.kind === 'scalar' ? this.plain(node.text, node.place) : undefined;
        return path === undefined || this.unset
          ? undefined
          : fileInRepository(path, node.place, this.sources);
      }
      default:
        if (node.kind === 'scalar') return this.plain(node.text, node.place);
        if (node.kind !== 'list') return undefined;
        return node.items
          .map((item) => (item.kind === 'scalar' ? this.plain(item.text, item.place) : ''))
          .join('\n');
    }
  }

  /** A text that is published, or shown to others. */
  private plain(text: string, place: Place): string {
    const resolved = this.resolve(text, place);
    const [secret] = resolved.secrets;
    if (secret === undefined) return resolved.text;
    throw manifestFailure(place, {
      code: 'manifest-secret',
      what: `The secret ${secret} stands where it would be published.`,
      why: `A secret may stand only in ${keyOf('function-key')} and ${keyOf('probe-headers')}.`,
      next: 'Remove it here; if the variable is no secret, list it for the run without a host.',
    });
  }

  private secret(text: string, place: Place, name: string): string {
    const resolved = this.resolve(text, place);
    if (resolved.secrets.length === 0 && !this.unset) throw literalSecret(place, name);
    for (const secret of resolved.secrets) this.secrets.set(secret, place);
    return resolved.text;
  }

  private headers(node: PlacedYaml): string | undefined {
    if (node.kind === 'scalar') {
      const lines = node.text.split(/\r?\n/).filter((line) => line.trim() !== '');
      return lines.map((line) => this.secret(line, node.place, 'a header')).join('\n');
    }
    if (node.kind !== 'map') return undefined;
    const lines = new Map<string, string>();
    for (const [name, { place, value }] of node.members) {
      const text = value.kind === 'scalar' ? this.secret(value.text, value.place, 'a header') : '';
      if (/[\r\n:]/.test(name) || /[\r\n]/.test(text.trim())) throw badHeader(name, place);
      lines.set(name.trim().toLowerCase(), `${name}: ${text.trim()}`);
    }
    return [...lines.values()].join('\n');
  }

  private json(node: PlacedYaml): unknown {
    if (node.kind === 'list') return node.items.map((item) => this.json(item));
    if (node.kind === 'map') {
      return Object.fromEntries([...node.members].map(([name, { value }]) => [name, this.json(value)]));
    }
    return typeof node.value === 'string' ? this.plain(node.value, node.place) : node.value;
  }

  private resolve(text: string, place: Place): { text: string; secrets: readonly string[] } {
    const resolved = resolveText(text, place, this.sources);
    if (resolved.unset === undefined) return resolved;
    this.unset ??= { name: resolved.unset, place };
    return { text: '', secrets: [] };
  }
}

function newEnvironmentInput(key: string): ServerKey['input'] {
  return (['environment-title', 'environment-kind', 'environment-server-type'] as const).find(
    (name) => keyOf(name) === key,
  );
}

function literalSecret(place: Place, name: string) {
  return manifestFailure(place, {
    code: 'manifest-secret',
    what: `${name} holds no variable that the run lists as a secret.`,
    why: 'A secret in a manifest is in the history of its repository, and one without a host pattern could be sent anywhere.',
    next: `Write \${NAME}, and list for the run: NAME = the hosts that may receive it. Renew a key that stood here.`,
  });
}

function badHeader(name: string, place: Place) {
  return manifestFailure(place, {
    code: 'probe-headers-invalid',
    what: `The header "${printable(name, 80)}" is not one that can be sent: it has a line break, or a colon in its name.`,
    next: 'Write the name as the key and the value as its text, each on one line.',
  });
}
