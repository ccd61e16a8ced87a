import { createHash } from 'node:crypto';
import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { canonicalJson, fingerprint, type Surface } from './canonical.ts';
import { isNotification, type SurfaceFacts } from './surface-facts.ts';

const hints = ['readOnlyHint', 'destructiveHint', 'idempotentHint', 'openWorldHint'] as const;

/**
 * `sha256:…` over everything that a gate judges: names and schemas, the hints of tools and whether
 * they are called as tasks, capabilities, extensions, and the ways
 * of opening the server. Texts are left out. Accepting a surface by this hash accepts no other loss, and a surface
 * that was read incompletely is another one than the same surface read whole.
 */
export function surfaceHash(surface: Surface, facts: SurfaceFacts): string {
  const judged: JsonValue = {
    contract: fingerprint(surface).contractHash,
    hints: surface.tools.map(({ name, annotations, execution }) => [
      name ?? null,
      isJsonObject(execution) ? (execution.taskSupport ?? null) : null,
      ...hints.map((hint) => (isJsonObject(annotations) ? (annotations[hint] ?? null) : null)),
    ]),
    capabilities: [...(facts.capabilities ?? [])],
    // Left out where there are none, as in hashes that were accepted before these were looked at.
    ...judgedNames('subcapabilities', facts.subcapabilities),
    ...judgedNames('legacyCapabilities', facts.legacyCapabilities),
    eras: { ...facts.eras },
    incomplete: facts.partial,
  };
  return `sha256:${createHash('sha256').update(canonicalJson(judged), 'utf8').digest('hex')}`;
}

/** Whether a server tells of a change closes no gate. */
function judgedNames(member: string, names: readonly string[] = []): JsonObject {
  const judged = names.filter((name) => !isNotification(name));
  return judged.length === 0 ? {} : { [member]: judged };
}
