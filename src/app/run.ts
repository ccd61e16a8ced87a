import { Failure } from '../core/errors.ts';
import type { HostVariables } from '../core/host-variables.ts';
import { createServiceClient, type NetworkPorts } from '../core/http/service-client.ts';
import type { CommonInputs } from '../core/inputs/command-inputs.ts';
import type { PipelineEvent } from '../core/inputs/pipeline-event.ts';
import { readCommand } from '../core/inputs/read-command.ts';
import { render, sentence } from '../core/message.ts';
import { optional } from '../core/optional.ts';
import type { Source } from '../core/registration/source.ts';
import { failedReport } from '../core/report/describe-error.ts';
import { isFleetReport } from '../core/report/fleet-report.ts';
import { warningsInWords } from '../core/report/report.ts';
import { printable } from '../core/text/printable.ts';
import type { Warning } from '../core/warning.ts';
import { type GitHubRules, identifySource } from '../repositories/github-repository.ts';
import { type PullRequests, unknownPullRequests } from '../repositories/pull-requests.ts';
import { type Concealment, concealingLog, createConcealment } from './concealment.ts';
import { diskFiles } from './disk-files.ts';
import { filesOfCommit } from './git-files.ts';
import type { Host, Result, Step } from './host.ts';
import { logProgress } from './log-progress.ts';
import { publish } from './publish.ts';
import { commentOnFleet, commentOnPullRequest, commentOnSwept } from './pull-request-comment.ts';
import { type ResolvedEvent, resolveEvent } from './resolve-event.ts';
import type { RunContext, RunInputs } from './run-context.ts';
import { concealingNetwork, runPorts } from './run-ports.ts';
import { runTitle } from './run-title.ts';
import { secretValues } from './secret-inputs.ts';
import { unsavedPlan } from './unsaved-plan.ts';
import { withWarnings } from './with-warnings.ts';

/** What a run takes from outside, apart from its host. */
export interface RunOptions {
  readonly network: NetworkPorts;
  readonly gitHub: GitHubRules;
  /** Variables of the process, for values in the user’s files. */
  readonly environment: HostVariables;
  /** Milliseconds from the start of the process to the start of the run. */
  readonly startUpMs: number;
}

/**
 * Runs a step of a pipeline: masks its secrets, reads its inputs, does what they and the event ask for, and publishes
 * the result. Never rejects.
 */
export async function run(given: Host, options: () => RunOptions): Promise<Result> {
  const concealment = createConcealment((line) => given.log.mask(line));
  for (const secret of given.secrets()) concealment.conceal(secret);
  let asked: Step | undefined;
  const host: Host = {
    ...given,
    log: concealingLog(given.log, concealment),
    async step() {
      asked = await given.step();
      return asked;
    },
  };
  const report = await work(host, options, concealment).catch((error: unknown) => {
    if (!(error instanceof Failure) && error instanceof Error) host.log.debug(error.stack ?? error.message);
    const failed = failedReport(error, host.command, host.words);
    return { ...failed, ...optional('title', asked?.raw.title ?? asked?.raw['api-id']) };
  });
  // Before anything is escaped: an escaped secret is none that a host or a reader of the file would know.
  const shown = concealment.value(report);
  await publish(shown, host);
  return shown;
}

async function work(host: Host, options: () => RunOptions, concealment: Concealment): Promise<Result> {
  const { words, log, source } = host;
  const { command, raw } = await host.step();
  for (const secret of secretValues(raw)) concealment.conceal(secret);
  const { network: open, gitHub, environment, startUpMs } = options();
  const network = concealingNetwork(open, concealment.conceal);
  const onUnknown = sayOnce(host);
  const ask = (about: Source, { gitHubToken }: Pick<CommonInputs, 'gitHubToken'>): PullRequests =>
    host.pullRequestsOf(about, { gitHubToken, network, onUnknown });
  const noted: Warning[] = [];
  const inputs = await readCommand(command, raw, {
    files: diskFiles,
    environment,
    mask: (secret) => log.mask(secret),
    hostSource: source,
    filesOfCommit,
    ...optional('embedded', host.embedded),
    async eventOf(common) {
      const own = source ? ask(source, common) : unknownPullRequests('the run has no repository', () => {});
      const { event, warnings } = await eventOf(host, common, own);
      noted.push(...warnings);
      return event;
    },
  });
  noted.push(...unsavedPlan(raw, inputs));
  const ports = runPorts(network, {
    identity: host.signIn(inputs, network, concealment.conceal),
    progress: host.progress?.(inputs) ?? logProgress(log, words),
    log,
    words,
    startUpMs,
  });
  const context: RunContext = {
    run: host.run,
    ownSource: source,
    identify: (about) =>
      identifySource(about, { send: createServiceClient(network), token: inputs.gitHubToken }, gitHub),
    pullRequestsOf: (about) => ask(about, inputs),
    ...optional('issues', host.issuesOf?.({ gitHubToken: inputs.gitHubToken, network })),
    ...optional('print', host.print),
  };
  const perform = async (ready: RunInputs): Promise<Result> => {
    // The client of Azure is loaded when the inputs are right: a run that only refuses them is quick.
    const { dispatch } = await import('./dispatch.ts');
    const { report, pullRequests } = await dispatch(ready, context, ports);
    const said = concealment.value(withWarnings(report, noted, ports));
    if (!host.comments || !ready.comment || !pullRequests) return said;
    if (!isFleetReport(said)) return commentOnPullRequest(said, pullRequests, ports);
    if (said.staging) return commentOnFleet(said, pullRequests, ports);
    const warnings = await commentOnSwept(said, pullRequests, ports);
    return { ...said, warnings: [...said.warnings, ...warningsInWords(warnings, words)] };
  };
  return log.group(runTitle(inputs), () => host.surround?.(inputs, perform) ?? perform(inputs));
}

/** What the run does: as the host's event says, or, where there is none, as the inputs say. */
async function eventOf(host: Host, { pullRequest }: CommonInputs, own: PullRequests): Promise<ResolvedEvent> {
  if (host.event) return resolveEvent(host.event(), pullRequest, own);
  const event: PipelineEvent =
    typeof pullRequest === 'number'
      ? { kind: 'pull-request', number: pullRequest, closed: false }
      : { kind: 'ordinary' };
  return { event, warnings: [] };
}

/** Says why something about a pull request is unknown: a sweep asks for many, and most share the reason. */
function sayOnce({ log, words }: Host): Parameters<typeof unknownPullRequests>[1] {
  const said = new Set<string>();
  return (reason) => {
    const text = printable(render(sentence`The state of a pull request is unknown: ${reason}.`, words), 700);
    if (said.has(text)) return;
    said.add(text);
    log.annotate({ level: 'warning', code: 'pull-request-unknown', text });
  };
}
