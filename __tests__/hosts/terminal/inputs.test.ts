import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { InvalidInput } from '../../../src/core/errors.ts';
import { environmentInputs, variableOf } from '../../../src/hosts/terminal/environment-inputs.ts';
import { resolveSecrets } from '../../../src/hosts/terminal/secret-references.ts';

describe('the environment', () => {
  test('gives inputs by their names, typed ones before it, and an empty variable is not set', () => {
    const env = {
      MCP_REGISTER_FUNCTION_KEY: 'k',
      MCP_REGISTER_TITLE: 'From the environment',
      MCP_REGISTER_SUMMARY: ' ',
      MCP_REGISTER_FORCE: '',
      PATH: '/bin',
    };
    assert.deepEqual(environmentInputs(env, { title: 'Typed' }), { 'function-key': 'k' });
    assert.deepEqual(environmentInputs({}, {}), {});
  });

  test('yields as a whole to a target that is typed in the other form', () => {
    const parts = { MCP_REGISTER_SUBSCRIPTION_ID: 's', MCP_REGISTER_RESOURCE_GROUP: 'rg' };
    assert.deepEqual(environmentInputs(parts, { 'api-center-id': 'x' }), {});
    assert.deepEqual(environmentInputs({ MCP_REGISTER_API_CENTER_ID: 'x' }, { 'resource-group': 'rg' }), {});
    assert.deepEqual(environmentInputs(parts, { 'resource-group': 'typed' }), { 'subscription-id': 's' });
  });

  for (const name of [
    ...['arm-endpoint', 'source', 'take-over', 'force', 'pull-request', 'allowed-hosts', 'probe-url'],
    ...['accept-surface', 'fail-on', 'max-deletes', 'dry-run'],
  ]) {
    test(`never gives ${name}`, () => {
      assert.throws(
        () => environmentInputs({ [variableOf(name)]: 'true' }, {}),
        (error) => error instanceof InvalidInput && error.exitCode === 2 && error.message.includes(name),
      );
    });
  }

  test('with a variable that is no input is refused, with the nearest name', () => {
    const nextOf = (variable: string) => {
      try {
        environmentInputs({ [variable]: '' }, {});
      } catch (error) {
        assert.ok(error instanceof InvalidInput);
        return String(error.next);
      }
      return assert.fail(`${variable} was accepted`);
    };
    assert.match(nextOf('MCP_REGISTER_FUNCTIONKEY'), /Did you mean MCP_REGISTER_FUNCTION_KEY\?/);
    assert.match(nextOf('MCP_REGISTER_SERVER_ULR'), /Did you mean MCP_REGISTER_SERVER_URL\?/);
    assert.doesNotMatch(nextOf('MCP_REGISTER_SOMETHING_ELSE_ALTOGETHER'), /Did you mean/);
  });
});

describe('a typed secret', () => {
  const places = {
    files: { read: (path: string) => Buffer.from(`content of ${path}\r\n`) },
    standardInput: async () => Buffer.from('from standard input\n'),
  };

  test('may be a file or standard input, without the line break at its end', async () => {
    assert.deepEqual(
      await resolveSecrets({ 'function-key': '@key.txt', 'github-token': '-', title: '@home' }, places),
      { 'function-key': 'content of key.txt', 'github-token': 'from standard input', title: '@home' },
    );
  });

  test('cannot share standard input with another, and is not empty', async () => {
    await assert.rejects(resolveSecrets({ 'function-key': '-', 'github-token': '-' }, places), InvalidInput);
    const empty = { ...places, standardInput: async () => Buffer.from('\n') };
    await assert.rejects(resolveSecrets({ 'function-key': '-' }, empty), /empty/);
  });
});
