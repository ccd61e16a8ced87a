import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as actions from '@actions/core';
import type { TokenCredential } from '@azure/core-auth';
import { parsePipelineCommand } from '../../app/commands.ts';
import { gitHubEvent } from '../../app/events/github-event.ts';
import { gitHubRules } from '../../app/github-rules.ts';
import type { Annotation, Host, Publication, PullRequestAccess } from '../../app/host.ts';
import { runFacts, sourceOfPipeline } from '../../app/pipeline-facts.ts';
import { secretsOfEnvironment, secretValues } from '../../app/secret-inputs.ts';
import { cloudAt } from '../../core/clouds.ts';
import type { HostVariables } from '../../core/host-variables.ts';
import { createServiceClient, type NetworkPorts } from '../../core/http/service-client.ts';
import type { CommonInputs } from '../../core/inputs/command-inputs.ts';
import { appendToOwnFile, replaceOwnFile } from '../../core/own-file.ts';
import { type Source, shownSource } from '../../core/registration/source.ts';
import { printable } from '../../core/text/printable.ts';
import { environmentCredential } from '../../identity/environment-credential.ts';
import { gitHubCredential } from '../../identity/github-credential.ts';
import { gitHubIssues } from '../../repositories/github-issues.ts';
import { gitHubPullRequests } from '../../repositories/github-pull-requests.ts';
import { gitHubRepositoryOf } from '../../repositories/github-repository.ts';
import { unknownPullRequests } from '../../repositories/pull-requests.ts';
import { actionInputs } from './action-inputs.ts';
import { gitHubWords } from './words.ts';

/** GitHub Actions, by the variables of a step and the toolkit that every action uses. */
export function gitHubHost(env: HostVariables): Host {
  const raw = actionInputs(env);
  const command = env.INPUT_COMMAND ?? '';
  return {
    words: gitHubWords,
    command,
    run: runFacts(env),
    source: sourceOfPipeline(env),
    log: {
      info: actions.info,
      debug: actions.debug,
      group: actions.group,
      mask: actions.setSecret,
      annotate,
    },
    secrets: () => [...secretValues(raw), ...secretsOfEnvironment(env)],
    step: async () => ({ command: parsePipelineCommand(command), raw }),
    event: () => gitHubEvent(env),
    comments: true,
    signIn: (inputs, network, conceal) => signIn(inputs, env, { network, conceal }),
    pullRequestsOf: (source, access) => pullRequestsOf(source, access, env),
    issuesOf: ({ gitHubToken: token, network }) =>
      gitHubIssues({
        send: createServiceClient(network),
        token,
        repository: env.GITHUB_REPOSITORY,
        apiUrl: env.GITHUB_API_URL,
      }),
    publication: publicationOf(env),
  };
}

function annotate({ level, code, text }: Annotation): void {
  const lines = text.split('\n').map((line) => printable(line, 1500));
  const say = { error: actions.error, warning: actions.warning, notice: actions.notice }[level];
  say(lines.join('\n'), { title: code });
}

/** As the workflow's own job where `client-id` is given, else as the session of azure/login or the environment says. */
function signIn(
  { clientId, tenantId, endpoint }: CommonInputs,
  env: HostVariables,
  { network, conceal }: { readonly network: NetworkPorts; readonly conceal: (secret: string) => void },
): TokenCredential {
  const send = createServiceClient(network);
  if (clientId === undefined || tenantId === undefined) {
    return environmentCredential(env, send, cloudAt(endpoint.url)?.authority);
  }
  const ports = { send, now: network.wallClock, mask: conceal };
  return gitHubCredential({ clientId, tenantId, armEndpoint: endpoint.url }, env, ports);
}

function pullRequestsOf(
  source: Source,
  { gitHubToken: token, network, onUnknown }: PullRequestAccess,
  env: HostVariables,
) {
  const place = gitHubRepositoryOf(source, gitHubRules(env));
  if (place) return gitHubPullRequests({ send: createServiceClient(network), token, ...place, onUnknown });
  return unknownPullRequests(
    `the token of the job cannot ask about the pull requests of ${shownSource(source)}`,
    onUnknown,
  );
}

function publicationOf(env: HostVariables): Publication {
  return {
    async saveReport(json) {
      // Several steps of one job each keep theirs.
      const step = (env.GITHUB_ACTION ?? '').replace(/[^\w-]/g, '');
      const path = join(env.RUNNER_TEMP || tmpdir(), `mcp-register-report${step && `-${step}`}.json`);
      await replaceOwnFile(path, [Buffer.from(json())]);
      return path;
    },
    async outputs(values) {
      // The toolkit would wait for a reader of a pipe, and write through a link.
      if (env.GITHUB_OUTPUT) await appendToOwnFile(env.GITHUB_OUTPUT, '');
      for (const [name, value] of Object.entries(values)) actions.setOutput(name, value);
    },
    async summary(markdown) {
      if (env.GITHUB_STEP_SUMMARY) await appendToOwnFile(env.GITHUB_STEP_SUMMARY, markdown());
    },
    finish(report, line) {
      actions.info(printable(line, 1000));
      // The runner knows pass and fail alone; the code itself is an output.
      if (report.error) process.exitCode = 1;
    },
  };
}
