import { type Api, isMcpApi } from '../apicenter/resources.ts';
import { missingApiCenter, unexpectedAnswer } from '../apicenter/service-failure.ts';
import { exitCodes, Failure } from '../errors.ts';
import { type DumpedEntry, describeEntry, isEntryId } from '../fleet/dump/entry.ts';
import { readEachEntry } from '../fleet/dump/read-entries.ts';
import { type Dump, renderManifest } from '../fleet/dump/render-manifest.ts';
import type { UrlCheck } from '../fleet/dump/url-rules.ts';
import type { DumpInputs } from '../inputs/command-inputs.ts';
import { checkServerUrl } from '../inputs/server-url.ts';
import { plainWords, render, sentence } from '../message.ts';
import { input } from '../references.ts';
import type { CurrentState } from '../registration/current-state.ts';
import { isStampOf, readStamp } from '../registration/stamp.ts';
import type { Report, RunFacts } from '../report/report.ts';
import { counted } from '../text/counted.ts';
import { printable } from '../text/printable.ts';
import type { Warning } from '../warning.ts';
import { type CatalogueRun, type Outcome, runOnCatalogue } from './catalogue-run.ts';
import { createFiles } from './create-files.ts';
import type { RunPorts } from './ports.ts';

/** Characters of all definitions that a person wrote: they are in memory until everything is read. */
const greatestFiles = 128 * 1024 * 1024;

export interface DumpInput extends DumpInputs {
  readonly run: RunFacts;
  /** Takes the manifest where no file is named. */
  readonly print?: (text: string) => void;
}

/**
 * Reads what an API center holds and hands it on as a manifest. Writes nothing to the API center. Never rejects: a
 * failure is in the report.
 */
export function dump(input: DumpInput, ports: RunPorts): Promise<Report> {
  return runOnCatalogue({ ...input, dryRun: true }, input.source.key, ports, (run) =>
    steps(input, ports, run),
  );
}

async function steps(input: DumpInput, ports: RunPorts, run: CatalogueRun): Promise<Outcome> {
  const { center, draft, timed } = run;
  draft.title = input.target.serviceName;
  const [service, apis, environments, metadataSchemas] = await timed('read', () =>
    Promise.all([
      center.getService(),
      center.listApis(),
      center.listEnvironments(),
      center.listMetadataSchemas(),
    ]),
  );
  if (!service) throw missingApiCenter(center.paths.service);
  const common: CurrentState = {
    target: center.target,
    service,
    portal: undefined,
    metadataSchemas,
    api: undefined,
    versions: [],
    deployments: [],
    environments: new Map(environments.map((one) => [one.name.toLowerCase(), one])),
    definitions: new Map(),
  };
  const { chosen, notes } = choose(apis, input);
  const entries: DumpedEntry[] = [];
  let kept = 0;
  await timed('read', () =>
    readEachEntry(center, chosen, common, async (state) => {
      const entry = await describeEntry(state, input.source, checkUrl);
      if (!entry) return;
      entries.push(entry);
      for (const { text } of entry.files) kept += text.length;
      if (kept > greatestFiles) {
        throw unexpectedAnswer(
          'GET',
          center.paths.apis,
          `its definitions have more than ${greatestFiles} characters`,
        );
      }
    }),
  );
  const found = renderManifest(entries, common.environments, { all: input.all, notes });
  const written = await keep(found, input, ports);
  draft.warnings.push(...noticesOf(found, apis, { ...input, written }));
  return { status: 'unchanged', exitCode: exitCodes.done, changed: false };
}

/**
 * Writes the definitions first: a manifest never refers to a file that is not there.
 *
 * @returns how many files were written; undefined where the manifest was printed
 */
async function keep(
  { text, files }: Dump,
  { out, print }: DumpInput,
  ports: RunPorts,
): Promise<number | undefined> {
  if (out === undefined) {
    print?.(text);
    return undefined;
  }
  const folder = /^(?:.*[/\\])?/.exec(out)?.[0] ?? '';
  return createFiles(
    [...files.map((file) => ({ path: `${folder}${file.path}`, text: file.text })), { path: out, text }],
    ports,
  );
}

/** What the inputs of a run say about a URL. */
const checkUrl: UrlCheck = (url) => {
  try {
    checkServerUrl('server-url', url);
    return undefined;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return render(error.text, plainWords)
      .replace(/^server-url /, 'its URL ')
      .replace(/\.$/, '');
  }
};

/** The APIs that are read further, in the order of their ids, and what is said of the others. */
function choose(apis: readonly Api[], { source, all }: DumpInput): { chosen: Api[]; notes: string[] } {
  const ofMcp = apis.filter(isMcpApi);
  const ofPullRequests = ofMcp.filter((api) => stampOf(api)?.pullRequest !== undefined);
  const named = ofMcp.filter((api) => isEntryId(api.name) && !ofPullRequests.includes(api));
  const foreign = named.filter((api) => isForeign(api, source));
  const others = ofMcp.length - ofPullRequests.length - named.length;
  const counts: readonly (readonly [number, string])[] = [
    [apis.length - ofMcp.length, 'of another kind than mcp'],
    [ofPullRequests.length, 'of pull requests'],
    [all ? 0 : foreign.length, 'of other sources'],
    [others, 'whose names are no valid ids'],
  ];
  return {
    chosen: named
      .filter((api) => all || !foreign.includes(api))
      .toSorted((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1)),
    notes: counts.flatMap(([count, what]) =>
      count === 0 ? [] : [`${count} ${count === 1 ? 'entry' : 'entries'} ${what}`],
    ),
  };
}

function stampOf({ properties }: Api) {
  return readStamp(properties.externalDocumentation);
}

function isForeign(api: Api, source: DumpInput['source']): boolean {
  const stamp = stampOf(api);
  return stamp !== undefined && !isStampOf(stamp, source);
}

function noticesOf(
  found: Dump,
  apis: readonly Api[],
  { source, all, out, written }: DumpInput & { readonly written: number | undefined },
): Warning[] {
  const foreign = apis.filter((api) => isForeign(api, source) && stampOf(api)?.pullRequest === undefined);
  const files = found.files.length;
  const warnings: Warning[] = [
    {
      code: 'dumped',
      level: 'notice',
      message: `The manifest declares ${counted(found.servers, 'server')}.${found.hasRemarks ? ' The comments at its end say what it does not hold' : ''}${found.leftOut > 0 ? `; ${found.leftOut} ${found.leftOut === 1 ? 'entry is' : 'entries are'} left out, or a part of them` : ''}${found.hasRemarks ? '.' : ''}${written === 0 ? ' It was there already, byte for byte: nothing was written.' : ''}`,
    },
  ];
  if (out === undefined && files > 0) {
    warnings.push({
      code: 'definitions-not-written',
      message: sentence`The manifest refers to ${counted(files, 'definition file')}, which standard output cannot hold. To write them too, give ${input('out')}.`,
    });
  }
  const [first] = foreign;
  if (first && !all) {
    warnings.push({
      code: 'entries-of-another-source',
      level: 'notice',
      message: sentence`${foreign.length} ${foreign.length === 1 ? 'entry has' : 'entries have'} the mark of another source, such as ${printable(stampOf(first)?.source?.url ?? 'one that cannot be read')}. If they are yours, give their ${input('source')}; to see them as comments, give ${input('all')}.`,
    });
  }
  return warnings;
}
