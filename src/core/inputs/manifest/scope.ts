import { posix } from 'node:path';
import { InvalidInput } from '../../errors.ts';
import type { Selection } from '../../fleet/selection.ts';
import { isInShard } from '../../fleet/shard.ts';
import { unitKey } from '../../fleet/successor.ts';
import type { Withdrawal } from '../../fleet/withdrawal.ts';
import { sentence } from '../../message.ts';
import { input } from '../../references.ts';
import { sameName } from '../../registration/same-name.ts';
import type { Warning } from '../../warning.ts';
import type { FilesOfCommit, InputFiles } from '../files.ts';
import { changedUnits } from './changed-units.ts';
import { collectManifest, type Declaration } from './collect.ts';
import { keyOf } from './problem.ts';

type Declared = Declaration['units'][number];

/** The part of a manifest that a run looks at because of a commit or a shard. */
export interface Scope {
  readonly includes: (unit: Declared) => boolean;
  /** What the manifest gives up, compared with the commit; absent where it was compared with none. */
  readonly withdrawal?: Withdrawal;
  /** Whether a commit was asked for, and could not be compared with. */
  readonly unknownBase: boolean;
  readonly warnings: readonly Warning[];
}

/** What a manifest is compared with, and for what. */
export interface ScopeContext {
  readonly files: InputFiles;
  readonly filesOfCommit?: FilesOfCommit | undefined;
  readonly forPullRequest: boolean;
  /** Whether the manifest, and not the run, names the API center. */
  readonly isTarget: boolean;
}

/** Compares with a commit where the selection or a pull request asks for it. Throws InvalidInput. */
export function scopeOf(
  declaration: Declaration,
  { changedSince, shard }: Pick<Selection, 'changedSince' | 'shard'>,
  { files, filesOfCommit, forPullRequest, isTarget }: ScopeContext,
): Scope {
  const inShard = ({ apiId }: Pick<Declared, 'apiId'>) => shard === undefined || isInShard(apiId, shard);
  if (changedSince === undefined && !forPullRequest) {
    return { includes: inShard, unknownBase: false, warnings: [] };
  }
  const before = filesOfCommit?.(changedSince, posix.dirname(declaration.path));
  if (!before) return { includes: inShard, unknownBase: true, warnings: [unknownBase] };
  const then = declaredBefore(declaration.path, before);
  if (!then) {
    const withdrawal = { units: [], handedOver: keptIn(declaration) };
    return { includes: inShard, withdrawal, unknownBase: false, warnings: [] };
  }
  const changed = changedUnits({ declaration, files }, { declaration: then, files: before }, isTarget);
  const declared = new Set(declaration.units.map(unitKey));
  const gone = then.units.filter((unit) => !declared.has(unitKey(unit)) && inShard(unit));
  // What becomes of a unit that goes depends on the others of its entry, and on those that have its URL.
  const beside = forPullRequest ? unitsBeside(gone, declaration) : new Set<Declared>();
  const handedOver = keptIn(declaration).filter((id) => !keptIn(then).some((other) => sameName(other, id)));
  return {
    includes: (unit) => (changed.has(unit) || beside.has(unit)) && inShard(unit),
    withdrawal: {
      units: gone.map(({ apiId, environmentId }) => ({ apiId, environmentId })),
      handedOver,
    },
    unknownBase: false,
    warnings: [],
  };
}

function keptIn({ removed }: Declaration): readonly string[] {
  return removed.filter(({ keep }) => keep).map(({ apiId }) => apiId);
}

function unitsBeside(gone: readonly Declared[], { units }: Declaration): Set<Declared> {
  const urls = new Set(gone.map(urlText).filter((url) => url !== undefined));
  return new Set(
    units.filter(
      (unit) => gone.some(({ apiId }) => sameName(apiId, unit.apiId)) || urls.has(urlText(unit) ?? ''),
    ),
  );
}

/** The URL as it stands in the manifest. */
function urlText({ settings }: Declared): string | undefined {
  const node = settings.get(keyOf('server-url'))?.node;
  return node?.kind === 'scalar' ? node.text.trim() : undefined;
}

/** Undefined where there was no manifest, or none that can be read: then everything counts as new. */
function declaredBefore(path: string, before: InputFiles): Declaration | undefined {
  if (before.realPath(path) === undefined) return undefined;
  try {
    return collectManifest(path, before);
  } catch (error) {
    if (error instanceof InvalidInput) return undefined;
    throw error;
  }
}

const unknownBase: Warning = {
  code: 'base-unknown',
  message: sentence`What the pull request changes in the manifest is not known, so the run shows every server: the commit that it is compared with is not there. Fetch it before this step (fetch-depth: 2 of actions/checkout, fetchDepth: 2 in Azure Pipelines), or give ${input('changed-since')}.`,
};
