import type { LifecycleStage } from '../../apicenter/constants.ts';
import type { JsonObject } from '../../json.ts';

export const exportFormats = ['copilot', 'vscode', 'claude-code', 'backstage', 'markdown'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** One endpoint of the catalogue, as it was read. Its texts are anybody's. */
export interface CatalogueEndpoint {
  readonly apiId: string;
  /** Absent where a registry was read, which does not tell. */
  readonly environmentId?: string;
  /** Whether the environment is for production; an endpoint without one counts as such. */
  readonly production: boolean;
  readonly title: string;
  /** One line or more; may be empty. */
  readonly description: string;
  readonly url: string;
  /** What a client is told to speak. */
  readonly transport: 'http' | 'sse';
  /** Absent where it is not known. */
  readonly stage?: LifecycleStage;
  readonly customProperties: JsonObject;
  /** It belongs to a pull request. */
  readonly staged: boolean;
}

/** An endpoint that can be written into a file. */
export interface ExportEntry extends CatalogueEndpoint {
  /** Stable, and one for each entry: API and environment. */
  readonly id: string;
  /** Letters, digits and single hyphens; unique in the export, whatever the case. */
  readonly name: string;
  /** As it is registered; printable ASCII without anything that a format would read as syntax. */
  readonly url: string;
  /** The form by which URLs are compared. */
  readonly canonicalUrl: string;
}
