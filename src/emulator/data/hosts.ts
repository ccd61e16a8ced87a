import { type Listener, listen } from '../http/listener.ts';
import type { RequestHandler } from '../http/request-handler.ts';
import type { Traffic } from '../http/traffic.ts';
import { type ServiceAddress, serviceId } from '../resource.ts';

/** The data hosts of all services: one listener on loopback each, from the service's creation to its end. */
export class DataHosts {
  readonly #site: (address: ServiceAddress) => RequestHandler;
  readonly #traffic: Traffic;
  readonly #listeners = new Map<string, Listener>();

  constructor(site: (address: ServiceAddress) => RequestHandler, traffic: Traffic) {
    this.#site = site;
    this.#traffic = traffic;
  }

  /**
   * @param preferred the port that the service had before; another one is taken when it is in use by now
   * @returns the port
   */
  async open(address: ServiceAddress, preferred: number | undefined): Promise<number> {
    const site = this.#site(address);
    const anyPort = () => listen('data', 0, site, this.#traffic);
    const listener = await (preferred
      ? listen('data', preferred, site, this.#traffic).catch(anyPort)
      : anyPort());
    this.#listeners.set(key(address), listener);
    return listener.port;
  }

  /** `127.0.0.1:port`, without a scheme, as services tell it. */
  hostname(address: ServiceAddress): string | undefined {
    const listener = this.#listeners.get(key(address));
    return listener && `127.0.0.1:${listener.port}`;
  }

  async close(address: ServiceAddress): Promise<void> {
    const listener = this.#listeners.get(key(address));
    this.#listeners.delete(key(address));
    await listener?.close();
  }

  async closeAll(): Promise<void> {
    const listeners = [...this.#listeners.values()];
    this.#listeners.clear();
    await Promise.all(listeners.map((listener) => listener.close()));
  }
}

function key(address: ServiceAddress): string {
  return serviceId(address).toLowerCase();
}
