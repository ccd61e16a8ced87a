import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionOfRequest, duties, lacking, permits } from '../../../src/core/apicenter/permissions.ts';
import { exitCodeOf } from '../../../src/core/doctor/check.ts';
import { readIdentity } from '../../../src/core/doctor/identity.ts';
import { judgeIdentity, judgeRefusedService, judgeRole } from '../../../src/core/doctor/judge-access.ts';
import {
  judgeEnvironment,
  judgeMetadata,
  judgePortal,
  judgeRegistry,
} from '../../../src/core/doctor/judge-center.ts';
import { render } from '../../../src/core/message.ts';
import { terminalWords } from '../../../src/hosts/terminal/words.ts';
import { textOf } from '../../support/text-of.ts';

const subject = {
  subscriptionId: 's',
  resourceGroup: 'rg',
  serviceName: 'center',
  serviceId: '/subscriptions/s/resourceGroups/rg/providers/Microsoft.ApiCenter/services/center',
};
const full = { readOnly: false, environmentExists: true };
const only = (actions: readonly string[]) => [{ actions, notActions: [] }];

test('a request needs the action of its method and resource, whatever its names are', () => {
  const api = `${subject.serviceId}/workspaces/default/apis/read`;
  assert.equal(actionOfRequest('PUT', api), 'Microsoft.ApiCenter/services/workspaces/apis/write');
  assert.equal(
    actionOfRequest('GET', `${api}/versions`),
    'Microsoft.ApiCenter/services/workspaces/apis/versions/read',
  );
  assert.equal(
    actionOfRequest('POST', `${api}/versions/v1/definitions/d/exportSpecification`),
    'Microsoft.ApiCenter/services/workspaces/apis/versions/definitions/exportSpecification/action',
  );
  assert.equal(
    actionOfRequest('GET', `${subject.serviceId}/providers/Microsoft.Authorization/permissions`),
    'Microsoft.Authorization/permissions/read',
  );
});

test('a wildcard permits, an exception of the same role takes away, and another role may give it back', () => {
  const action = 'Microsoft.ApiCenter/services/workspaces/apis/write';
  assert.ok(permits(only(['Microsoft.ApiCenter/services/*']), action));
  assert.ok(permits(only(['MICROSOFT.APICENTER/*/WRITE']), action));
  const excepted = [{ actions: ['*'], notActions: ['Microsoft.ApiCenter/*/write'] }];
  assert.ok(!permits(excepted, action));
  assert.ok(permits([...excepted, ...only([action])], action));
  assert.ok(!permits(only(['Microsoft.ApiCenter/services/workspaces/apis']), action));
});

test('an identity that may only read fails the doctor, unless it is meant to plan only', () => {
  const reader = only(duties.plan.actions);
  const failed = judgeRole(reader, subject, { name: 'x', objectId: 'the-object', isAzureCli: false }, full);
  assert.equal(failed.status, 'failed');
  assert.match(textOf(failed.message), /may plan; may not register/);
  assert.match(textOf(failed.message), /apis\/write/);
  assert.match(
    textOf(failed.next),
    /az role assignment create --assignee-object-id the-object .*'MCP Register Writer' --scope \S+$/,
  );
  assert.equal(judgeRole(reader, subject, undefined, { ...full, readOnly: true }).status, 'ok');
});

test('an identity that may write is fine where the environment exists, and lacks one role where it does not', () => {
  const writer = only(duties.register.actions);
  assert.equal(judgeRole(writer, subject, undefined, full).status, 'ok');
  const without = judgeRole(writer, subject, undefined, { ...full, environmentExists: false });
  assert.equal(without.status, 'failed');
  assert.match(textOf(without.next), /MCP Register Environments/);
});

test('an identity with no role at all is told so', () => {
  const check = judgeRole([], subject, undefined, full);
  assert.match(textOf(check.message), /has no permission here/);
});

test('what a duty lacks is what no permission covers', () => {
  assert.deepEqual(lacking(only(['*/read']), duties['create-api-center']), [
    'Microsoft.ApiCenter/services/write',
  ]);
});

