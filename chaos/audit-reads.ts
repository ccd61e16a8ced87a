import { findingsOf } from '../__tests__/core/fleet/audit-run.ts';
import { type AuditFleet, type AuditNight, fillAuditFleet } from '../__tests__/support/audit-fleet.ts';
import { type AuditReport, isAuditReport } from '../src/core/report/audit-report.ts';
import type { FleetReport } from '../src/core/report/fleet-report.ts';
import type { LoggedRequest } from '../src/emulator/request-log.ts';
import { plantedDefects } from './audit-defects.ts';
import { startElsewhere } from './fault-case.ts';
import { at, type NamedFault, namedFaults } from './faults.ts';
import type { ChaosCase } from './main.ts';

/** A request of an audit to the API center, to its registry or to the data of its portal. */
type ReadStep = Pick<LoggedRequest, 'host' | 'method' | 'path'> & { readonly nth: number };

/** An audit that nothing happens to. */
interface KnownAudit {
  readonly findings: readonly string[];
  readonly steps: readonly ReadStep[];
}

interface ReadCase {
  readonly known: KnownAudit;
  readonly step: ReadStep;
  readonly fault: NamedFault;
}

const forEver = 1_000_000;
/** Entries of the manifest, of which two have a defect. */
const size = 4;
/** Every long list has more than one page. */
const pageSize = 5;

/** One for each way in which a read can end, of those that the writes of other jobs meet. */
const chosen: ReadonlySet<string> = new Set([
  '429 after seconds',
  '429, lasting',
  '429 for longer than the run may wait',
  '500',
  '500, lasting',
  '503 after seconds, lasting',
  'reset before, lasting',
  'reset after',
  'silence, lasting',
  'truncated body',
  'truncated body, lasting',
  '400',
  '401',
  '403',
  'HTML instead of JSON',
  'empty 200',
  'JSON of another shape',
  'half a JSON',
  'export ends Failed',
  'export never ends',
  'export leads to another host',
  'export leads nowhere',
  'export is forgotten',
  'connection refused from here on',
]);

/** After these the run asks for less than it would have, or nothing more at all. */
const isWide = ({ name }: NamedFault) =>
  name === 'connection refused from here on' || name.startsWith('429 for longer') || name === '429, lasting';

const isList = ({ path }: ReadStep) => path.endsWith('/v0.1/servers');

/** Every fault at every read of an audit of a small catalogue. */
export async function auditReadCases(fleet: AuditFleet): Promise<ChaosCase[]> {
  const known = await fleet.night(undisturbed);
  return known.steps.flatMap((step, index) =>
    faultsOf(step).map((fault): ChaosCase => {
      const request = `${step.method} …/${step.path.split('/').slice(-2).join('/')}`;
      return {
        what: fault.name,
        job: 'audit',
        name: `audit, request ${index + 1} (${request}): ${fault.name}`,
        attempt: () => surviveRead(fleet, { known, step, fault }),
      };
    }),
  );
}

export function smallAuditFleet(): Promise<AuditFleet> {
  return fillAuditFleet(size, { pageSize });
}

function faultsOf(step: ReadStep): NamedFault[] {
  const named = namedFaults.filter(({ name, happensTo }) => chosen.has(name) && happensTo?.(step) !== false);
  // To the question for one entry, 404 is the answer of the registry that it has none.
  if (step.host === 'data' && !isList(step)) return named;
  const missing: NamedFault = {
    name: '404',
    kind: 'final',
    uncertain: false,
    exitCodes: [2, 5],
    faults: () => [{ ...at(step), status: 404, body: { code: '404' }, times: forEver }],
  };
  return [...named, missing];
}

/** Two entries have a defect: one that the list of entries shows, and one that only a further read does. */
async function prepare(night: AuditNight): Promise<void> {
  await plantedDefects['empty-description']?.(night, 'server-2');
  await plantedDefects['definition-without-endpoint']?.(night, 'server-3');
  night.center.emulator.clearRequests();
}

