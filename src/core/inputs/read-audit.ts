import { optional } from '../optional.ts';
import { localSource } from '../registration/source.ts';
import type { AuditInputs, RegistryAuditInputs } from './command-inputs.ts';
import { checkRegistryAlone, parseAudit } from './parse-audit.ts';
import { readFleet, selectionOf } from './read-fleet.ts';
import { centerInputs, checkIdentity, ownerContext, type Reading } from './reading.ts';

/** What `audit` looks at: a registry alone where its address is given, for which nobody signs in. Throws InvalidInput. */
export async function readAudit(
  command: 'audit',
  reading: Reading,
): Promise<AuditInputs | RegistryAuditInputs> {
  const { values, source: given } = reading.checked;
  const options = parseAudit(reading.checked);
  const { 'registry-url': registryUrl } = values;
  if (registryUrl !== undefined) {
    checkRegistryAlone(values);
    const selection = selectionOf(values);
    return { ...reading.common, job: 'audit-registry', command, registryUrl, selection, options };
  }
  checkIdentity(values);
  const fleet =
    values.manifest === undefined
      ? { center: centerInputs(reading), selection: selectionOf(values) }
      : await readFleet(values.manifest, reading, { command, forPullRequest: false });
  const { center, selection } = fleet;
  const { hostSource, loopback } = ownerContext(reading, center);
  const source = given ?? hostSource ?? (loopback ? localSource : undefined);
  return {
    ...center,
    job: 'audit',
    command,
    ...('manifest' in fleet ? { manifest: fleet.manifest } : {}),
    selection,
    options,
    ...optional('source', source),
  };
}
