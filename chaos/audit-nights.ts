import { findingsOf } from '../__tests__/core/fleet/audit-run.ts';
import { type AuditFleet, type AuditNight, fillAuditFleet } from '../__tests__/support/audit-fleet.ts';
import type { Random } from '../src/core/clock.ts';
import type { RawInputs } from '../src/core/inputs/read-values.ts';
import { type AuditReport, isAuditReport } from '../src/core/report/audit-report.ts';
import { badNight } from './audit-bad-night.ts';
import { plantedDefects } from './audit-defects.ts';
import type { ChaosCase } from './main.ts';
import { seeded } from './random.ts';

/** Nights of each kind. */
const nights = 50;

/** Audits of a large catalogue over HTTP, night after night: with defects, and with none on a bad night. */
export interface AuditNights extends AsyncDisposable {
  readonly withDefects: readonly ChaosCase[];
  readonly without: readonly ChaosCase[];
}

/** @param size entries of the catalogue, which is filled when the first night begins */
export function auditNights({ size, seed }: { readonly size: number; readonly seed: number }): AuditNights {
  let filled: Promise<AuditFleet> | undefined;
  const fleet = () => {
    filled ??= fillAuditFleet(size);
    return filled;
  };
  const job = `audit of ${size.toLocaleString('en')}`;
  const cases = (what: string, attempt: (fleet: AuditFleet, random: Random) => Promise<readonly string[]>) =>
    Array.from({ length: nights }, (_, index): ChaosCase => {
      const own = seed * 1000 + index;
      const name = `${job} entries, ${what}, seed ${own}`;
      return { what, job, name, attempt: async () => attempt(await fleet(), seeded(own)) };
    });
  return {
    withDefects: cases('a defect of each rule', nightWithDefects),
    without: cases('no defect, a bad night', nightWithout),
    [Symbol.asyncDispose]: async () => (await filled)?.[Symbol.asyncDispose](),
  };
}

/** One defect for each rule that is an error or a warning, placed by the seed: each is named, and nothing else is. */
async function nightWithDefects(fleet: AuditFleet, random: Random): Promise<string[]> {
  return fleet.night(async (night) => {
    const free = [...night.ids];
    const expected: string[] = [];
    for (const [rule, plant] of Object.entries(plantedDefects)) {
      const [id = ''] = free.splice(Math.floor(random() * free.length), 1);
      expected.push(`${rule} ${(await plant(night, id)) || undefined}`);
    }
    const before = night.center.writes().length;
    const report = await auditOf(night, { 'dead-after': '1' });
    return [
      ...judgeFindings(report, expected),
      ...judgeUnknown(report, []),
      ...judgeRequests(report, night.ids.length),
      ...(night.center.writes().length > before ? ['the audit writes'] : []),
    ];
  });
}

/** Nothing is wrong with the catalogue, and much with the night: no error, and no warning but one about the runner. */
async function nightWithout(fleet: AuditFleet, random: Random): Promise<string[]> {
  return fleet.night(async (night) => {
    const { unreadable } = await badNight(night, random);
    const report = await auditOf(night);
    const found = findingsOf(report, 'error', 'warning');
    const invented = found.filter(
      (finding, index) => finding !== 'runner-network undefined' || found.indexOf(finding) !== index,
    );
    return [
      ...invented.map((finding) => `invented: ${finding}`),
      ...judgeUnknown(report, unreadable),
      ...(night.center.writes().length > 0 ? ['the audit writes'] : []),
    ];
  });
}

async function auditOf(night: AuditNight, raw: RawInputs = {}): Promise<AuditReport> {
  const report = await night.run(raw);
  if (isAuditReport(report)) return report;
  throw new Error(`The audit fails: ${report.error?.message}`);
}

function judgeFindings(report: AuditReport, expected: readonly string[]): string[] {
  const found = findingsOf(report, 'error', 'warning');
  return [
    ...expected.filter((one) => !found.includes(one)).map((one) => `not found: ${one}`),
    ...found
      .filter((one, index) => !expected.includes(one) || found.indexOf(one) !== index)
      .map((one) => `invented: ${one}`),
  ];
}

/** @param expected what could not be read: the ids of entries, and an empty text for each part of the catalogue */
function judgeUnknown({ audit: { unknown } }: AuditReport, expected: readonly string[]): string[] {
  const [found, wanted] = [unknown.map(({ apiId = '' }) => apiId), expected].map((all) =>
    all.toSorted().join(),
  );
  return found === wanted ? [] : [`not known is ${found || 'nothing'}; expected ${wanted || 'nothing'}`];
}

/** Versions, deployments and definitions of each entry, four lists, and one document each. */
function judgeRequests({ requests: { reads, exports } }: AuditReport, size: number): string[] {
  return [
    ...(reads > 3 * (size + 1) + 8 ? [`${reads} reads`] : []),
    ...(exports > size + 1 ? [`${exports} exports`] : []),
  ];
}
