import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, type TestContext, test } from 'node:test';
import { dispatch } from '../../src/app/dispatch.ts';
import { actionsOfRole, type RoleName, roles } from '../../src/core/apicenter/permissions.ts';
import { readCommand } from '../../src/core/inputs/read-command.ts';
import { startEmulator } from '../../src/emulator/start.ts';
import { service, testContext, testFacts, testPorts } from '../support/run.ts';

const folder = resolve(import.meta.dirname, '..', '..', 'examples', 'setup');
const read = (name: string) => readFileSync(resolve(folder, name), 'utf8');
const bicep = read('main.bicep');
const scripts = ['setup.sh', 'service-connection.sh'];

/** Stands in for the Azure CLI: notes each call, and answers a query with a name for what was asked. */
const standIn = `#!/usr/bin/env bash
printf '%s\\n' "$*" >> "$AZ_LOG"
case "$*" in
  *workloadIdentityFederationIssuer*) echo the-issuer ;;
  *workloadIdentityFederationSubject*) echo the-subject ;;
  *'role definition list'*) ;;
  *'--query '*) printf '%s\\n' "$*" | sed 's/.*--query \\([a-zA-Z]*\\).*/the-\\1/' ;;
esac
`;

function runScript(t: TestContext, script: string, args: readonly string[]) {
  const tools = mkdtempSync(join(tmpdir(), 'mcp-register-test-'));
  t.after(() => rmSync(tools, { recursive: true, force: true }));
  const log = join(tools, 'calls');
  writeFileSync(log, '');
  writeFileSync(join(tools, 'az'), standIn, { mode: 0o755 });
  const { status, stdout, stderr } = spawnSync('bash', [resolve(folder, script), ...args], {
    encoding: 'utf8',
    env: { PATH: `${tools}:${process.env.PATH}`, AZ_LOG: log },
  });
  return { status, stdout, stderr, calls: readFileSync(log, 'utf8').split('\n').filter(Boolean) };
}

describe('the roles that are shipped', () => {
  test('allow what the table says, and nothing by a wildcard', () => {
    const files = readdirSync(resolve(folder, 'roles')).map((name) => name.replace(/\.json$/, ''));
    assert.deepEqual(files.sort(), Object.keys(roles).sort());
    for (const [key, role] of Object.entries(roles)) {
      const definition = JSON.parse(read(`roles/${key}.json`));
      assert.equal(definition.Name, role.name);
      assert.deepEqual(definition.Actions, actionsOfRole(role));
      assert.ok(definition.Actions.every((action: string) => !action.includes('*')));
    }
  });

  test('let a reader write nothing and a writer delete nothing', () => {
    const verbs = (name: RoleName) =>
      new Set(actionsOfRole(roles[name]).map((action) => action.split('/').at(-1)));
    assert.deepEqual([...verbs('reader')].sort(), ['action', 'read']);
    assert.ok(!actionsOfRole(roles.reader).some((action) => action.includes('importSpecification')));
    assert.ok(!verbs('writer').has('delete'));
  });
});

