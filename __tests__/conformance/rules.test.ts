import assert from 'node:assert/strict';
import test from 'node:test';
import { compare } from '../../conformance/compare.ts';
import { bodyRules, masked, otherRules, withoutLateHost, withoutPace } from '../../conformance/rules.ts';

test('every rule says what it hides and why', () => {
  for (const { name, hides, reason } of [...bodyRules, ...otherRules]) {
    assert.ok(name && hides.length > 20 && reason.length > 20, name);
  }
});

test('a mask hides the value of its member at its place, and nothing else', () => {
  const moment = '2024-10-09T08:18:37.2955786Z';
  const name = 'f00dfeedf00dfeedf00dfeedf00dfeed';
  const body = {
    properties: { createdAt: moment, name, dataApiHostname: 'a.example', title: 'a.example' },
    id: `/x/operationResults/${name}`,
    name,
    createdAt: moment,
    startTime: moment,
    systemData: { createdAt: moment, lastModifiedAt: moment, createdBy: moment },
    dataApiHostname: 'a.example',
  };
  assert.deepEqual(masked(body), {
    ...body,
    properties: { ...body.properties, dataApiHostname: '<host>' },
    id: '/x/operationResults/<operation>',
    name: '<operation>',
    systemData: { createdAt: '<moment Z>', lastModifiedAt: '<moment Z>', createdBy: moment },
  });
  const odd = {
    name: name.toUpperCase(),
    id: `/x/results/${name}`,
    properties: { dataApiHostname: 'https://a' },
  };
  assert.deepEqual(masked(odd), odd);
});

test('the ids of an identity are hidden as ids, in an identity only', () => {
  const id = '76cc253c-1ef3-469c-9906-2b3da4fea331';
  const identity = { type: 'SystemAssigned', principalId: id, tenantId: id };
  const userAssignedIdentities = { '/a': { principalId: id, clientId: 'none' } };
  assert.deepEqual(masked({ identity: { ...identity, userAssignedIdentities }, principalId: id }), {
    identity: {
      type: 'SystemAssigned',
      principalId: '<guid>',
      tenantId: '<guid>',
      userAssignedIdentities: { '/a': { principalId: '<guid>', clientId: 'none' } },
    },
    principalId: id,
  });
});

test('the words of an exported schema are hidden where they are the service’s, nowhere else', () => {
  const schema = (description: string, own: string) =>
    JSON.stringify({
      properties: {
        title: { description, type: 'string' },
        customProperties: { properties: { team: { description: own } } },
      },
    });
  const response = (value: string) => ({ status: 200, headers: {}, body: { format: 'json-schema', value } });
  const wheres = (before: string, after: string) =>
    compare(response(before), response(after)).map(({ where }) => where);
  assert.deepEqual(wheres(schema('a', 'x'), schema('b', 'x')), []);
  assert.deepEqual(wheres(schema('a', 'x'), schema('', 'x')), ['body.value.properties.title.description']);
  assert.deepEqual(wheres(schema('a', 'x'), schema('a', 'y')), [
    'body.value.properties.customProperties.properties.team.description',
  ]);
  assert.deepEqual(wheres(schema('a', 'x'), `${schema('a', 'x')} `), ['body.value: blanks']);
  const inline = (value: string) => ({ status: 200, headers: {}, body: { format: 'inline', value } });
  assert.equal(compare(inline(schema('a', 'x')), inline(schema('b', 'x'))).length, 1);
});

test('a signed URL is hidden in its signature, not in its path or the order of its parameters', () => {
  const at = (location: string) => ({ status: 202, headers: { location }, body: null });
  const end = (name: string, query: string) => `/x/operationResults/${name.repeat(32)}?${query}`;
  const recorded = at(`https://management.azure.com${end('a', 'api-version=1&t=1&c=M&s=M&h=M')}`);
  const differs = (location: string) => compare(recorded, at(location)).length > 0;
  assert.equal(differs(`http://127.0.0.1:1${end('b', 'api-version=1&t=2&c=x&s=y&h=z')}`), false);
  assert.equal(differs(`http://127.0.0.1:1${end('b', 'api-version=2&t=2&c=x&s=y&h=z')}`), true);
  assert.equal(differs(`http://127.0.0.1:1${end('b', 'api-version=1&c=x&t=2&s=y&h=z')}`), true);
  assert.equal(differs(`http://127.0.0.1:1/other${end('b', 'api-version=1&t=2&c=x&s=y&h=z')}`), true);
});

test('the late data host is let off for services that the recording has without it only', () => {
  const service = (properties: Record<string, string>) => ({
    type: 'Microsoft.ApiCenter/services',
    properties,
  });
  const answered = service({ dataApiHostname: 'h' });
  assert.deepEqual(withoutLateHost(service({}), answered), service({}));
  assert.deepEqual(withoutLateHost({ value: [service({})] }, { value: [answered] }), {
    value: [service({})],
  });
  assert.deepEqual(withoutLateHost(answered, answered), answered);
  const portal = { type: 'Microsoft.ApiCenter/services/portals', properties: { dataApiHostname: 'h' } };
  assert.deepEqual(withoutLateHost({ ...portal, properties: {} }, portal), portal);
});

test('an operation at work may be in either state, with a start exactly when it has started', () => {
  const startTime = '2024-10-11T06:41:35.1365+00:00';
  assert.deepEqual(withoutPace({ status: 'NotStarted' }), withoutPace({ status: 'InProgress', startTime }));
  for (const odd of [{ status: 'InProgress' }, { status: 'NotStarted', startTime }, { status: 'Running' }]) {
    assert.deepEqual(withoutPace(odd), odd);
  }
});
