import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { importCircles, type ModuleGraph, readModuleGraph } from '../../scripts/module-graph.ts';
import { forbiddenImports, partOf, parts } from './parts.ts';

const sources = join(resolve(import.meta.dirname, '..', '..'), 'src');

const graph = readModuleGraph(sources);

describe('each part of src/ imports only what lies below it', () => {
  test('every file belongs to a part', () => {
    const homeless = [...graph.keys()].filter((file) => partOf(file) === undefined);
    assert.deepEqual(homeless, []);
  });

  for (const part of Object.keys(parts)) {
    test(part, () => {
      assert.deepEqual(forbiddenImports(graph, part), []);
    });
  }

  for (const [from, to] of [
    ['github.ts', 'core/commands/register.ts'],
    ['hosts/github/main.ts', 'hosts/terminal/main.ts'],
    ['hosts/github/main.ts', 'emulator/start.ts'],
    ['app/run.ts', 'hosts/github/main.ts'],
    ['repositories/github-pull-requests.ts', 'core/registration/plan.ts'],
    ['core/commands/register.ts', 'app/run.ts'],
    ['core/commands/doctor.ts', 'identity/lazy-credential.ts'],
    ['core/registration/plan.ts', 'core/commands/register.ts'],
    ['core/surface/gate.ts', 'core/probe/wire/read-answer.ts'],
    ['core/apicenter/arm-client.ts', 'core/registration/plan.ts'],
    ['core/text/cut.ts', 'core/apicenter/constants.ts'],
    ['core/json.ts', 'core/probe/result.ts'],
    ['emulator/start.ts', 'core/apicenter/arm-client.ts'],
    ['emulator/start.ts', 'core/http/transport.ts'],
  ] as const) {
    test(`${from} must not import ${to}`, () => {
      assert.ok(graph.has(from) && graph.has(to), 'both are there');
      const broken = forbiddenImports(new Map([[from, [to]]]), partOf(from) ?? '');
      assert.deepEqual(broken, [`${from} → ${to}`]);
    });
  }
});

describe('no file imports itself by way of others', () => {
  test('in src/, types included', () => {
    assert.deepEqual(importCircles(graph), []);
  });

  test('a circle is found with all of its files and without those that only lead to it', () => {
    const circle: ModuleGraph = new Map([
      ['start.ts', ['a.ts', 'leaf.ts']],
      ['a.ts', ['leaf.ts', 'b.ts']],
      ['b.ts', ['c.ts']],
      ['c.ts', ['a.ts']],
      ['leaf.ts', []],
    ]);
    assert.deepEqual(importCircles(circle), [['a.ts', 'b.ts', 'c.ts']]);
  });
});