async function undisturbed(night: AuditNight): Promise<KnownAudit> {
  await prepare(night);
  const report = await night.run();
  if (!isAuditReport(report)) throw new Error(`The audit fails: ${report.error?.message}`);
  const seen = new Map<string, number>();
  const steps = night.center.emulator
    .requests()
    .map(({ host, method, path }) => {
      const nth = (seen.get(`${method} ${path}`) ?? 0) + 1;
      seen.set(`${method} ${path}`, nth);
      return { host, method, path, nth };
    })
    // An order that the machine does not decide.
    .toSorted((one, other) => (`${one.path} ${one.nth}` < `${other.path} ${other.nth}` ? -1 : 1));
  return { findings: findingsOf(report), steps };
}

/** @returns what was not as promised; nothing when all was */
async function surviveRead(fleet: AuditFleet, { known, step, fault }: ReadCase): Promise<string[]> {
  const elsewhere = await startElsewhere();
  try {
    return await fleet.night(async (night) => {
      await prepare(night);
      const { emulator } = night.center;
      const scene = { step, url: emulator.url, elsewhere: elsewhere.url, now: night.time.audit };
      const { path } = at(step);
      emulator.setFaults(
        fault
          .faults(scene)
          .map((one) => (one.path === path ? { ...one, nth: step.nth - 1 + (one.nth ?? 1) } : one)),
      );
      const report = await night.run();
      return [
        ...judgeRead({ known, step, fault }, report),
        ...(elsewhere.asked() > 0 ? ['another host was asked'] : []),
        ...(night.center.writes().length > 0 ? ['the audit writes'] : []),
      ];
    });
  } finally {
    await elsewhere.close();
  }
}

function judgeRead({ known, step, fault }: ReadCase, report: FleetReport | AuditReport): string[] {
  const part = partOf(step);
  const told = `exit ${report.exitCode} (${report.error?.code ?? report.status})`;
  if (fault.kind !== 'once' && part === undefined) {
    const isTold = [2, 4, 5].includes(report.exitCode) && report.error?.next && !isAuditReport(report);
    return isTold ? [] : [`there is nothing to judge: ${told}`];
  }
  if (!isAuditReport(report)) {
    // The list of entries is one of the requests that were not answered after that.
    return isWide(fault) && report.exitCode === 5 ? [] : [`the audit fails: ${told}`];
  }
  const found = findingsOf(report);
  const invented = found.filter((finding) => !known.findings.includes(finding));
  const lost = known.findings.filter((finding) => !found.includes(finding));
  const unknown = new Set(report.audit.unknown.map(({ apiId = '' }) => apiId));
  const problems = invented.map((finding) => `invented: ${finding}`);
  if (report.exitCode !== 0) problems.push(told);
  if (fault.kind === 'once' || part === undefined) {
    return [
      ...problems,
      ...lost.map((finding) => `lost: ${finding}`),
      ...(unknown.size > 0 ? [`not known is ${[...unknown]} after a fault that passes`] : []),
    ];
  }
  if (!unknown.has(part)) problems.push(`"${part}" is not said to be unknown`);
  if (isWide(fault)) return problems;
  for (const id of unknown) if (id !== part) problems.push(`not known is "${id}" too`);
  for (const finding of lost) {
    if (part !== '' && !finding.endsWith(` ${part}`)) problems.push(`lost: ${finding}`);
  }
  return problems;
}

/** The entry that a read is about; an empty text for a part of the catalogue; undefined where nothing can be judged without it. */
function partOf({ host, path }: ReadStep): string | undefined {
  const [, id] = /\/(?:apis|servers)\/([^/]+)\//.exec(path) ?? [];
  if (id !== undefined) return id;
  return host === 'data' || /\/(?:environments|metadataSchemas)$/.test(path) ? '' : undefined;
}
