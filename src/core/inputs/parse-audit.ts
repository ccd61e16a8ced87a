import { InvalidInput } from '../errors.ts';
import type { AuditCredentials, AuditOptions } from '../fleet/audit/options.ts';
import { failOnWords } from '../fleet/audit/rule-ids.ts';
import { sentence } from '../message.ts';
import { optional } from '../optional.ts';
import { input } from '../references.ts';
import type { CheckedInputs } from './check-inputs.ts';
import { parseProbeHeaders } from './probe-headers.ts';
import type { InputValues } from './read-values.ts';

/** What an audit does besides reading. Throws InvalidInput for a credential without hosts that may receive it. */
export function parseAudit({ values, given }: CheckedInputs): AuditOptions {
  const named = new Set<string>(values['fail-on']);
  return {
    failOn: failOnWords.filter((word) => word !== 'none' && named.has(word)),
    deadAfter: values['dead-after'],
    issue: values.issue,
    ...optional('probeTimeoutMs', given.has('probe-timeout') ? values['probe-timeout'] * 1000 : undefined),
    ...optional('credentials', credentialsOf(values)),
    ...optional('sarif', values.sarif),
    ...optional('html', values.html),
    ...optional('memoryFile', values['state-file']),
  };
}

/** A catalogue names any host: a credential goes only to those that the run names. */
function credentialsOf(values: InputValues): AuditCredentials | undefined {
  const headers = parseProbeHeaders(values['probe-headers'] ?? '');
  const { 'function-key': functionKey, 'probe-audience': audience, 'allowed-hosts': hosts } = values;
  if (functionKey === undefined && audience === undefined && Object.keys(headers).length === 0)
    return undefined;
  if (hosts.length === 0) {
    throw new InvalidInput({
      code: 'host-not-allowed',
      message: sentence`A credential is given, and ${input('allowed-hosts')} is not.`,
      why: 'An audit probes every URL of the catalogue, and anybody who may write there could name a host that collects credentials.',
      next: sentence`List the hosts that may receive it in ${input('allowed-hosts')}, or give each server its own in a manifest.`,
    });
  }
  return { headers, hosts, ...optional('functionKey', functionKey), ...optional('audience', audience) };
}

/** Throws InvalidInput for what a registry alone cannot be compared with. */
export function checkRegistryAlone({ manifest }: InputValues): void {
  if (manifest === undefined) return;
  throw new InvalidInput({
    code: 'input-invalid',
    message: sentence`${input('manifest')} and ${input('registry-url')} are given together.`,
    why: 'A registry does not show what a manifest declares.',
    next: sentence`Leave ${input('registry-url')} out to compare the API center with the manifest, or leave ${input('manifest')} out.`,
  });
}
