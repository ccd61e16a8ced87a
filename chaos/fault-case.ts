import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { type TestCenter, workspacePath } from '../__tests__/support/run.ts';
import { createHttpTransport, type HttpTransport } from '../src/core/http/transport.ts';
import type { Around } from '../src/emulator/http/traffic.ts';
import { type Catalogue, catalogueOf } from './catalogue.ts';
import { patientClock, serverClock, settled, VirtualClock } from './clock.ts';
import { at, type NamedFault, type Step } from './faults.ts';
import { newTokens, trustedPair } from './identity.ts';
import { isWrite, judgeCompletion, judgeEnd } from './judge.ts';
import { type RunReport, type Scenario, type Servers, startCatalogue } from './scenarios.ts';

/** One job with one fault at one of its requests. */
export interface FaultCase {
  readonly step: Step;
  readonly fault: NamedFault;
}

/** A job without any fault: what it asks for, and what it leaves. */
export interface Undisturbed {
  readonly scenario: Scenario;
  readonly steps: readonly Step[];
  readonly desired: Catalogue;
}

const epoch = Date.parse('2026-11-23T10:00:00Z');

/** A catalogue prepared for a job, and its clock. */
interface Stage {
  readonly center: TestCenter;
  readonly clock: VirtualClock;
  run(): Promise<RunReport>;
  /** Stands around what the emulator does; see its option. */
  around: Around | undefined;
  close(): Promise<void>;
}

async function prepared(scenario: Scenario, servers: Servers, signedIn = false): Promise<Stage> {
  const clock = new VirtualClock();
  const probing = watchedTransport([servers.first, servers.second]);
  const closing: (() => unknown)[] = [];
  const context = { after: (close: () => unknown) => void closing.push(close) };
  const stage = {
    around: undefined as Around | undefined,
  };
  const center = await startCatalogue(context, {
    ...scenario.emulator,
    clock: serverClock(clock, probing.idle),
    ...(signedIn ? { tls: await trustedPair() } : {}),
    around: (request, carryOut) => (stage.around ? stage.around(request, carryOut) : carryOut()),
  });
  const identity = newTokens(epoch);
  await scenario.prepare(center, servers, { identity });
  return Object.assign(stage, {
    center,
    clock,
    async run() {
      return scenario.run(center, servers, {
        clock: scenario.isParallel ? patientClock(clock, probing.idle) : clock,
        wallClock: () => epoch + clock.now(),
        http: probing.transport,
        identity,
        progress: {
          attempt() {},
          wait() {},
          waiting() {},
          probed() {},
          planned() {},
          applied() {},
          request() {},
          written() {},
          unit() {},
          bug(error) {
            console.error(error);
          },
        },
      });
    },
    async close() {
      for (const close of closing) await close();
    },
  });
}

/**
 * A transport that knows whether a probe is under way: time must not pass meanwhile, for its deadlines are another
 * matter.
 */
function watchedTransport(servers: readonly string[]) {
  const origins = new Set(servers.map((url) => new URL(url).origin));
  const http = createHttpTransport();
  const open = new Set<object>();
  const transport: HttpTransport = {
    async send(request) {
      if (!origins.has(new URL(request.url).origin)) return http.send(request);
      open.add(request);
      try {
        const response = await http.send(request);
        const close = () => {
          open.delete(request);
          response.close();
        };
        return { ...response, close };
      } catch (error) {
        open.delete(request);
        throw error;
      }
    },
  };
  return {
    transport,
    async idle() {
      do await settled();
      while (open.size > 0);
    },
  };
}

/** An order that the machine does not decide. */
function byResource(one: Step, other: Step): number {
  const [first, second] = [one, other].map(({ method, path, nth }) => `${path} ${method} ${nth}`);
  return String(first).localeCompare(String(second));
}

/** Runs a job without faults. */
export async function undisturbed(scenario: Scenario, servers: Servers): Promise<Undisturbed> {
  const stage = await prepared(scenario, servers);
  try {
    stage.center.emulator.clearRequests();
    const report = await stage.run();
    if (report.exitCode !== 0) throw new Error(`${scenario.name}: ${JSON.stringify(report.error)}`);
    const seen = new Map<string, number>();
    const steps = stage.center.emulator.requests().map(({ method, path }) => {
      const nth = (seen.get(`${method} ${path}`) ?? 0) + 1;
      seen.set(`${method} ${path}`, nth);
      return { method, path, nth };
    });
    const order = scenario.isParallel ? steps.sort(byResource) : steps;
    return { scenario, steps: order, desired: catalogueOf(stage.center.emulator) };
  } finally {
    await stage.close();
  }
}

/**
 * Runs a job with a fault, then without, and looks at what it did and what it left.
 *
 * @returns what was not as promised; nothing when all was
 */
export async function survive(
  { fault, step }: FaultCase,
  { scenario, desired }: Undisturbed,
  servers: Servers,
): Promise<string[]> {
  const elsewhere = await startElsewhere();
  const stage = await prepared(scenario, servers, fault.signedIn);
  const { emulator } = stage.center;
  try {
    const before = catalogueOf(emulator);
    emulator.clearRequests();
    bringAbout(fault, { step, apiId: scenario.apiId }, stage, elsewhere.url);
    const report = await stage.run();
    const requests = emulator.requests();
    await settled();
    stage.around = undefined;
    emulator.setFaults([]);
    stage.clock.advance(Number.MAX_SAFE_INTEGER / 2);
    await settled();
    const left = catalogueOf(emulator);

    const disturbed = { fault, step, report, before, left, desired, requests };
    const problems = judgeEnd(disturbed);
    if (elsewhere.asked() > 0) problems.push('another host was asked');
    emulator.clearRequests();
    const completion = { report: await stage.run(), requests: emulator.requests() };
    problems.push(...judgeCompletion(disturbed, completion, catalogueOf(emulator)));
    emulator.clearRequests();
    const last = await stage.run();
    if (last.exitCode !== 0 || emulator.requests().some(isWrite)) {
      problems.push(`a further run still finds something to do (exit ${last.exitCode})`);
    }
    return problems;
  } finally {
    await stage.close();
    await elsewhere.close();
  }
}

function bringAbout(
  fault: NamedFault,
  { step, apiId }: { readonly step: Step; readonly apiId: string },
  stage: Stage,
  elsewhere: string,
): void {
  const { emulator } = stage.center;
  let met = 0;
  const reached = ({ method, path }: { method: string; path: string }) =>
    method === step.method && path === step.path && ++met === step.nth;
  if (fault.special === 'plain-text') {
    stage.around = async (request, carryOut) => {
      const answer = await carryOut();
      if (!reached(request)) return answer;
      return { ...answer, headers: { ...answer.headers, 'content-type': 'text/plain' } };
    };
  } else if (fault.special === 'deleted-meanwhile') {
    stage.around = async (request, carryOut) => {
      if (reached(request)) {
        stage.around = undefined;
        await fetch(`${emulator.url}${workspacePath}/apis/${apiId}?api-version=2024-03-01`, {
          method: 'DELETE',
        });
      }
      return carryOut();
    };
  } else {
    const scene = { step, url: emulator.url, elsewhere, now: epoch + stage.clock.now() };
    const { path } = at(step);
    emulator.setFaults(
      fault
        .faults(scene)
        .map((one) => (one.path === path ? { ...one, nth: step.nth - 1 + (one.nth ?? 1) } : one)),
    );
  }
}

/** An address that must never be asked anything. */
export async function startElsewhere() {
  let asked = 0;
  const server = createServer((socket) => {
    asked++;
    socket.destroy();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked: () => asked,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
