import { exitCodes } from '../errors.ts';
import { type Withdrawal, whyOutOfScope, withdrawnIds } from '../fleet/withdrawal.ts';
import { type Message, sentence } from '../message.ts';
import { input as inputNamed } from '../references.ts';
import type { Report } from '../report/report.ts';
import { printable } from '../text/printable.ts';
import type { CatalogueRun } from './catalogue-run.ts';
import { type FleetRun, unitResult } from './fleet-run.ts';
import { isWhole } from './prune.ts';
import type { Pruned } from './prune-entries.ts';

/** Entries that a message names. */
const named = 5;

type WithdrawnUnit = Withdrawal['units'][number];

/**
 * What a prune comes to as far as a pull request is the reason for it, and for each other unit that it takes out of the
 * manifest why that stays. What the run would remove anyway is one line of the draft.
 */
export async function ofWithdrawal(
  withdrawal: Withdrawal,
  pruned: Pruned,
  fleet: FleetRun,
  { draft }: CatalogueRun,
): Promise<Pruned> {
  const ids = withdrawnIds(withdrawal);
  const isOurs = (apiId = '') => ids.has(apiId.toLowerCase());
  const { results, renames = [] } = pruned;
  const own = results.filter(({ unit }) => isOurs(unit?.apiId));
  const ownRenames = renames.filter(({ from }) => isOurs(from));
  const others = [
    ...results.filter(({ unit, status }) => !isOurs(unit?.apiId) && status === 'planned'),
    ...renames.filter(({ from }) => !isOurs(from)).flatMap((one) => one.results),
  ];
  if (others.length > 0) {
    draft.warnings.push({ code: 'no-longer-declared', level: 'notice', message: alsoRemoved(others) });
  }
  const about = [...own, ...ownRenames.flatMap((one) => one.results)];
  const rest = withdrawal.units.filter((unit) => !about.some((result) => isAbout(result, unit)));
  const staying = rest.map((unit) => stayingResult(unit, whyStays(unit, pruned, fleet), fleet));
  return {
    ...pruned,
    results: [...own.map(removedByMerge), ...(await Promise.all(staying))],
    renames: ownRenames.map((one) => ({ ...one, results: one.results.map(removedByMerge) })),
  };
}

function isAbout({ unit }: Report, { apiId, environmentId }: WithdrawnUnit): boolean {
  if (unit?.apiId.toLowerCase() !== apiId.toLowerCase()) return false;
  return unit.environmentId === undefined || unit.environmentId.toLowerCase() === environmentId.toLowerCase();
}

/** Says of a delete that the merge is the reason for it. */
function removedByMerge(result: Report): Report {
  const { status, plan, warnings } = result;
  if (status !== 'planned' || !plan.some(({ action }) => action === 'delete')) return result;
  const [note, ...others] = warnings;
  const isNote = note?.code === 'prune-note';
  const message = `The manifest no longer declares it: merging deletes it.${isNote ? ` ${note.message}` : ''}`;
  return {
    ...result,
    warnings: [{ code: 'no-longer-declared', level: 'notice', message }, ...(isNote ? others : warnings)],
  };
}

function alsoRemoved(results: readonly Report[]): Message {
  const ids = [...new Set(results.map(({ unit }) => printable(unit?.apiId ?? '', 90)))];
  const more = ids.length - named;
  const names = `${ids.slice(0, named).join(', ')}${more > 0 ? `, and ${more} more` : ''}`;
  return `Merging also removes or hands over what was not declared before: ${names}.`;
}

function whyStays(
  { apiId }: WithdrawnUnit,
  { problem }: Pruned,
  { input, catalogue: { apis }, identity }: FleetRun,
): Message {
  const { policy, source } = input;
  if (policy.adopt) return 'It stays, because the run only adopts.';
  if (policy.prune === 'off')
    return sentence`It stays, because the run does not ask for ${inputNamed('prune')}.`;
  if (!isWhole(input)) return 'It stays, because the run looks at a part of the manifest.';
  if (!apis || !identity) return 'It stays, because the APIs could not be listed.';
  const reason = whyOutOfScope(apis.get(apiId.toLowerCase()), { source, identity });
  if (reason !== undefined) return reason;
  return problem
    ? 'It stays, because this run removes nothing.'
    : 'This manifest has nothing there, so there is nothing to delete.';
}

function stayingResult(unit: WithdrawnUnit, reason: Message, fleet: FleetRun): Promise<Report> {
  return unitResult(fleet, unit, async ({ draft }) => {
    const message = sentence`The manifest no longer declares it. ${reason}`;
    draft.warnings.push({ code: 'no-longer-declared', level: 'notice', message });
    return { status: 'unchanged', exitCode: exitCodes.done, changed: false };
  });
}
