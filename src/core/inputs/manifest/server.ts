import { derivedId } from '../../apicenter/slug.ts';
import { optional } from '../../optional.ts';
import { defaultEnvironmentId } from '../../registration/defaults.ts';
import type { Place } from '../../text/place.ts';
import type { PlacedYaml } from '../../text/placed-yaml.ts';
import { printable } from '../../text/printable.ts';
import { checkedText, refuseVariable } from './checked-text.ts';
import { type Layer, mergeLayers, readLayer } from './layer.ts';
import { keyOf, manifestFailure } from './problem.ts';
import { listOf, mapOf, scalarOf } from './shape.ts';

/** An item of `servers`. */
export interface DeclaredServer {
  /** Of its id. */
  readonly place: Place;
  readonly apiId: string;
  readonly layer: Layer;
  /** Absent where the server has one environment and says all in its own keys. */
  readonly environments?: readonly {
    readonly id: string;
    readonly place: Place;
    readonly layer: Layer;
  }[];
}

/** A server in an environment, with all that the manifest says of it; texts may still have variables in them. */
export interface DeclaredUnit {
  readonly apiId: string;
  readonly environmentId: string;
  readonly place: Place;
  readonly settings: Layer;
  /** Keys of the settings that do not come from defaults. */
  readonly own: ReadonlySet<string>;
  readonly owner?: string;
  readonly protected?: boolean;
  readonly previousApiIds: readonly string[];
}

/** What surrounds a server in its manifest. */
export interface EnclosingLayers {
  /** Outer ones first. */
  readonly defaults: readonly Layer[];
  readonly enforce: Layer;
}

/** Reads an item of `servers`. Throws InvalidInput. */
export function readServer(node: PlacedYaml): DeclaredServer {
  const map = mapOf(node, 'a server');
  const environments = map.members.get('environments');
  const layer = readLayer(map, environments ? 'server-with-environments' : 'server');
  const apiId = layer.get(keyOf('api-id'));
  if (!apiId) throw withoutId(map.place, layer);
  const { text, place } = scalarOf(apiId.node, keyOf('api-id'));
  const server = { place, apiId: checkedText(text, place, 'api-id'), layer };
  if (!environments) return server;
  const { members, place: at } = mapOf(environments.value, 'environments');
  if (members.size === 0) {
    throw manifestFailure(at, {
      what: 'This server has no environment.',
      next: 'Add one, or remove the server.',
    });
  }
  return {
    ...server,
    environments: [...members].map(([id, member]) => ({
      id: checkedText(id, member.place, 'environment-id'),
      place: member.place,
      layer: readLayer(member.value, 'environment'),
    })),
  };
}

/** The units of a server, in order. Throws InvalidInput. */
export function unitsOf(
  server: DeclaredServer,
  { defaults, enforce }: EnclosingLayers,
): readonly DeclaredUnit[] {
  const { apiId, environments } = server;
  if (environments) {
    return environments.map(({ id, place, layer }) => {
      const settings = mergeLayers([...defaults, server.layer, layer, enforce]);
      const own = new Set([...server.layer.keys(), ...layer.keys(), ...enforce.keys()]);
      return { apiId, environmentId: id, place, settings, own, ...manifestOwn(settings) };
    });
  }
  const settings = mergeLayers([...defaults, server.layer, enforce]);
  const environmentId = staticText(settings, keyOf('environment-id'));
  return [
    {
      apiId,
      environmentId: environmentId
        ? checkedText(environmentId.text, environmentId.place, 'environment-id')
        : defaultEnvironmentId,
      place: server.place,
      settings,
      own: new Set([...server.layer.keys(), ...enforce.keys()]),
      ...manifestOwn(settings),
    },
  ];
}

function manifestOwn(settings: Layer): Pick<DeclaredUnit, 'owner' | 'protected' | 'previousApiIds'> {
  const previous = settings.get('previousApiIds');
  return {
    ...optional('owner', staticText(settings, 'owner')?.text),
    ...optional('protected', protectedOf(settings)),
    previousApiIds: (previous ? listOf(previous.node, 'previousApiIds').items : []).map((item) => {
      const { text, place } = scalarOf(item, 'an item of previousApiIds');
      return checkedText(text, place, 'api-id');
    }),
  };
}

function protectedOf(settings: Layer): boolean | undefined {
  const given = staticText(settings, 'protected');
  if (!given) return undefined;
  const word = given.text.toLowerCase();
  if (word === 'true' || word === 'false') return word === 'true';
  throw manifestFailure(given.place, {
    what: `Expected protected to be one of true, false; got "${printable(given.text)}".`,
    next: 'Correct protected.',
  });
}

function staticText(settings: Layer, key: string): { text: string; place: Place } | undefined {
  const setting = settings.get(key);
  if (!setting) return undefined;
  const { text, place } = scalarOf(setting.node, key);
  refuseVariable(text, place, key);
  return { text: text.trim(), place };
}

function withoutId(place: Place, layer: Layer) {
  const title = layer.get('title')?.node;
  const id = title?.kind === 'scalar' ? derivedId(title.text) : '';
  return manifestFailure(place, {
    what: `This server has no ${keyOf('api-id')}.`,
    why: 'In a manifest the id is always said: a new title must not become a new entry.',
    next: `Add it, for example ${keyOf('api-id')}: ${id || 'weather'}`,
  });
}
