import type { JsonObject } from '../../core/json.ts';
import { wrappedError } from '../http/request-handler.ts';
import type { Params, RouteTable } from '../http/route-table.ts';
import { apiVersions } from '../management/api-versions.ts';
import type { ArmResource } from '../resource.ts';
import type { Store } from '../store.ts';
import { emulatorTenant } from './token.ts';

const childTypes = [
  'services/workspaces',
  'services/workspaces/environments',
  'services/workspaces/apis',
  'services/workspaces/apis/versions',
  'services/workspaces/apis/versions/definitions',
  'services/workspaces/apis/deployments',
  'services/metadataSchemas',
];

/**
 * Adds the part of Azure Resource Manager around API Center that clients look at before they come to it: the tenant,
 * the subscriptions that have a service, their locations and resource groups, the provider. A resource group needs no
 * creation: every name is one, and to create one changes nothing. A subscription without a service is not known.
 */
export function addSubscriptionRoutes(routes: RouteTable, store: Store): void {
  routes.on('GET', '/tenants', () => ({
    status: 200,
    body: {
      value: [
        {
          id: `/tenants/${emulatorTenant}`,
          tenantId: emulatorTenant,
          displayName: 'Emulator',
          tenantCategory: 'Home',
        },
      ],
    },
  }));
  routes.on('GET', '/subscriptions', () => ({
    status: 200,
    body: { value: subscriptionsIn(store).map(subscription) },
  }));
  const known = (subscription = '') =>
    subscriptionsIn(store).find((id) => id.toLowerCase() === subscription.toLowerCase());
  const onKnown = (
    path: string,
    body: (id: string, params: Params) => JsonObject,
    method: 'GET' | 'PUT' | 'POST' = 'GET',
  ) =>
    routes.on(method, `/subscriptions/:subscription${path}`, (_, params) => {
      const id = known(params.subscription);
      return id === undefined
        ? wrappedError(404, 'SubscriptionNotFound', 'This subscription has no API center in the emulator.')
        : { status: 200, body: body(id, params) };
    });
  onKnown('', subscription);
  onKnown('/resourceGroups', (id) => ({
    value: groupsIn(store, id).map((group) => resourceGroup(id, group)),
  }));
  onKnown('/resourceGroups/:group', (id, { group = '' }) => resourceGroup(id, group));
  onKnown('/resourceGroups/:group', (id, { group = '' }) => resourceGroup(id, group), 'PUT');
  routes.on('HEAD', '/subscriptions/:subscription/resourceGroups/:group', (_, { subscription: id }) => ({
    status: known(id) === undefined ? 404 : 204,
  }));
  onKnown('/locations', (id) => ({ value: locations.map((location) => locationOf(id, location)) }));
  onKnown('/resources', (id) => ({ value: servicesIn(store, id).map(resource) }));
  onKnown('/providers/Microsoft.ApiCenter', provider);
  onKnown('/providers/Microsoft.ApiCenter/register', provider, 'POST');
}

/** The ids of the subscriptions that have a service, each once, as their first service spells it. */
function subscriptionsIn(store: Store): string[] {
  return distinct(store.list([], 'services').map(({ id }) => id.split('/')[2] ?? ''));
}

function groupsIn(store: Store, subscriptionId: string): string[] {
  return distinct(servicesIn(store, subscriptionId).map(({ id }) => id.split('/')[4] ?? ''));
}

function servicesIn(store: Store, subscriptionId: string): ArmResource[] {
  const prefix = `/subscriptions/${subscriptionId}/`.toLowerCase();
  return store.list([], 'services').filter(({ id }) => id.toLowerCase().startsWith(prefix));
}

function distinct(names: readonly string[]): string[] {
  const firsts = new Map<string, string>();
  for (const name of names) if (!firsts.has(name.toLowerCase())) firsts.set(name.toLowerCase(), name);
  return [...firsts.values()];
}

function subscription(id: string): JsonObject {
  return {
    id: `/subscriptions/${id}`,
    subscriptionId: id,
    tenantId: emulatorTenant,
    displayName: 'Embedded API Center',
    state: 'Enabled',
    subscriptionPolicies: {
      locationPlacementId: 'Internal_2014-09-01',
      quotaId: 'Internal_2014-09-01',
      spendingLimit: 'Off',
    },
    authorizationSource: 'RoleBased',
    managedByTenants: [],
  };
}

function resourceGroup(subscriptionId: string, name: string): JsonObject {
  return {
    id: `/subscriptions/${subscriptionId}/resourceGroups/${name}`,
    name,
    type: 'Microsoft.Resources/resourceGroups',
    location: 'eastus',
    properties: { provisioningState: 'Succeeded' },
  };
}

/** An API center in the list of all resources; it has the services only, and no filter is looked at. */
function resource({ id, name, envelope }: ArmResource): JsonObject {
  return { id, name, type: 'Microsoft.ApiCenter/services', ...envelope };
}

/** Some of the regions where API centers can be made. */
const locations = ['East US', 'West Europe', 'UK South', 'Sweden Central', 'Australia East'];

function locationOf(subscriptionId: string, displayName: string): JsonObject {
  const name = displayName.toLowerCase().replaceAll(' ', '');
  return {
    id: `/subscriptions/${subscriptionId}/locations/${name}`,
    name,
    type: 'Region',
    displayName,
    regionalDisplayName: displayName,
    metadata: { regionType: 'Physical', regionCategory: 'Recommended' },
  };
}

function provider(subscriptionId: string): JsonObject {
  return {
    id: `/subscriptions/${subscriptionId}/providers/Microsoft.ApiCenter`,
    namespace: 'Microsoft.ApiCenter',
    registrationState: 'Registered',
    resourceTypes: ['services', ...childTypes].map((resourceType) => ({
      resourceType,
      locations: ['East US'],
      apiVersions: [...apiVersions].reverse(),
    })),
  };
}
