import {
  type Check,
  type CheckName,
  createChecklist,
  type RegistryDoctorReport,
  type RenderedCheck,
} from '../doctor/check.ts';
import * as consumer from '../doctor/judge-consumer.ts';
import { readClients } from '../fleet/audit/read-clients.ts';
import { isJsonObject } from '../json.ts';
import { readJson } from '../registry/read-json.ts';
import { registryBase } from '../registry/registry-address.ts';
import { noRequests } from '../report/report.ts';
import type { RunPorts } from './ports.ts';

const allChecks: readonly CheckName[] = [
  'address',
  'registry',
  'anonymous-access',
  'pages',
  'vs-code',
  'github-copilot',
  'portal-entries',
];

/**
 * Says why a client does not see the entries of a registry: the form of the address, access without a token, and for each
 * client what it shows. Sends what clients send, and signs in nowhere. Rejects only with the signal's reason.
 *
 * @param onCheck called with each check as soon as its outcome is known
 */
export async function doctorRegistry(
  registryUrl: string,
  ports: RunPorts,
  onCheck: (check: RenderedCheck) => void,
): Promise<RegistryDoctorReport> {
  const { add, end } = createChecklist(allChecks, ports.words, onCheck);
  const base = registryBase(registryUrl);
  add(consumer.judgeAddress(registryUrl, base));
  await examine(base, ports, add);
  return { ...end(), command: 'doctor', registry: base, requests: noRequests };
}

async function examine(
  base: string,
  { http, clock, signal }: RunPorts,
  add: (...checks: readonly Check[]) => void,
): Promise<void> {
  const reading = await readClients(base, (listed) => listed, { http, clock, signal });
  if (!reading.known) {
    const answer = await readJson(`${base}/v0.1/servers?limit=1`, { http, clock, signal });
    return add(...consumer.judgeUnreadable(reading.why, answer.status === 401 || answer.status === 403));
  }
  const { pages } = reading.value;
  const count = pages.flatMap(({ entries }) => entries).filter(isJsonObject).length;
  add(
    {
      name: 'registry',
      status: 'ok',
      message: `${count} ${count === 1 ? 'server' : 'servers'} listed at ${base}`,
    },
    {
      name: 'anonymous-access',
      status: 'ok',
      message: 'on: the list can be read without a token',
    },
    consumer.judgePages(reading.value),
    ...consumer.judgeConsumers(reading.value),
  );
}
