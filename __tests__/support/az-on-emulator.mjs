// Stands in for the Azure CLI where there is none: the commands of the set-up that Azure Resource Manager answers are
// sent to the emulator at EMULATOR, as the Azure CLI sends them; roles and identities are not part of it.
const [, , ...words] = process.argv;
const subscription = '00000000-0000-0000-0000-000000000000';
const options = new Map();
const verbs = [];
for (let index = 0; index < words.length; index++) {
  if (!words[index].startsWith('--')) verbs.push(words[index]);
  else if (words[index + 1] === undefined || words[index + 1].startsWith('--')) options.set(words[index], '');
  else options.set(words[index], words[++index]);
}
const option = (name) => options.get(`--${name}`) ?? '';

async function arm(method, path, version, body) {
  const response = await fetch(`${process.env.EMULATOR}${path}?api-version=${version}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.json().catch(() => ({}));
}

const group = `/subscriptions/${subscription}/resourceGroups/${option('resource-group') || option('name')}`;
const service = (name) => `${group}/providers/Microsoft.ApiCenter/services/${name}`;
const commands = {
  'account show': async () => {
    const { subscriptionId, tenantId } = await arm('GET', `/subscriptions/${subscription}`, '2022-12-01');
    console.log(option('query') === 'id' ? subscriptionId : tenantId);
  },
  'provider register': () =>
    arm('POST', `/subscriptions/${subscription}/providers/${option('namespace')}/register`, '2022-12-01'),
  'group create': () => arm('PUT', group, '2022-12-01', { location: option('location') }),
  'apic create': () =>
    arm('PUT', service(option('name')), '2024-03-01', { location: option('location'), properties: {} }),
  'apic environment create': () =>
    arm(
      'PUT',
      `${service(option('service-name'))}/workspaces/default/environments/${option('environment-id')}`,
      '2024-03-01',
      { properties: { title: option('title'), kind: option('type'), server: JSON.parse(option('server')) } },
    ),
  'apic show': async () => console.log((await arm('GET', service(option('name')), '2024-03-01')).id),
};
await commands[verbs.join(' ')]?.();
