import type { JsonObject } from '../json.ts';
import type { ServerDescription } from '../probe/result.ts';
import { apiProperties } from './api-properties.ts';
import { type CurrentState, definitionKey } from './current-state.ts';
import { descriptionOf, documentDescriptionOf, summaryOf, titleOfApi } from './derived-texts.ts';
import { transportOfEntry } from './entry-transport.ts';
import { isLeading } from './leading-environment.ts';
import type { Plan, PlanStep } from './plan-step.ts';
import { previousVersionSteps } from './previous-versions.ts';
import { registeredTexts } from './registered-texts.ts';
import type { RegistrationRequest, Warning } from './request.ts';
import type { Names } from './resource-ids.ts';
import {
  apiStep,
  definitionStep,
  deploymentStep,
  environmentStep,
  portalStep,
  serviceStep,
  versionStep,
} from './resource-steps.ts';
import {
  type DocumentDecision,
  decideDocument,
  documentWarnings,
  specificationStep,
} from './specification.ts';

export interface RegistrationPlan extends Plan {
  readonly document: DocumentDecision;
  readonly warnings: readonly Warning[];
}

export interface PlanInput {
  readonly request: RegistrationRequest;
  readonly names: Names;
  readonly currentState: CurrentState;
  /** Absent when the probe proved no surface; then a registered document stays as it is. */
  readonly server: ServerDescription | undefined;
  /** By the names of their metadata schemas. */
  readonly customProperties: JsonObject;
}

/**
 * Makes the plan of the missing writes from the request, the current state and what the server offers. Pure. Throws
 * InvalidInput when the result would not fit into the API center.
 */
export function planRegistration(input: PlanInput): RegistrationPlan {
  const { request, names, currentState, server } = input;
  const current = currentState.api;
  const title = titleOfApi(request, current?.properties.title, server);
  const sources = {
    request,
    registered: registeredTexts(currentState, names),
    title: title.text,
    server,
    isLeading: isLeading(request, names, currentState),
  };
  const description = descriptionOf(sources);
  const texts = {
    title: title.text,
    description: description.text,
    summary: summaryOf(sources, description.text),
  };

  const environment = environmentStep(request, names, currentState);
  const api = apiStep(request, currentState, apiProperties(request, current, texts, input.customProperties));
  const transport = transportOfEntry(request, names, currentState, server);
  const state = currentState.definitions.get(definitionKey(names.versionId, names.definitionId));
  const definition = definitionStep(names, state, texts.title, transport);
  const document = decideDocument({
    request,
    names,
    current,
    registered: state?.text,
    server,
    texts: { title: title.text, description: documentDescriptionOf(sources, description.text) },
  });
  const previous = previousVersionSteps(request, names, currentState);
  const version = versionStep(request, names, currentState, environment);

  const steps: PlanStep[] = [
    ...serviceStep(request, currentState),
    ...portalStep(request, currentState),
    environment,
    api,
    ...previous.first,
    { ...version, after: [...version.after, ...previous.first.map(({ id }) => `version/${id}` as const)] },
    definition,
    specificationStep(names, state?.text, document, definition.action !== 'keep'),
    deploymentStep(request, names, currentState, environment),
    ...previous.last,
  ];
  return {
    address: { apiId: request.apiId, versionId: names.versionId, definitionId: names.definitionId },
    steps,
    document,
    warnings: [...title.warnings, ...description.warnings, ...documentWarnings(document)],
  };
}
