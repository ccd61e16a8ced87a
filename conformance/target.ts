/** What a management path names, below its service. */
export interface Target {
  /** The path of the service; undefined for lists of services and for paths of other kinds. */
  readonly service: string | undefined;
  /** Collections and names in turn, as far as they come in pairs. */
  readonly steps: readonly { readonly collection: string; readonly name: string }[];
  /** What is left over: the collection that is listed, or the action that is posted. */
  readonly rest: string | undefined;
}

const servicePattern = /^(.*\/providers\/Microsoft\.ApiCenter\/services\/[^/]+)(?:\/(.*))?$/i;

export function targetOf(path: string): Target {
  const match = servicePattern.exec(path);
  if (!match) return { service: undefined, steps: [], rest: path.split('/').at(-1) };
  const segments = (match[2] ?? '').split('/').filter(Boolean);
  const steps = [];
  for (let i = 0; i + 1 < segments.length; i += 2) {
    steps.push({ collection: segments[i] ?? '', name: segments[i + 1] ?? '' });
  }
  return { service: match[1], steps, rest: segments.length % 2 === 1 ? segments.at(-1) : undefined };
}

/** The path of the resource that a call is about: the one itself, or what a list or an action belongs to. */
export function resourceOf(path: string): string {
  return targetOf(path).rest === undefined ? path : path.replace(/\/[^/]+$/, '');
}

/** The path of the resource that another one belongs to; undefined for a service. */
export function parentOf(path: string): string | undefined {
  return targetOf(path).steps.length === 0 ? undefined : path.replace(/\/[^/]+\/[^/]+$/, '');
}

/** `services`, `services/workspaces/apis`, `…/definitions/exportSpecification`: a path without its names. */
export function shapeOf(path: string): string {
  const { service, steps, rest } = targetOf(path);
  const collections = steps.map(({ collection }) => collection);
  return [...(service ? ['services'] : []), ...collections, ...(rest ? [rest] : [])].join('/');
}
