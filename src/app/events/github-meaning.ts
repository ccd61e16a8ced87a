import { type EventMeaning, isMergeQueueBranch, mergeQueueRun, pullRequestOfRef } from '../event-meaning.ts';
import { readPayload } from './event-payload.ts';
import type { GitHubFacts } from './github-facts.ts';
import { checkMeaning, statusMeaning } from './meaning-of-checks.ts';
import { deploymentMeaning, dispatchedPreview } from './meaning-of-deployments.ts';
import { workflowRunMeaning } from './meaning-of-workflow-runs.ts';
import { namedPullRequest } from './named-pull-request.ts';
import { ownEvent } from './own-event.ts';
import { aboutPullRequest } from './pull-request-evidence.ts';

/**
 * What a run of a workflow is for. The name of its event alone does not decide: its ref and its payload count too. An
 * event whose payload may name a pull request and does not, counts as one for a pull request. Pure.
 */
export function gitHubMeaning(facts: GitHubFacts): EventMeaning {
  const { name, ref } = facts;
  if (name === 'merge_group' || isMergeQueueBranch(ref)) return mergeQueueRun;
  if (name.startsWith('pull_request')) return ownEvent(facts);
  const number = pullRequestOfRef(ref);
  if (number !== undefined) {
    return { kind: 'about-pull-request', what: `the event ${name} on the ref of a pull request`, number };
  }
  return byPayload(facts);
}

function byPayload(facts: GitHubFacts): EventMeaning {
  const { name } = facts;
  const payload = readPayload(facts.payload);
  switch (name) {
    case 'workflow_run':
      return workflowRunMeaning(payload);
    case 'deployment':
    case 'deployment_status':
      return deploymentMeaning(facts, payload);
    case 'check_run':
    case 'check_suite':
      return checkMeaning(name, payload);
    case 'status':
      return statusMeaning(payload);
    case 'issue_comment':
      if (payload.issue === undefined) return aboutPullRequest(name);
      break;
    case 'repository_dispatch':
      if (facts.payload === undefined) return aboutPullRequest(name);
      break;
  }
  const { pull_request, issue, client_payload, inputs } = payload;
  const named = namedPullRequest({ pull_request, issue, client_payload, inputs });
  if (named !== undefined) return aboutPullRequest(name, named);
  return dispatchedPreview(name, payload) ?? { kind: 'ordinary' };
}
