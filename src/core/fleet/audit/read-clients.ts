import { deploymentsUrl } from '../../clients/api-center-portal.ts';
import { entryOf, type JsonAnswer } from '../../clients/evidence.ts';
import { byNameUrl } from '../../clients/vs-code.ts';
import { isJsonObject } from '../../json.ts';
import { optional } from '../../optional.ts';
import { mayPass, type RegistryPorts, readJson } from '../../registry/read-json.ts';
import { readRegistry } from '../../registry/registry.ts';
import { createTurns } from '../../turns.ts';
import { type AuditedEntry, type Known, known, type RegistryFacts, unknown } from './facts.ts';

/** Requests to the data host at the same time. */
const requestsAtOnce = 8;
const pauseMs = 2000;

/**
 * Sends the requests of clients for each entry, without a token. A request that may pass is sent once more. A registry
 * whose list cannot be read as a whole is unknown.
 *
 * @param idsIn of the entries to ask for by name, from the names that the list has
 */
export async function readClients(
  url: string,
  idsIn: (listed: readonly string[]) => readonly string[],
  ports: RegistryPorts,
): Promise<Known<RegistryFacts>> {
  let list = await readRegistry(url, ports);
  if (!list.readable && list.passing) {
    await ports.clock.sleep(pauseMs, ports.signal);
    list = await readRegistry(url, ports);
  }
  if (!list.readable) return unknown(list.why);
  const { pages, openToBrowsers } = list;
  const listed = pages.flatMap(({ entries }) => entries.flatMap((item) => entryOf(item)?.name ?? []));
  const turn = createTurns(requestsAtOnce);
  const ask = (address: string) => turn(() => twice(address, ports));
  const byName = new Map<string, JsonAnswer>();
  const deployments = new Map<string, JsonAnswer>();
  await Promise.all(
    idsIn(listed).flatMap((id) => [
      ask(byNameUrl(url, id)).then((answer) => byName.set(id, answer)),
      ask(deploymentsUrl(url, id)).then((answer) => deployments.set(id, answer)),
    ]),
  );
  return known({ url, pages, openToBrowsers, byName, deployments });
}

async function twice(address: string, ports: RegistryPorts): Promise<JsonAnswer> {
  const answer = await readJson(address, ports);
  if (!mayPass(answer)) return answer;
  await ports.clock.sleep(pauseMs, ports.signal);
  return readJson(address, ports);
}

/** The entries of a registry, where nothing else can be read of them. */
export function entriesOfRegistry({ pages }: RegistryFacts): AuditedEntry[] {
  return pages.flatMap(({ url, entries }) =>
    entries.flatMap((item): AuditedEntry[] => {
      const entry = entryOf(item);
      const server = isJsonObject(item) ? item.server : undefined;
      if (!entry || !isJsonObject(server)) return [];
      const { title, description } = server;
      return [
        {
          apiId: entry.name,
          title: typeof title === 'string' ? title : entry.name,
          ...optional('description', typeof description === 'string' ? description : undefined),
          evidence: `GET ${url}`,
          endpoints: known(entry.remotes.map((remote) => ({ url: remote.url }))),
        },
      ];
    }),
  );
}
