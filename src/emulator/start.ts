import { randomBytes } from 'node:crypto';
import { systemClock } from '../core/clock.ts';
import { optional } from '../core/optional.ts';
import { createDataHandler } from './data/data-handler.ts';
import { DataHosts } from './data/hosts.ts';
import { addPortalRoutes } from './data/portal-routes.ts';
import { CenterReader } from './data/reader.ts';
import { addDataRoutes } from './data/routes.ts';
import type { Emulator, EmulatorOptions, SeededService, StoredResource } from './emulator-options.ts';
import { Stamps } from './etags-and-times.ts';
import { FaultDesk } from './faults.ts';
import { schemeOf } from './http/authority.ts';
import { type Certificate, givenCertificate, makeCertificate } from './http/certificate.ts';
import { withJsonBodies } from './http/json-bodies.ts';
import { listen } from './http/listener.ts';
import type { Traffic } from './http/traffic.ts';
import { withAzureAround } from './identity/identity-handler.ts';
import { identityPath } from './identity/managed-identity.ts';
import type { Context } from './management/context.ts';
import { CustomPropertyRules } from './management/custom-property-rules.ts';
import { createManagementHandler } from './management/management-handler.ts';
import { Operations } from './management/operations.ts';
import { addressOf, createService, openDataHost } from './management/services.ts';
import { withOwnRoutes } from './own-routes.ts';
import { addRegistryRoutes } from './registry/registry-routes.ts';
import { RequestLog } from './request-log.ts';
import { servicePath } from './resource.ts';
import { requireOwnPath, StateFile } from './state-file.ts';
import { lockState, type StateLock } from './state-lock.ts';
import { Store } from './store.ts';

/**
 * Starts an API Center on loopback: the management API on one port, a data host with the data plane and the MCP
 * registry on a port of its own for each service. A state file is this emulator's alone until it is closed or
 * killed; calls are answered once the seed is there.
 *
 * @throws InvalidInput when a port is taken, the state file is unusable or in use, a fault or the certificate is wrong
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { statePath, clock = systemClock, random = Math.random } = options;
  if (statePath === undefined) return start(options);
  await requireOwnPath(statePath);
  const lock = await lockState(statePath, clock, random);
  try {
    const emulator = await start(options, lock);
    return { ...emulator, close: () => emulator.close().finally(lock.release) };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function start(options: EmulatorOptions, lock?: StateLock): Promise<Emulator> {
  const certificate = await certificateOf(options);
  try {
    return await startWith(options, certificate, lock);
  } catch (error) {
    await certificate?.discard();
    throw error;
  }
}

async function certificateOf({ tls }: EmulatorOptions): Promise<Certificate | undefined> {
  if (tls === undefined) return undefined;
  return tls === 'made' ? makeCertificate() : givenCertificate(tls);
}

async function startWith(
  options: EmulatorOptions,
  certificate: Certificate | undefined,
  lock: StateLock | undefined,
): Promise<Emulator> {
  const closing = new AbortController();
  const traffic = trafficOf(options, certificate, closing.signal);
  const store = new Store();
  const stamps = new Stamps(traffic.wallTime);
  const stateFile = options.statePath === undefined ? undefined : new StateFile(options.statePath, store);
  const dataHosts = dataHostsOf(options, store, traffic);
  const context: Context = {
    ...behaviourOf(options),
    store,
    stamps,
    clock: traffic.clock,
    dataHosts,
    operations: new Operations(stamps, options.random ?? Math.random),
    customProperties: new CustomPropertyRules(store),
    closing: closing.signal,
    save: async () => stateFile?.save(),
  };

  let open = () => {};
  const ready = new Promise<void>((resolve) => {
    open = resolve;
  });
  const secret = options.identity ? randomBytes(16).toString('hex') : undefined;
  const handler = withAzureAround(
    store,
    secret === undefined ? undefined : { secret, wallTime: traffic.wallTime },
    createManagementHandler(context),
  );

  await stateFile?.load();
  for (const [, { order, written }] of store.entries()) stamps.continueAfter(Math.max(order, written));
  const listener = await listen(
    'management',
    options.port ?? 0,
    withJsonBodies(
      identityPath,
      withOwnRoutes({ log: traffic.log, faults: traffic.faults, store, token: lock?.token }, (request) =>
        ready.then(() => handler(request)),
      ),
    ),
    traffic,
  );
  const close = async () => {
    closing.abort();
    await Promise.all([listener.close(), dataHosts.closeAll()]);
    await Promise.resolve(stateFile?.close()).finally(() => certificate?.discard());
  };
  try {
    await openServices(context, options.seed ?? []);
    await context.save();
    if (options.announced !== false) {
      await lock?.announce({ port: listener.port, tls: certificate !== undefined });
    }
    open();
  } catch (error) {
    await close().catch(() => undefined);
    throw error;
  }

  const scheme = schemeOf(certificate);
  const url = `${scheme}://127.0.0.1:${listener.port}`;
  return {
    url,
    ...optional('caFile', certificate?.caFile),
    ...optional(
      'identity',
      secret === undefined ? undefined : { endpoint: `${url}${identityPath}`, header: secret },
    ),
    dataUrl: (service) => {
      const hostname = dataHosts.hostname(service);
      return hostname && `${scheme}://${hostname}`;
    },
    requests: () => traffic.log.entries(),
    clearRequests: () => traffic.log.clear(),
    contents: () => contentsOf(store),
    setFaults: (faults) => traffic.faults.set(faults),
    close,
  };
}

/** What all addresses of the emulator share. */
function trafficOf(
  options: EmulatorOptions,
  certificate: Certificate | undefined,
  closing: AbortSignal,
): Traffic {
  const faults = new FaultDesk();
  faults.set(options.faults ?? []);
  return {
    log: new RequestLog(),
    faults,
    clock: options.clock ?? systemClock,
    wallTime: options.wallTime ?? Date.now,
    latencyMs: options.latencyMs ?? 0,
    certificate,
    allowedHosts: (options.allowHosts ?? []).map((name) => name.toLowerCase()),
    closing,
    around: options.around,
  };
}

