import type { ApiCenterTarget } from '../apicenter/target.ts';
import { exitCodes } from '../errors.ts';
import type { FleetUnit } from '../fleet/manifest.ts';
import { sentence } from '../message.ts';
import type { PullRequest, StagingPlace } from '../pull-requests/pull-request.ts';
import { input as inputNamed } from '../references.ts';
import { compactResult } from '../report/compact-result.ts';
import { type FleetReport, resultWithoutEffort, withResults } from '../report/fleet-report.ts';
import { type Report, warningsInWords } from '../report/report.ts';
import { createTurns } from '../turns.ts';
import type { Warning } from '../warning.ts';
import type { SyncInput } from './fleet-run.ts';
import type { RunPorts } from './ports.ts';
import { stage } from './stage.ts';
import { sync } from './sync.ts';
import { describeUnit } from './sync-entry.ts';

/** `target` is the API center that the pull request would change. */
export interface StageFleetInput extends SyncInput {
  readonly pullRequest: PullRequest;
  readonly place: StagingPlace;
  /** The API center with the entries of pull requests; in a preview, `target` itself. */
  readonly stagingTarget: ApiCenterTarget;
  readonly stagingEnvironmentId: string;
  readonly maxStaged: number;
  /** Units that the pull request takes out of the manifest. */
  readonly gone: readonly Pick<FleetUnit, 'apiId' | 'environmentId'>[];
}

const stagedAtOnce = 4;

/**
 * Shows what a pull request changes in a fleet. Servers whose URL is registered already are only shown; new ones, up to
 * a limit, get an entry of their own for the time of the pull request. Never rejects: a failure is in the report.
 */
export async function stageFleet(input: StageFleetInput, ports: RunPorts): Promise<FleetReport> {
  const { manifest, place, pullRequest } = input;
  // What it takes away is known from the manifests alone.
  const policy = { ...input.policy, prune: 'off' as const };
  const shown = await sync({ ...input, policy, dryRun: true }, ports);
  const candidates = shown.results.flatMap((result, index) => {
    const unit = unitOf(result, manifest.units);
    return unit && isNewUrl(result) ? [{ index, unit }] : [];
  });
  const writes = place !== 'preview' && !input.dryRun && input.command === 'sync';
  const tooMany = writes && manifest.units.length > input.maxStaged;
  const results = [...shown.results];
  if (writes && !tooMany) {
    const turns = createTurns(stagedAtOnce);
    await Promise.all(
      candidates.map(({ index, unit }) =>
        turns(async () => {
          results[index] = await stageUnit(unit, input, ports);
        }),
      ),
    );
  }
  const here = { pullRequest: pullRequest.number, place };
  const warnings = tooMany ? [notStaged(manifest.units.length, input.maxStaged)] : [];
  return withResults(
    {
      ...shown,
      manifest: manifest.path,
      staging: here,
      warnings: [...shown.warnings, ...warningsInWords(warnings, ports.words)],
    },
    [...input.gone.map((unit) => goneResult(unit, input, ports)), ...results],
  );
}

async function stageUnit(unit: FleetUnit, input: StageFleetInput, ports: RunPorts): Promise<Report> {
  const { manifest: _manifest, selection: _selection, policy: _policy, ...run } = input;
  const { request, probe, gate } = unit;
  const report = await stage(
    {
      ...run,
      command: 'register',
      request: { ...request, apiId: unit.apiId, source: input.source },
      probe,
      gate,
      verify: 'off',
      target: input.stagingTarget,
      production: input.target,
    },
    ports,
  );
  return compactResult({ ...report, command: input.command, unit: describeUnit(unit) });
}

function unitOf({ unit }: Report, units: readonly FleetUnit[]): FleetUnit | undefined {
  return units.find(
    ({ apiId, environmentId }) => unit?.apiId === apiId && unit.environmentId === environmentId,
  );
}

/** Whether the server has no deployment at this URL yet, and can be registered. */
function isNewUrl({ plan, exitCode }: Report): boolean {
  const deployment = plan.find(({ kind }) => kind === 'deployment');
  return exitCode === exitCodes.done && deployment !== undefined && deployment.action !== 'keep';
}

/** What merging takes away: the next run that prunes deletes it. */
function goneResult(
  { apiId, environmentId }: StageFleetInput['gone'][number],
  { command, pullRequest, place, policy }: StageFleetInput,
  { words }: RunPorts,
): Report {
  const warning: Warning = {
    code: 'no-longer-declared',
    level: 'notice',
    message:
      policy.prune === 'off'
        ? sentence`The manifest does not declare it any more. It stays, because the run does not ask for ${inputNamed('prune')}.`
        : 'The manifest does not declare it any more: merging deletes it.',
  };
  return resultWithoutEffort({
    status: 'planned',
    exitCode: exitCodes.done,
    changed: policy.prune !== 'off',
    command,
    unit: { apiId, environmentId },
    staging: { pullRequest: pullRequest.number, place },
    plan: [
      {
        kind: 'deployment',
        id: environmentId,
        action: policy.prune === 'off' ? 'keep' : 'delete',
        changes: [],
      },
    ],
    applied: [],
    warnings: warningsInWords([warning], words),
  });
}

function notStaged(units: number, most: number): Warning {
  return {
    code: 'staging-full',
    message: sentence`The pull request changes ${units} servers, more than the ${most} of ${inputNamed('max-staged')}, so all of them are only shown.`,
  };
}
