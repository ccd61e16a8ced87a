import type { ApiCenterTarget } from '../apicenter/target.ts';
import type { Message } from '../message.ts';
import type { ProbeInput } from '../probe/probe-input.ts';
import type { RegistrationRequest } from '../registration/request.ts';
import type { GateInput } from '../surface/gate.ts';
import type { Place } from '../text/place.ts';
import type { Warning } from '../warning.ts';

export type { Place } from '../text/place.ts';

/** One server in one environment, as the manifest declares it: what one `register` writes. */
export interface FleetUnit {
  readonly apiId: string;
  readonly environmentId: string;
  readonly place: Place;
  /** Team that is named beside findings. */
  readonly owner?: string;
  /** Whether no command may delete the entry; absent where the manifest does not say. */
  readonly protected?: boolean;
  /** Ids that the entry had before. */
  readonly previousApiIds: readonly string[];
  readonly request: RegistrationRequest;
  readonly probe: ProbeInput;
  readonly gate: GateInput;
}

/** A unit that the run selects and leaves alone: it lacks a variable, as a run without credentials may. */
export interface SkippedUnit extends Pick<FleetUnit, 'apiId' | 'environmentId' | 'place' | 'owner'> {
  readonly reason: Message;
}

/** An entry that the manifest gives up by name. */
export interface RemovedEntry {
  readonly apiId: string;
  /** The entry stays, and only the mark goes. */
  readonly keep: boolean;
  readonly place: Place;
}

/** A finding of an audit that was reviewed. */
export interface IgnoredFinding {
  readonly rule: string;
  /** Absent: of every entry. */
  readonly apiId?: string;
  readonly reason: string;
  /** The last day on which it is ignored, as YYYY-MM-DD; absent: without an end. */
  readonly until?: string;
  readonly place: Place;
}

/** A file that the manifest was read from. */
export interface ManifestFile {
  /** Relative to the working directory, with `/`. */
  readonly path: string;
  /** SHA-256 of its bytes, as `sha256:…`. */
  readonly hash: string;
}

/** A manifest with everything that it includes, checked. */
export interface Manifest {
  readonly path: string;
  /** Absent where the manifest has none; prune needs one. */
  readonly name?: string;
  readonly previousNames: readonly string[];
  /** The manifest itself first, then what it includes, in order. */
  readonly files: readonly ManifestFile[];
  /** Absent where the run's inputs must name it. */
  readonly target?: ApiCenterTarget;
  /** Environments that the files describe or that one of their servers is in, selected or not. */
  readonly environmentIds: readonly string[];
  /** In the order of the files; only those that the run's `only` and `environments` select. */
  readonly units: readonly FleetUnit[];
  /** Selected ones that this run cannot read. */
  readonly skipped: readonly SkippedUnit[];
  /** Every unit that the files declare, selected or not. */
  readonly declared: readonly Pick<
    FleetUnit,
    'apiId' | 'environmentId' | 'place' | 'protected' | 'previousApiIds'
  >[];
  readonly removed: readonly RemovedEntry[];
  readonly ignore: readonly IgnoredFinding[];
  readonly warnings: readonly Warning[];
}
