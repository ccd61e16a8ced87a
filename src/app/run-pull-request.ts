import type { RunPorts } from '../core/commands/ports.ts';
import { preview } from '../core/commands/preview.ts';
import { promote } from '../core/commands/promote.ts';
import { stage } from '../core/commands/stage.ts';
import { stageFleet } from '../core/commands/stage-fleet.ts';
import { sweep } from '../core/commands/sweep.ts';
import { unstage } from '../core/commands/unstage.ts';
import type {
  CommonInputs,
  PreviewInputs,
  PromoteInputs,
  StageFleetInputs,
  StageInputs,
  SweepInputs,
  UnstageInputs,
} from '../core/inputs/command-inputs.ts';
import type { PullRequest } from '../core/pull-requests/pull-request.ts';
import type { Source } from '../core/registration/source.ts';
import type { Report, RunFacts } from '../core/report/report.ts';
import type { PullRequests } from '../repositories/pull-requests.ts';
import { previewOnly } from './preview-only.ts';
import { repositoryToAsk } from './repository-to-ask.ts';
import type { Dispatched, RunContext } from './run-context.ts';
import { withWarnings } from './with-warnings.ts';

/** Shows what merging would change, where the pull request is not known. */
export async function runPreview(
  { reason, ...inputs }: PreviewInputs,
  run: RunFacts,
  ports: RunPorts,
): Promise<Report> {
  const report = await preview({ ...inputs, run, production: inputs.target }, ports);
  return withWarnings(report, [previewOnly(reason)], ports);
}

/** Shows what a pull request changes in a manifest, and gives its new servers entries of their own. */
export async function runStageFleet(
  { number, staging, ...inputs }: StageFleetInputs,
  context: RunContext,
  ports: RunPorts,
): Promise<Dispatched> {
  const owner = await context.identify(inputs.source);
  const pullRequests = context.pullRequestsOf(
    repositoryToAsk({ owner, place: staging.place, eventSource: eventSource(inputs, context) }),
  );
  const report = await stageFleet(
    {
      ...inputs,
      run: context.run,
      source: owner.source,
      place: staging.place,
      stagingTarget: staging.target,
      stagingEnvironmentId: staging.environmentId,
      pullRequest: pullRequestOf(number, pullRequests),
    },
    ports,
  );
  return { report: withWarnings(report, owner.warnings, ports), pullRequests };
}

/** Promotes an entry; for a pull request it only shows what that would change. */
export async function runPromote(
  { reason, ...inputs }: PromoteInputs,
  context: RunContext,
  ports: RunPorts,
): Promise<Dispatched> {
  const owner = await context.identify(inputs.request.source);
  const request = { ...inputs.request, source: owner.source };
  const promoted = await promote({ ...inputs, run: context.run, request }, ports);
  if (reason === undefined) return { report: withWarnings(promoted, owner.warnings, ports) };
  const notice = previewOnly(reason);
  const report = withWarnings(promoted, [...owner.warnings, notice], ports);
  if (inputs.number === undefined) return { report };
  const asked = repositoryToAsk({ owner, place: 'preview', eventSource: eventSource(inputs, context) });
  return { report, pullRequests: context.pullRequestsOf(asked) };
}

/** Gives a pull request an entry of its own, or shows what merging would change. */
export async function runStage(
  { number, staging, ...inputs }: StageInputs,
  context: RunContext,
  ports: RunPorts,
): Promise<Dispatched> {
  const place = inputs.command === 'plan' ? 'preview' : staging.place;
  const owner = await context.identify(inputs.request.source);
  const pullRequests = context.pullRequestsOf(
    repositoryToAsk({ owner, place, eventSource: eventSource(inputs, context) }),
  );
  const report = await stage(
    {
      ...inputs,
      run: context.run,
      request: { ...inputs.request, source: owner.source },
      target: place === 'preview' ? inputs.target : staging.target,
      production: inputs.target,
      place,
      stagingEnvironmentId: staging.environmentId,
      pullRequest: pullRequestOf(number, pullRequests),
    },
    ports,
  );
  return { report: withWarnings(report, owner.warnings, ports), pullRequests };
}

/** Removes the entries of a pull request. */
export async function runUnstage(
  { number, staging, ...inputs }: UnstageInputs,
  context: RunContext,
  ports: RunPorts,
): Promise<Dispatched> {
  const { target, place } = staging;
  const owner = await context.identify(inputs.source);
  const pullRequests = context.pullRequestsOf(
    repositoryToAsk({ owner, place, eventSource: eventSource(inputs, context) }),
  );
  const { source } = owner;
  const pullRequest = pullRequestOf(number, pullRequests);
  const report = await unstage({ ...inputs, run: context.run, target, place, source, pullRequest }, ports);
  return { report: withWarnings(report, owner.warnings, ports), pullRequests };
}

/** Removes the entries that closed pull requests left behind. */
export async function runSweep(
  { staging, ...inputs }: SweepInputs,
  { run, identify, pullRequestsOf }: RunContext,
  ports: RunPorts,
): Promise<Dispatched> {
  const { source, warnings } = await identify(inputs.source);
  const pullRequests = pullRequestsOf(source);
  const stateOf = (number: number) => pullRequests.stateOf(number);
  const report = await sweep({ ...inputs, ...staging, source, run, stateOf }, ports);
  return { report: withWarnings(report, warnings, ports), pullRequests };
}

/** A number among the inputs is one of the repository that the entries belong to. */
function eventSource(
  { pullRequest }: Pick<CommonInputs, 'pullRequest'>,
  { ownSource }: RunContext,
): Source | undefined {
  return typeof pullRequest === 'number' ? undefined : ownSource;
}

function pullRequestOf(number: number, pullRequests: PullRequests): PullRequest {
  return { number, state: () => pullRequests.stateOf(number) };
}
