import type { ReportingCommand } from '../../app/commands.ts';
import { eventOfPipeline } from '../../app/events/event-of-pipeline.ts';
import { gitHubRules } from '../../app/github-rules.ts';
import type { Annotation, Host, PullRequestAccess, Result } from '../../app/host.ts';
import { isCi, runFacts, sourceOfPipeline } from '../../app/pipeline-facts.ts';
import type { RunInputs } from '../../app/run-context.ts';
import { secretsOfEnvironment } from '../../app/secret-inputs.ts';
import { parseArmEndpoint } from '../../core/apicenter/endpoint.ts';
import { cloudAt } from '../../core/clouds.ts';
import { createServiceClient } from '../../core/http/service-client.ts';
import type { ProbeInputs } from '../../core/inputs/command-inputs.ts';
import type { RawInputs } from '../../core/inputs/read-values.ts';
import { optional } from '../../core/optional.ts';
import { type Source, shownSource } from '../../core/registration/source.ts';
import { isFleetReport } from '../../core/report/fleet-report.ts';
import { printable } from '../../core/text/printable.ts';
import { environmentCredential } from '../../identity/environment-credential.ts';
import { gitHubPullRequests } from '../../repositories/github-pull-requests.ts';
import { gitHubRepositoryOf } from '../../repositories/github-repository.ts';
import { unknownPullRequests } from '../../repositories/pull-requests.ts';
import type { CommandContext } from './command-context.ts';
import { embeddedTarget, useEmbedded } from './embedded.ts';
import { fleetWaitAtTerminal, waitAtTerminal } from './probe-wait.ts';
import { line } from './render.ts';
import { showResult } from './show-result.ts';
import { resolveInputs } from './terminal-inputs.ts';
import { terminalProgress } from './terminal-progress.ts';
import { terminalWords } from './words.ts';

/** A command of the command line, as it was asked for. */
export interface TypedCommand {
  readonly command: ReportingCommand;
  /** The options as they were typed. */
  readonly typed: RawInputs;
  /** The result is one JSON document on standard output. */
  readonly json: boolean;
}

/** The command line: what was typed and what stands in the environment, and a person who watches. */
export function terminalHost({ command, typed, json }: TypedCommand, context: CommandContext): Host {
  const { terminal, env, verbose, concealment } = context;
  const event = eventOfPipeline(env);
  return {
    words: terminalWords,
    command,
    run: runFacts(env),
    source: sourceOfPipeline(env),
    // A command in a pipeline writes what a step of that pipeline may write, and no more.
    ...optional('event', event && (() => event)),
    comments: false,
    ...optional('embedded', isCi(env) ? undefined : embeddedTarget),
    log: {
      info: terminal.log,
      debug: (text) => verbose && terminal.fail(text),
      mask: concealment.conceal,
      group: (_, work) => work(),
      annotate: (annotation) => annotate(annotation, context),
    },
    secrets: () => secretsOfEnvironment(env),
    step: async () => ({ command, raw: await resolveInputs(command, typed, context) }),
    signIn: ({ endpoint }, network) =>
      environmentCredential(env, createServiceClient(network), cloudAt(endpoint.url)?.authority),
    pullRequestsOf: (source, access) => pullRequestsOf(source, access, context),
    progress: ({ verbose: requests }) =>
      terminalProgress(terminal, { probe: requests || command === 'probe', requests }),
    surround: (inputs, work) =>
      inputs.job === 'probe'
        ? work(withTerminalWait(inputs, context))
        : withEmbedded(fleetWaitAtTerminal(inputs, isWatched(env)), work, context),
    // With JSON, standard output is the report.
    print: (text) => json || terminal.print(text.replace(/\n$/, '')),
    publication: {
      saveReport: async () => undefined,
      outputs() {},
      summary() {},
      finish: (report) => showResult(report, terminal, json),
    },
  };
}

/** Warnings and errors of the result are shown with it; only what comes up on the way is said at once. */
function annotate({ code, text }: Annotation, { terminal: { colors, log } }: CommandContext): void {
  if (code === 'pull-request-unknown') log(line(colors, 'Note', printable(text, 700)));
}

/** Those of the repository that the entries belong to, where it is on GitHub and a token is given. */
function pullRequestsOf(
  source: Source,
  { gitHubToken: token, network, onUnknown }: PullRequestAccess,
  { env }: CommandContext,
) {
  const place = gitHubRepositoryOf(source, gitHubRules(env));
  if (place) return gitHubPullRequests({ send: createServiceClient(network), token, ...place, onUnknown });
  return unknownPullRequests(`${shownSource(source)} is no repository on GitHub`, onUnknown);
}

function isWatched(env: CommandContext['env']): boolean {
  return process.stdout.isTTY === true && !isCi(env);
}

/** A person who watches waits less long than a pipeline, and is told so. */
function withTerminalWait(inputs: ProbeInputs, { terminal, env }: CommandContext): ProbeInputs {
  const { probe, note } = waitAtTerminal(inputs.probe, isWatched(env));
  if (note !== undefined) terminal.log(line(terminal.colors, 'Note', note));
  return { ...inputs, probe };
}

/** With no target, and outside a pipeline, the embedded API Center is used, and a note says so. */
async function withEmbedded(
  inputs: RunInputs,
  work: (inputs: RunInputs) => Promise<Result>,
  { terminal }: CommandContext,
): Promise<Result> {
  if (!('embedded' in inputs && inputs.embedded)) return work(inputs);
  const stateFile = inputs.stateFileGiven ? inputs.stateFile : undefined;
  const embedded = await useEmbedded(stateFile, terminal);
  try {
    const result = await work({ ...inputs, endpoint: parseArmEndpoint(embedded.url, false) });
    return embedded.stays ? result : withoutRegistry(result);
  } finally {
    await embedded.close();
  }
}

/** The embedded API Center ends with the run: a link to its registry would lead nowhere. */
function withoutRegistry(result: Result): Result {
  if (isFleetReport(result) || !result.links) return result;
  const { registry: _, ...links } = result.links;
  return { ...result, links };
}