describe('main.bicep', () => {
  const declared = [...bicep.matchAll(/^(?:resource|param|var) (\w+)/gm)].map(([, name]) => name ?? '');

  test('declares each name once, and uses each that it declares', () => {
    assert.equal(new Set(declared).size, declared.length);
    for (const name of declared) {
      const uses = bicep.match(new RegExp(`\\b${name}\\b`, 'g'))?.length ?? 0;
      const isLeaf = new RegExp(`^resource ${name} '[^']*(Assignments|Credentials|environments)@`, 'm').test(
        bicep,
      );
      assert.ok(uses > 1 || isLeaf, `${name} is declared and never used`);
    }
  });

  test('refers to nothing that it does not declare', () => {
    const references = [
      ...bicep.matchAll(/^ {2}(?:parent|scope): (\w+)$/gm),
      ...bicep.matchAll(/(\w+)\.(?:id|properties|Name|Description|Actions)\b/g),
      ...bicep.matchAll(/dependsOn: \[(\w+)\]/g),
    ].map(([, name]) => name ?? '');
    assert.ok(references.length > 20);
    for (const name of references) assert.ok(declared.includes(name), `${name} is not declared`);
  });

  test('loads the roles from the files that the commands use', () => {
    const loaded = [...bicep.matchAll(/loadJsonContent\('([^']+)'\)/g)].map(([, path]) => path ?? '');
    assert.deepEqual(loaded, ['roles/reader.json', 'roles/writer.json', 'roles/stager.json']);
    for (const path of loaded) JSON.parse(read(path));
  });

  test('lets pull requests read the production center, and write in the staging center only', () => {
    const assignments = [
      ...bicep.matchAll(/^resource \w+ 'Microsoft\.Authorization\/roleAssignments.*?^}/gms),
    ];
    const given = assignments.map(([text]) => {
      const part = (pattern: RegExp) => pattern.exec(text)?.[1];
      return `${part(/principalId: (\w+)/)} ${part(/roleDefinitionId: (\w+)/)} on ${part(/scope: (\w+)/)}`;
    });
    assert.deepEqual(given, [
      'writer writerDefinition on apiCenter',
      'reader readerDefinition on apiCenter',
      'stager readerDefinition on apiCenter',
      'stager stagerDefinition on stagingCenter',
    ]);
    for (const identity of ['reader', 'stager']) {
      const [, trust = ''] =
        new RegExp(`^resource ${identity}FromPullRequest (.*?)^}`, 'ms').exec(bicep) ?? [];
      assert.match(trust, /subject: '\$\{subject\}:pull_request'/);
    }
  });
});

describe('the set-up by commands', () => {
  for (const script of scripts) {
    test(`${script} without arguments only says how to use it`, (t) => {
      const run = runScript(t, script, []);
      assert.equal(run.status, 2);
      assert.match(run.stderr, /^usage:/);
      assert.deepEqual(run.calls, []);
    });

    test(`${script} assigns roles that are shipped, from files that are there`, () => {
      const names = [...read(script).matchAll(/"(MCP Register [^"]+)"/g)].map(([, name]) => name);
      assert.ok(names.length > 0);
      for (const name of names)
        assert.ok(
          Object.values(roles).some((role) => role.name === name),
          name,
        );
      for (const [, path = ''] of read(script).matchAll(/\$here\/([\w./-]+\.json)/g)) JSON.parse(read(path));
    });
  }

  test('setup.sh gives each identity its subject and its role, and prints the variables of the repository', (t) => {
    const run = runScript(t, 'setup.sh', ['group', 'center', 'westeurope', 'contoso/weather']);
    assert.equal(run.status, 0, run.stderr);
    const [branch, pullRequest] = run.calls.filter((call) =>
      call.startsWith('identity federated-credential create'),
    );
    assert.match(
      branch ?? '',
      /--identity-name center-writer .*--subject repo:contoso\/weather:ref:refs\/heads\/main /,
    );
    assert.match(
      pullRequest ?? '',
      /--identity-name center-reader .*--subject repo:contoso\/weather:pull_request /,
    );
    const given = run.calls.filter((call) => call.startsWith('role assignment create'));
    assert.match(given[0] ?? '', /--role MCP Register Writer --scope the-id/);
    assert.match(given[1] ?? '', /--role MCP Register Reader --scope the-id/);
    assert.match(run.stdout, /gh variable set API_CENTER_ID --repo contoso\/weather --body the-id/);
    assert.match(run.stdout, /AZURE_READER_CLIENT_ID .*the-clientId/);
  });

  const everything = ['--staging', '--environment', 'prod', '--with-ids', 'contoso@1/weather@2'];
  const args = ['group', 'center', 'westeurope', 'contoso/weather'];

  test('setup.sh and main.bicep give the same identities the same subjects and roles', (t) => {
    const run = runScript(t, 'setup.sh', [...everything, ...args]);
    assert.equal(run.status, 0, run.stderr);
    const option = (call: string, name: string) =>
      new RegExp(`--${name} (.+?)(?= --|$)`).exec(call)?.[1] ?? '';
    const trusted = run.calls
      .filter((call) => call.startsWith('identity federated-credential create'))
      .map((call) => `${option(call, 'identity-name').replace('center-', '')}: ${option(call, 'subject')}`);
    const declared = [
      ...bicep.matchAll(/federatedIdentityCredentials@.*?parent: (\w+).*?subject: '(.*?)'/gs),
    ].flatMap(([, identity, subject = '']) =>
      ['repo:contoso/weather', 'repo:contoso@1/weather@2'].map((repository) => {
        const ends = subject.replace(/\$\{branch\}/, 'main').replace(/\$\{githubEnvironment\}/, 'prod');
        return `${identity}: ${ends.replace(/\$\{subject\}/, repository)}`;
      }),
    );
    assert.equal(declared.length, 10);
    assert.deepEqual(trusted.toSorted(), declared.toSorted());
    const granted = run.calls
      .filter((call) => call.startsWith('role assignment create'))
      .map((call) => option(call, 'role'));
    const roleOf = {
      writerDefinition: 'Writer',
      readerDefinition: 'Reader',
      stagerDefinition: 'Stager',
    } as const;
    const assigned = [...bicep.matchAll(/roleDefinitionId: (\w+Definition)/g)].map(
      ([, name]) => `MCP Register ${roleOf[name as keyof typeof roleOf]}`,
    );
    assert.deepEqual(granted.toSorted(), assigned.toSorted());
  });

  test('setup.sh and main.bicep name the same variables, and every page that uses one spells it so', (t) => {
    const run = runScript(t, 'setup.sh', [...everything, ...args]);
    const printed = [...run.stdout.matchAll(/gh variable set (\w+)/g)].map(([, name = '']) => name);
    const described = [...bicep.matchAll(/'Variable ([A-Z_]+)/g)].map(([, name = '']) => name);
    assert.deepEqual(printed.toSorted(), described.toSorted());
    const root = resolve(folder, '..', '..');
    const pages = globSync(['README.md', 'docs/*.md', 'examples/**/*.{md,yml}', 'azure-pipelines/*.md'], {
      cwd: root,
    });
    for (const page of pages) {
      const text = readFileSync(resolve(root, page), 'utf8');
      for (const [, name = ''] of text.matchAll(
        /(?:vars\.|\$\()(\w*(?:API_CENTER|apiCenter|ApiCenter)\w*|AZURE_\w*(?:CLIENT|TENANT|SUBSCRIPTION)\w*)/g,
      )) {
        assert.ok(printed.includes(name), `${page}: ${name}`);
      }
    }
  });

  test('setup.sh without a repository makes the API center and the roles, for Azure Pipelines', (t) => {
    const run = runScript(t, 'setup.sh', ['group', 'center', 'westeurope']);
    assert.equal(run.status, 0, run.stderr);
    assert.ok(!run.calls.some((call) => call.startsWith('identity ')));
    assert.match(run.stdout, /API_CENTER_ID=the-id/);
    assert.match(run.stdout, /service-connection\.sh <organization URL> <project> group center/);
  });

  test('the first lines of setup.sh make an API center in the emulator that register then finds', async (t) => {
    const emulator = await startEmulator({ seed: [service] });
    t.after(() => emulator.close());
    const tools = mkdtempSync(join(tmpdir(), 'mcp-register-test-'));
    t.after(() => rmSync(tools, { recursive: true, force: true }));
    const az = resolve(import.meta.dirname, '..', 'support', 'az-on-emulator.mjs');
    writeFileSync(join(tools, 'az'), `#!/bin/sh\nexec '${process.execPath}' '${az}' "$@"\n`, { mode: 0o755 });
    const child = spawn('bash', [resolve(folder, 'setup.sh'), '--staging', 'group', 'center', 'westeurope'], {
      env: { PATH: `${tools}:${process.env.PATH}`, EMULATOR: emulator.url },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [shown, errors, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, 'exit'),
    ]);
    assert.equal(code, 0, errors);
    const [, id = ''] = /^ {2}API_CENTER_ID=(\S+)$/m.exec(shown) ?? [];
    const kinds = [...emulator.contents()]
      .filter(([path]) => /\/environments\//.test(path))
      .map(([path, { properties }]) => `${path.split('/').at(-1)} ${properties.kind}`);
    assert.deepEqual(kinds.toSorted(), ['production production', 'staging staging']);
    const inputs = {
      'arm-endpoint': emulator.url,
      'api-center-id': id,
      title: 'Weather',
      probe: 'off',
      verify: 'off',
    };
    const raw = { ...inputs, 'server-url': 'https://weather.example/mcp' };
    const given = await readCommand('register', raw, testFacts());
    const { report } = await dispatch(
      given,
      testContext(() => 'open'),
      testPorts(),
    );
    assert.equal(report.status, 'registered', JSON.stringify(report.error));
    const created = emulator
      .requests()
      .filter(({ method, path }) => method === 'PUT' && /environments/.test(path));
    assert.equal(created.length, 2, 'register found the environment');
  });

  test('service-connection.sh trusts the issuer and subject that Azure DevOps names', (t) => {
    const connection = ['https://dev.azure.com/contoso', 'Weather', 'group', 'center'];
    const run = runScript(t, 'service-connection.sh', connection);
    assert.equal(run.status, 0, run.stderr);
    const trust = run.calls.find((call) => call.startsWith('identity federated-credential create'));
    assert.match(trust ?? '', /--issuer the-issuer --subject the-subject /);
    assert.match(run.stdout, /azureSubscription: mcp-register/);
  });

  test('service-connection.sh --staging lets pull requests read the one center and write the other', (t) => {
    const connection = ['--staging', 'https://dev.azure.com/contoso', 'Weather', 'group', 'center'];
    const run = runScript(t, 'service-connection.sh', connection);
    assert.equal(run.status, 0, run.stderr);
    const granted = run.calls.filter((call) => call.startsWith('role assignment create'));
    assert.deepEqual(
      granted.map((call) => /--role (.+?) --scope/.exec(call)?.[1]),
      ['MCP Register Reader', 'MCP Register Stager'],
    );
    assert.ok(
      run.calls.some((call) => call.includes('identity create') && call.includes('center-pipelines-staging')),
    );
    assert.match(run.stdout, /azureSubscription: mcp-register-staging/);
  });

  test('the service connection is filled in whole: no placeholder is left', () => {
    const script = read('service-connection.sh');
    const replaced = [...script.matchAll(/s\|([A-Z_]+)\|/g)].map(([, name]) => name ?? '');
    // In the order in which sed is given them: a longer name before the one that it begins with.
    const filled = replaced.reduce(
      (text, name) => text.replaceAll(name, 'x'),
      read('service-connection.json'),
    );
    assert.doesNotMatch(filled, /"[A-Z_]{4,}"/);
    assert.equal(JSON.parse(filled).authorization.scheme, 'WorkloadIdentityFederation');
  });
});