function dataHostsOf(options: EmulatorOptions, store: Store, traffic: Traffic): DataHosts {
  const { pageSize, mode = 'live', dataAuth = 'anonymous', registryNames: names = 'exact' } = options;
  return new DataHosts(
    (service) =>
      createDataHandler(dataAuth, mode, (routes) => {
        const reader = new CenterReader(store, service);
        addDataRoutes(routes, { reader, mode, pageSize });
        addPortalRoutes(routes, reader, pageSize);
        addRegistryRoutes(routes, store, service, { pageSize, names });
      }),
    traffic,
  );
}

/** What the management API does where the options say nothing. */
function behaviourOf(options: EmulatorOptions) {
  return {
    mode: options.mode ?? 'live',
    strict: options.strict ?? false,
    sku: options.sku ?? 'Free',
    limits: options.limits ?? 'off',
    pageSize: options.pageSize,
    importDelayMs: options.importDelayMs ?? 5000,
    allowLoopbackLinks: options.allowLoopbackLinks ?? false,
    links: options.links ?? (() => undefined),
  } as const;
}

/** Opens the addresses of the API centers that the state file has, and creates those that are to be there. */
async function openServices(context: Context, seed: readonly SeededService[]): Promise<void> {
  const { store } = context;
  for (const service of store.list([], 'services')) await openDataHost(context, addressOf(service));
  for (const { location = 'eastus', sku, ...address } of seed) {
    if (store.get(servicePath(address))) continue;
    await createService(context, address, { location, ...(sku ? { sku: { name: sku } } : {}) });
  }
}

function contentsOf(store: Store): Map<string, StoredResource> {
  return new Map(
    Array.from(store.entries(), ([, { id, properties, text }]) => [
      id,
      structuredClone({ properties, ...optional('text', text) }),
    ]),
  );
}
