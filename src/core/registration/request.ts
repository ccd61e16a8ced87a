import type { EnvironmentKind, LifecycleStage, Sku } from '../apicenter/constants.ts';
import type { PublishSurface } from '../definition/document.ts';
import type { OwnDefinition } from '../definition/own-definition.ts';
import type { JsonObject } from '../json.ts';
import type { Source } from './source.ts';
import type { TakeOver } from './take-over.ts';

/** How the marks of entries name a manifest. */
export interface ManifestIdentity {
  readonly name: string;
  /** Names that it had before; entries with them are its own. */
  readonly previousNames: readonly string[];
}

/**
 * What a user asked for, checked. An absent member was not given: then the registered value stays, and a built-in
 * default applies only where something is created.
 */
export interface RegistrationRequest {
  /** The MCP endpoint to publish. */
  readonly serverUrl: string;
  readonly apiId: string;
  /** An entry with this id is meant instead, where there is none with `apiId`: new ids are never so short. */
  readonly shortApiId?: string;
  /** The name in the `server.json` that `apiId` comes from; absent where the inputs say the id. */
  readonly serverName?: string;
  readonly title?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly versionTitle?: string;
  readonly versionId?: string;
  readonly lifecycleStage?: LifecycleStage;
  /**
   * Without `lifecycleStage`: the stage that the environments of the entry come to together. A new version gets it, and
   * an existing one is raised to it with a new deployment, unless its stage was chosen by hand or it has ended. Absent:
   * that of the kind of this environment, and only a new version gets it.
   */
  readonly sharedStage?: LifecycleStage;
  /** Without `lifecycleStage`: raise the stage of an existing version to that of its new environment, never lower it. */
  readonly raisesStage?: boolean;
  readonly documentationUrl?: string;
  readonly repositoryUrl?: string;
  readonly contact?: { readonly name?: string; readonly email?: string; readonly url?: string };
  readonly license?: { readonly name?: string; readonly url?: string };
  readonly termsOfServiceUrl?: string;
  readonly environment: {
    readonly id?: string;
    readonly title?: string;
    readonly kind?: EnvironmentKind;
    readonly serverType?: string;
  };
  readonly deploymentId?: string;
  readonly definitionId?: string;
  readonly publishSurface?: PublishSurface;
  /** The user's own document, registered byte for byte instead of a generated one. */
  readonly ownDefinition?: OwnDefinition;
  readonly previousVersions: 'keep' | 'deprecate' | 'remove';
  /** By name or title of a metadata schema, as the user wrote it. */
  readonly customProperties?: JsonObject;
  /** Create the API center when it is missing. */
  readonly createApiCenter?: { readonly location: string; readonly sku: Sku };
  /** Switch the API Center portal on. */
  readonly portal?: { readonly clientId: string; readonly tenantId: string; readonly title?: string };
  readonly source: Source;
  /** The entry belongs to this pull request, and is removed when the pull request is closed. */
  readonly pullRequest?: number;
  readonly takeOver: TakeOver;
  /** The manifest that declares the entry; absent: the mark keeps the one that it has. */
  readonly manifest?: ManifestIdentity;
  /** Whether no command may delete the entry; absent: the mark says what it said. */
  readonly protected?: boolean;
}

export type { Warning } from '../warning.ts';

/** The kind of a new environment, derived from its id. */
export function environmentKindOf(id: string): EnvironmentKind {
  const name = id.toLowerCase();
  if (name.startsWith('dev')) return 'development';
  if (name.startsWith('test')) return 'testing';
  if (name.startsWith('stag')) return 'staging';
  return 'production';
}

/** The lifecycle stage of a new version, derived from the kind of its environment. */
export function lifecycleStageOf(kind: string): LifecycleStage {
  switch (kind.toLowerCase()) {
    case 'development':
      return 'development';
    case 'testing':
    case 'staging':
      return 'testing';
    default:
      return 'production';
  }
}

/** The stages on the way to production; a version that has ended is before all of them. */
const stagesOnTheWay: readonly string[] = ['design', 'development', 'testing', 'preview', 'production'];

/** The later one of two lifecycle stages. */
export function laterStage<Stored extends string>(
  stored: Stored,
  wanted: LifecycleStage,
): Stored | LifecycleStage {
  return stagesOnTheWay.indexOf(stored) > stagesOnTheWay.indexOf(wanted) ? stored : wanted;
}
