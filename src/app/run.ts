import { Failure } from '../core/errors.ts';
import { createServiceClient, type NetworkPorts } from '../core/http/service-client.ts';
import type { CommonInputs } from '../core/inputs/command-inputs.ts';
import { readCommand } from '../core/inputs/read-command.ts';
import { render, sentence } from '../core/message.ts';
import type { Source } from '../core/registration/source.ts';
import { type FleetReport, isFleetReport } from '../core/report/fleet-report.ts';
import { failedReport, type Report, renderWarnings } from '../core/report/report.ts';
import { printable } from '../core/text/printable.ts';
import type { Warning } from '../core/warning.ts';
import { type GitHubRules, identifySource } from '../repositories/github-repository.ts';
import { type PullRequests, unknownPullRequests } from '../repositories/pull-requests.ts';
import { commandTitles } from './commands.ts';
import { diskFiles } from './disk-files.ts';
import { dispatch, type RunContext, withWarnings } from './dispatch.ts';
import type { Host } from './host.ts';
import { publish } from './publish.ts';
import { commentOnPullRequest, commentOnSwept } from './pull-request-comment.ts';
import { resolveEvent } from './resolve-event.ts';
import { runPorts } from './run-ports.ts';

/** What a run takes from outside, apart from its host. */
export interface RunOptions {
  readonly network: NetworkPorts;
  readonly gitHub: GitHubRules;
  /** Milliseconds from the start of the process to the start of the run. */
  readonly startUpMs: number;
}

/**
 * Runs a step of a pipeline: masks its secrets, reads its inputs, does what they and the event ask for, and publishes
 * the result. Never rejects.
 */
export async function run(host: Host, options: () => RunOptions): Promise<void> {
  for (const secret of host.secrets()) host.log.mask(secret);
  const report = await work(host, options).catch((error: unknown) => {
    if (!(error instanceof Failure) && error instanceof Error) host.log.debug(error.stack ?? error.message);
    return failedReport(error, host.command, host.words);
  });
  await publish(report, host);
}

async function work(host: Host, options: () => RunOptions): Promise<Report | FleetReport> {
  const { words, log, source } = host;
  const { command, raw } = await host.step();
  const { network, gitHub, startUpMs } = options();
  const onUnknown = sayOnce(host);
  const ask = (about: Source, { gitHubToken }: CommonInputs): PullRequests =>
    host.pullRequestsOf(about, { gitHubToken, network, onUnknown });
  const noted: Warning[] = [];
  const inputs = await readCommand(command, raw, {
    files: diskFiles,
    hostSource: source,
    async eventOf(common) {
      const own = source ? ask(source, common) : unknownPullRequests('the run has no repository', () => {});
      const { event, warnings } = await resolveEvent(host.event(), common.pullRequest, own);
      noted.push(...warnings);
      return event;
    },
  });
  const ports = runPorts(network, {
    identity: host.signIn(inputs, network),
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
  };
  return log.group(commandTitles[command], async () => {
    const { report, pullRequests } = await dispatch(inputs, context, ports);
    const said = withWarnings(report, noted, ports);
    if (!inputs.comment || !pullRequests) return said;
    if (!isFleetReport(said)) return commentOnPullRequest(said, pullRequests, ports);
    const warnings = await commentOnSwept(said, pullRequests, ports);
    return { ...said, warnings: [...said.warnings, ...renderWarnings(warnings, words)] };
  });
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
