import * as v from 'valibot';
import { schemas } from '../apicenter/resources.ts';
import { type CurrentState, type DefinitionState, definitionKey } from './current-state.ts';
import type { Plan, PlanAddress, PlanStep } from './plan-step.ts';
import { sameName } from './same-name.ts';

type Put = Extract<PlanStep, { readonly properties: object }>;

/** The current state once a plan is carried out, for the next registration in the same entry. Pure. */
export function stateAfter(state: CurrentState, { steps, address }: Plan): CurrentState {
  return steps.reduce((known, step) => afterStep(known, step, address), state);
}

function afterStep(state: CurrentState, step: PlanStep, { versionId }: PlanAddress): CurrentState {
  if (step.action === 'keep') return state;
  if (step.action === 'delete') return without(state, step);
  switch (step.kind) {
    case 'service':
    case 'portal':
      return state;
    case 'environment': {
      const environment = v.parse(schemas.environment, resourceOf(step));
      return {
        ...state,
        environments: new Map([...state.environments, [step.id.toLowerCase(), environment]]),
      };
    }
    case 'api':
      return {
        ...state,
        api: v.parse(schemas.api, resourceOf({ ...step, id: state.api?.name ?? step.id })),
      };
    case 'version':
      return { ...state, versions: replaced(state.versions, v.parse(schemas.version, resourceOf(step))) };
    case 'deployment': {
      const deployment = v.parse(schemas.deployment, resourceOf(step));
      return { ...state, deployments: replaced(state.deployments, deployment) };
    }
    case 'definition': {
      const definition = v.parse(schemas.definition, resourceOf(step));
      return withDefinition(state, definitionKey(versionId, step.id), { definition });
    }
    case 'specification':
      return withDefinition(state, definitionKey(versionId, step.id), { text: step.text });
  }
}

/** A resource as a PUT leaves it, apart from what the service adds. */
function resourceOf({ id, properties }: Put): object {
  return { id: '', name: id, properties };
}

function replaced<R extends { readonly name: string }>(resources: readonly R[], resource: R): R[] {
  const isThere = resources.some(({ name }) => sameName(name, resource.name));
  if (!isThere) return [...resources, resource];
  return resources.map((one) => (sameName(one.name, resource.name) ? resource : one));
}

function withDefinition(state: CurrentState, key: string, change: Partial<DefinitionState>): CurrentState {
  const known = state.definitions.get(key) ?? { definition: undefined, text: undefined };
  return { ...state, definitions: new Map([...state.definitions, [key, { ...known, ...change }]]) };
}

function without(state: CurrentState, step: Extract<PlanStep, { readonly action: 'delete' }>): CurrentState {
  const others = <R extends { readonly name: string }>(resources: readonly R[]) =>
    resources.filter(({ name }) => !sameName(name, step.id));
  switch (step.kind) {
    case 'version':
      return { ...state, versions: others(state.versions) };
    case 'deployment':
      return { ...state, deployments: others(state.deployments) };
    case 'api':
      return { ...state, api: undefined, versions: [], deployments: [], definitions: new Map() };
    case 'definition':
      return state;
  }
}
