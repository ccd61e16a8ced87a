import { isMcpApi } from '../apicenter/resources.ts';
import { missingApiCenter } from '../apicenter/service-failure.ts';
import { exitCodes, GateClosed, ServiceFailed } from '../errors.ts';
import { catalogueEndpoints } from '../fleet/export/catalogue-endpoints.ts';
import { entriesOf } from '../fleet/export/entries.ts';
import type { CatalogueEndpoint } from '../fleet/export/export-entry.ts';
import { isSelected } from '../fleet/export/filter.ts';
import { lineDiff } from '../fleet/export/line-diff.ts';
import { registryEndpoints } from '../fleet/export/registry-endpoints.ts';
import type { CenterExportInputs, ExportInputs, RegistryExportInputs } from '../inputs/command-inputs.ts';
import { sentence } from '../message.ts';
import { optional } from '../optional.ts';
import { input } from '../references.ts';
import { readRegistry } from '../registry/registry.ts';
import type { DraftReport, Report, RunFacts } from '../report/report.ts';
import { printable } from '../text/printable.ts';
import { withoutEnd } from '../text/without-end.ts';
import { createTurns } from '../turns.ts';
import type { Warning } from '../warning.ts';
import { type CatalogueRun, type Outcome, runOnCatalogue } from './catalogue-run.ts';
import { type ExportedFile, mergeIntoFile, saveFile } from './exported-file.ts';
import type { RunPorts } from './ports.ts';
import { runWithoutCenter } from './run-without-center.ts';

/** Where an export goes. */
export interface ExportPlace {
  /** Takes the text where no file is named. */
  readonly print?: (text: string) => void;
}

export type ExportInput = ExportInputs & { readonly run: RunFacts } & ExportPlace;

/** How many lines of a file that is out of step are shown. */
const diffLines = 40;
const serversAtOnce = 16;
/** Entries that a message names. */
const idsShown = 20;

/**
 * Writes the catalogue into a file for clients that cannot read it, or compares the file with it. Never rejects: a
 * failure is in the report. An API center is only read.
 */
export function exportCatalogue(input: ExportInput, ports: RunPorts): Promise<Report> {
  return input.from === 'registry' ? exportRegistry(input, ports) : exportCenter(input, ports);
}

function exportCenter(
  input: CenterExportInputs & { readonly run: RunFacts } & ExportPlace,
  ports: RunPorts,
): Promise<Report> {
  return runOnCatalogue({ ...input, dryRun: true }, undefined, ports, async ({ center, draft, timed }) =>
    finish(input, await timed('read', () => readCenter(center)), draft, ports),
  );
}

function exportRegistry(
  input: RegistryExportInputs & { readonly run: RunFacts } & ExportPlace,
  ports: RunPorts,
): Promise<Report> {
  return runWithoutCenter(input, 'read', ports, async (draft) => {
    const endpoints = await readRegistryEndpoints(input, ports);
    draft.warnings.push(...unknownEnvironments(endpoints));
    return finish(input, endpoints, draft, ports);
  });
}

/** Names that are not those of an export from the API center, where production gets the plain one. */
function unknownEnvironments(endpoints: readonly CatalogueEndpoint[]): Warning[] {
  const seen = new Set<string>();
  const several = [
    ...new Set(
      endpoints.flatMap(({ apiId }) => {
        const isFurther = seen.has(apiId);
        seen.add(apiId);
        return isFurther ? [apiId] : [];
      }),
    ),
  ];
  if (several.length === 0) return [];
  const shown = several.slice(0, idsShown).map((id) => printable(id, 90));
  const rest = several.length > idsShown ? `, and ${several.length - idsShown} more` : '';
  return [
    {
      code: 'export-names-differ',
      level: 'notice',
      message: `The registry lists several URLs without their environments for: ${shown.join(', ')}${rest}. Their names may differ from those of an export from the API center.`,
    },
  ];
}

/** One wave for the lists, and one for what belongs to each server. */
async function readCenter(center: CatalogueRun['center']): Promise<CatalogueEndpoint[]> {
  const [service, apis, environments] = await Promise.all([
    center.getService(),
    center.listApis(),
    center.listEnvironments(),
  ]);
  if (!service) throw missingApiCenter(center.paths.service);
  const turn = createTurns(serversAtOnce);
  const servers = await Promise.all(
    apis.filter(isMcpApi).map((api) =>
      turn(async () => {
        const [versions, deployments] = await Promise.all([
          center.listVersions(api.name),
          center.listDeployments(api.name),
        ]);
        return { api, versions, deployments };
      }),
    ),
  );
  return catalogueEndpoints(servers, environments);
}

async function readRegistryEndpoints(
  { registryUrl }: RegistryExportInputs,
  ports: RunPorts,
): Promise<CatalogueEndpoint[]> {
  const base = withoutEnd(registryUrl, '/').replace(/\/v0\.1(?:\/servers)?$/, '');
  const reading = await readRegistry(base, ports);
  const why = reading.readable ? 'it lists more servers than this command reads' : reading.why;
  if (reading.readable && !reading.cut) return registryEndpoints(reading.pages);
  throw new ServiceFailed({
    code: 'registry-not-read',
    message: sentence`The registry at ${printable(base)} could not be read: ${why}.`,
    next: sentence`Check ${input('registry-url')}, or name the API center and sign in.`,
  });
}

async function finish(
  { request, print }: Pick<ExportInput, 'request'> & ExportPlace,
  endpoints: readonly CatalogueEndpoint[],
  draft: DraftReport,
  { files }: Pick<RunPorts, 'files'>,
): Promise<Outcome> {
  const { entries, warnings } = entriesOf(endpoints.filter((one) => isSelected(one, request.filter)));
  draft.warnings.push(...warnings, ...emptyWarning(entries.length, request));
  const file = await mergeIntoFile(request, entries, files);
  const { merged, listing } = file;
  draft.export = {
    format: request.format,
    ...optional('file', request.out),
    entries: entries.length,
    added: merged.reconciled.added.map(({ entry }) => entry.id),
    updated: merged.updated,
    removed: merged.reconciled.removed,
  };
  if (request.out === undefined) {
    print?.(merged.text);
    return { status: 'unchanged', exitCode: exitCodes.done, changed: false };
  }
  if (file.before !== undefined && listing === undefined) draft.warnings.push(nothingRemoved(request.out));
  if (request.check) return judge(file, request.out);
  const changed = await saveFile(file, files);
  return { status: changed ? 'registered' : 'unchanged', exitCode: exitCodes.done, changed };
}

/** The gate of `check`: only the file itself counts, not the listing beside it. */
function judge({ before, merged }: ExportedFile, out: string): Outcome {
  if (before === merged.text) return { status: 'unchanged', exitCode: exitCodes.done, changed: false };
  const lines = lineDiff(before ?? '', merged.text, diffLines);
  throw new GateClosed({
    code: 'export-out-of-step',
    message: [`${printable(out)} is out of step with the catalogue.`, ...lines].join('\n'),
    next: sentence`Run the export without ${input('check')}, and commit the file with its listing.`,
  });
}

function emptyWarning(count: number, { format }: ExportInput['request']): Warning[] {
  if (count > 0) return [];
  const meaning = format === 'copilot' ? ' An allow-list without entries blocks every server.' : '';
  return [{ code: 'export-empty', message: `No entry of the catalogue is part of this export.${meaning}` }];
}

function nothingRemoved(out: string): Warning {
  return {
    code: 'export-nothing-removed',
    level: 'notice',
    message: `There is no listing of what earlier exports wrote into ${printable(out)}, so nothing is removed from it.`,
  };
}
