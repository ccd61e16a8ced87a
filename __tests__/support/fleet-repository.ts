import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { diskFiles } from '../../src/app/disk-files.ts';
import { dispatch } from '../../src/app/dispatch.ts';
import { filesOfCommit } from '../../src/app/git-files.ts';
import type { Command } from '../../src/core/inputs/input.ts';
import type { PipelineEvent } from '../../src/core/inputs/pipeline-event.ts';
import { readCommand } from '../../src/core/inputs/read-command.ts';
import type { RawInputs } from '../../src/core/inputs/read-values.ts';
import { type FleetReport, isFleetReport } from '../../src/core/report/fleet-report.ts';
import { type FleetServer, fleetSource, startFleetServer } from './fleet.ts';
import { gitIn } from './git.ts';
import { startTestCenter, type TestCenter, targetInputs, testContext, testFacts, testPorts } from './run.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A git repository with a manifest, servers and an API center. */
export interface FleetRepository {
  readonly folder: string;
  readonly center: TestCenter;
  readonly server: FleetServer;
  /** Writes the manifest: each server by its id, with what is special about it. */
  declare(servers: Readonly<Record<string, string>>, top?: string): void;
  /** Writes the manifest as text. */
  write(text: string): void;
  git(...args: readonly string[]): string;
  commit(): void;
  run(command: Command, raw?: RawInputs, event?: PipelineEvent): Promise<FleetReport>;
}

export async function startRepository(t: TestContext): Promise<FleetRepository> {
  const server = await startFleetServer();
  t.after(() => server[Symbol.asyncDispose]());
  const center = await startTestCenter(t);
  const folder = temporaryFolder(t);
  const git = (...args: readonly string[]) => gitIn(folder, ...args);
  git('init', '--quiet', '--initial-branch', 'main');
  const manifest = join(folder, 'mcp-register.yaml');
  return {
    folder,
    center,
    server,
    git,
    commit() {
      git('add', '--all');
      git('commit', '--quiet', '--no-verify', '-m', 'change');
    },
    write: (text) => writeFileSync(manifest, text),
    declare(servers, top = '') {
      const items = Object.entries(servers).map(
        ([apiId, more]) =>
          `  - { apiId: ${apiId}, serverUrl: "${server.at(apiId)}", probeTimeout: 0${more} }\n`,
      );
      writeFileSync(manifest, `version: 1\nname: platform\n${top}servers:\n${items.join('')}`);
    },
    async run(command, raw = {}, event = { kind: 'ordinary' }) {
      const inputs = {
        ...targetInputs(center.emulator),
        source: fleetSource.url,
        manifest,
        ...raw,
      };
      const read = await readCommand(command, inputs, {
        ...testFacts(event),
        files: diskFiles,
        filesOfCommit,
      });
      if (read.job === 'doctor' || read.job === 'doctor-registry')
        throw new Error('a doctor reports nothing');
      const { report } = await dispatch(
        read,
        testContext(() => 'open'),
        testPorts(),
      );
      assert.ok(isFleetReport(report), JSON.stringify(report));
      return report;
    },
  };
}
