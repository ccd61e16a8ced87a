import { posix } from 'node:path';
import { InvalidInput } from '../../errors.ts';
import type { FleetUnit } from '../../fleet/manifest.ts';
import type { Selection } from '../../fleet/selection.ts';
import { isInShard } from '../../fleet/shard.ts';
import { unitKey } from '../../fleet/successor.ts';
import { sentence } from '../../message.ts';
import { input } from '../../references.ts';
import type { Warning } from '../../warning.ts';
import type { FilesOfCommit, InputFiles } from '../files.ts';
import { changedUnits } from './changed-units.ts';
import { collectManifest, type Declaration } from './collect.ts';

type Declared = Declaration['units'][number];

/** The part of a manifest that a run looks at because of a commit or a shard. */
export interface Scope {
  readonly includes: (unit: Declared) => boolean;
  /** Units that the commit declares and the manifest does not any more. */
  readonly gone: readonly Pick<FleetUnit, 'apiId' | 'environmentId'>[];
  /** Whether a commit was asked for, and could not be compared with. */
  readonly unknownBase: boolean;
  readonly warnings: readonly Warning[];
}

/** Compares with a commit where the selection or a pull request asks for it. Throws InvalidInput. */
export function scopeOf(
  declaration: Declaration,
  { changedSince, shard }: Pick<Selection, 'changedSince' | 'shard'>,
  {
    files,
    filesOfCommit,
    forPullRequest,
  }: {
    readonly files: InputFiles;
    readonly filesOfCommit?: FilesOfCommit | undefined;
    readonly forPullRequest: boolean;
  },
): Scope {
  const inShard = (unit: Declared) => shard === undefined || isInShard(unit.apiId, shard);
  if (changedSince === undefined && !forPullRequest) {
    return { includes: inShard, gone: [], unknownBase: false, warnings: [] };
  }
  const before = filesOfCommit?.(changedSince, posix.dirname(declaration.path));
  if (!before) return { includes: inShard, gone: [], unknownBase: true, warnings: [unknownBase] };
  const then = declaredBefore(declaration.path, before);
  if (!then) return { includes: inShard, gone: [], unknownBase: false, warnings: [] };
  const declared = new Set(declaration.units.map(unitKey));
  const changed = changedUnits({ declaration, files }, { declaration: then, files: before });
  return {
    includes: (unit) => changed.has(unit) && inShard(unit),
    gone: then.units
      .filter((unit) => !declared.has(unitKey(unit)))
      .map(({ apiId, environmentId }) => ({ apiId, environmentId })),
    unknownBase: false,
    warnings: [],
  };
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
