import type { Sku } from '../../core/apicenter/constants.ts';
import type { Clock } from '../../core/clock.ts';
import type { DataHosts } from '../data/hosts.ts';
import type { Stamps } from '../etags-and-times.ts';
import type { Store } from '../store.ts';
import type { CustomPropertyRules } from './custom-property-rules.ts';
import type { Operations } from './operations.ts';

/** How the emulator answers where the live service and its specification differ. */
export type Mode = 'live' | 'spec';

/** Whether a subscription's allowance of calls binds (`arm`), or is told and never refused. */
export const limitsModes = ['arm', 'off'] as const;
export type Limits = (typeof limitsModes)[number];

/** What the handlers of the management API work with. */
export interface Context {
  readonly store: Store;
  readonly stamps: Stamps;
  readonly clock: Clock;
  readonly dataHosts: DataHosts;
  readonly operations: Operations;
  readonly customProperties: CustomPropertyRules;
  readonly mode: Mode;
  /** Refuses what the live service is not known to refuse, and should: broken documents and references. */
  readonly strict: boolean;
  /** The plan of a service that is created without one. */
  readonly sku: Sku;
  readonly limits: Limits;
  /** Forces `nextLink` on lists that are longer. */
  readonly pageSize: number | undefined;
  /** Milliseconds between the end of a link import and its effect. */
  readonly importDelayMs: number;
  /** Whether links to loopback are followed. */
  readonly allowLoopbackLinks: boolean;
  /** The document of a link beyond loopback; undefined when there is none. */
  readonly links: (url: string) => Promise<string> | undefined;
  /** Aborted when the emulator closes. */
  readonly closing: AbortSignal;
  /** Resolves when everything in the store is on disk. */
  readonly save: () => Promise<void>;
}
