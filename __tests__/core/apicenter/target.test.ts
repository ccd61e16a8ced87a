import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseArmEndpoint } from '../../../src/core/apicenter/endpoint.ts';
import { checkTarget, parseApiCenterId } from '../../../src/core/apicenter/target.ts';
import { InvalidInput } from '../../../src/core/errors.ts';
import { textOf } from '../../support/text-of.ts';

const guid = '11111111-2222-3333-4444-555555555555';

describe('the ARM id of an API center', () => {
  test('is understood whatever the case of its fixed parts', () => {
    const id = `/subscriptions/${guid}/resourcegroups/My.Group/providers/microsoft.apicenter/services/tools`;
    assert.deepEqual(parseApiCenterId(id), {
      subscriptionId: guid,
      resourceGroup: 'My.Group',
      serviceName: 'tools',
    });
  });

  for (const id of [
    'tools',
    `/subscriptions/${guid}`,
    `/subscriptions/${guid}/resourceGroups/g/providers/Microsoft.ApiManagement/service/tools`,
    `/subscriptions/${guid}/resourceGroups/g/providers/Microsoft.ApiCenter/services/tools/workspaces/default`,
  ]) {
    test(`"${id.slice(0, 70)}" is refused with the form that is expected`, () => {
      assert.throws(
        () => parseApiCenterId(id),
        (error) => error instanceof InvalidInput && /resourceGroups/.test(textOf(error.why)),
      );
    });
  }

  for (const [part, value] of [
    ['subscriptionId', 'not-a-guid'],
    ['resourceGroup', 'a/b'],
    ['resourceGroup', 'ends.'],
    ['serviceName', 'under_score'],
    ['workspace', '..'],
  ] as const) {
    test(`a ${part} of "${value}" never reaches a path`, () => {
      const target = { subscriptionId: guid, resourceGroup: 'g', serviceName: 'tools', workspace: 'default' };
      assert.throws(() => checkTarget({ ...target, [part]: value }), InvalidInput);
    });
  }
});

describe('the address of Azure Resource Manager', () => {
  test('of a sovereign cloud asks for a token of that cloud', () => {
    const endpoint = parseArmEndpoint('https://management.usgovcloudapi.net', false);
    assert.equal(endpoint.tokenScope, 'https://management.usgovcloudapi.net/.default');
  });

  test('may be plain http on loopback only', () => {
    assert.equal(parseArmEndpoint('http://127.0.0.1:4000', false).insecure, true);
    assert.throws(() => parseArmEndpoint('http://management.azure.com', true), InvalidInput);
  });

  test('is no other host unless that is allowed on the command line', () => {
    assert.throws(() => parseArmEndpoint('https://evil.example', false), InvalidInput);
    assert.equal(
      parseArmEndpoint('https://stack.contoso.example', true).url,
      'https://stack.contoso.example',
    );
  });

  for (const text of [
    'ftp://x',
    'management.azure.com',
    'https://u:p@management.azure.com',
    'https://management.azure.com/x',
  ]) {
    test(`"${text}" is refused`, () => assert.throws(() => parseArmEndpoint(text, true), InvalidInput));
  }
});
