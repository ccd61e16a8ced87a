import { sentence } from '../message.ts';
import { optional } from '../optional.ts';
import { input } from '../references.ts';
import { defaultEnvironmentId } from '../registration/defaults.ts';
import type { DumpInputs, InitInputs } from './command-inputs.ts';
import { requiredProbe } from './entry-checks.ts';
import { parseApiId, parseOwner } from './parse-entry.ts';
import { centerInputs, ownerContext, type Reading } from './reading.ts';
import { missingInput, required } from './required.ts';

/** What `dump` reads and where it goes. Throws InvalidInput. */
export function readDump(reading: Reading): DumpInputs {
  const { out, all, output } = reading.checked.values;
  if (out === undefined && output === 'json') throw missingInput('out', jsonHasNoManifest);
  const center = centerInputs(reading);
  // A dump writes nothing to the API center.
  const source = parseOwner(reading.checked.source, { ...ownerContext(reading, center), dryRun: true });
  return { ...center, job: 'dump', command: 'dump', source, all, ...optional('out', out) };
}

const jsonHasNoManifest = sentence`With ${input('output', 'json')} standard output is the report.`;

/** The server that `init` writes into a manifest. Throws InvalidInput. */
export function readInit({ checked, common }: Reading): InitInputs {
  const { values } = checked;
  const serverUrl = required(values, 'server-url');
  const { apiId } = parseApiId(checked);
  return {
    ...common,
    job: 'init',
    command: 'init',
    apiId,
    ...optional('title', values.title),
    environmentId: values['environment-id'] ?? defaultEnvironmentId,
    serverUrl,
    probe: requiredProbe(checked),
    manifest: values.manifest ?? 'mcp-register.yaml',
    ...optional('host', values.host),
  };
}
