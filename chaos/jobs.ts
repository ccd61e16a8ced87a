import { fleetScenarios } from './fleet-scenarios.ts';
import { type Scenario, scenarios } from './scenarios.ts';

/** Every job that something happens to. */
export const everyJob: readonly Scenario[] = [...scenarios, ...fleetScenarios];