test('required metadata is named with the option that gives it', () => {
  const schema = (name: string, required: boolean, entity = 'api') => ({
    id: name,
    name,
    properties: { schema: '{}', assignedTo: [{ entity, required }] },
  });
  const check = judgeMetadata([
    schema('owner', true),
    schema('tier', false),
    schema('zone', true, 'environment'),
  ]);
  assert.equal(check.status, 'warning');
  assert.match(textOf(check.message), /must have: owner\./);
  assert.match(render(check.next ?? '', terminalWords), /--custom-properties '\{"owner":"…"\}'/);
});

test('a command to paste has each value as one word of the shell', () => {
  const group = { ...subject, resourceGroup: 'group (two)' };
  const missing = judgeRefusedService(
    { method: 'GET', path: '/', status: 404, body: {}, mayHaveActed: false, requestId: undefined },
    group,
    undefined,
  );
  assert.match(textOf(missing[0]?.next), /az apic create -g 'group \(two\)' -n center -l '<location>'$/);
  assert.match(
    textOf(judgeEnvironment('pre prod', false, group).next),
    /-g 'group \(two\)' -n center --environment-id 'pre prod' --title 'pre prod' --type production$/,
  );
});

test('a registry that asks for a sign-in says what that means for clients', () => {
  const [registry, anonymous] = judgeRegistry(
    { readable: false, why: 'it requires a sign-in (status 401): anonymous access is off', closed: true },
    'https://data/workspaces/default',
  );
  assert.deepEqual([registry.status, anonymous.status], ['warning', 'warning']);
  assert.match(textOf(anonymous.message), /VS Code and GitHub Copilot/);
});

test('the portal is on, off, or not to be told', () => {
  assert.equal(judgePortal({ properties: { enabled: true } }, 200, 'https://portal').status, 'ok');
  assert.equal(judgePortal(undefined, 404, undefined).status, 'warning');
  assert.equal(judgePortal(undefined, 403, undefined).status, 'unknown');
});

test('the exit code is that of the first failure, and a warning is none', () => {
  const check = (name: 'role' | 'api-center' | 'reachable', status: 'ok' | 'warning' | 'failed') => ({
    name,
    status,
    message: '',
  });
  assert.equal(exitCodeOf([check('role', 'warning')]), 0);
  assert.equal(exitCodeOf([check('reachable', 'ok'), check('role', 'failed')]), 4);
  assert.equal(exitCodeOf([check('reachable', 'failed')]), 5);
  assert.equal(exitCodeOf([check('api-center', 'failed')]), 2);
});

test('an identity is named by what its token says, and the token is never repeated', () => {
  const token = (claims: object) =>
    `h.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.secret-signature`;
  const application = readIdentity(token({ appid: 'app', oid: 'object', tid: 'tenant', idtyp: 'app' }));
  assert.deepEqual(application, {
    name: 'application app of tenant tenant',
    isAzureCli: false,
    objectId: 'object',
  });
  assert.equal(readIdentity(token({ upn: 'ada@contoso.example', appid: 'cli' })).name, 'ada@contoso.example');
  assert.doesNotMatch(readIdentity('not-a-token').name, /not-a-token/);
});

test('a session of the Azure CLI is told what it costs, and what a pipeline does instead', () => {
  const token = (appid: string) =>
    `h.${Buffer.from(JSON.stringify({ upn: 'ada@contoso.example', appid })).toString('base64url')}.s`;
  const session = judgeIdentity(readIdentity(token('04b07795-8ddb-461a-bbee-02f9e1bf7b46')), 934);
  assert.deepEqual([session.status, session.message], ['ok', 'signed in as ada@contoso.example, in 0.9 s']);
  assert.match(textOf(session.next), /Azure CLI starts again for each run.*client-id and tenant-id/);
  assert.equal(judgeIdentity(readIdentity(token('an-application')), 934).next, undefined);
  assert.match(textOf(judgeIdentity(undefined, 0).message), /not needed/);
});
