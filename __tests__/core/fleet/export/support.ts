import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { exportCatalogue } from '../../../../src/core/commands/export.ts';
import { entriesOf } from '../../../../src/core/fleet/export/entries.ts';
import type { CatalogueEndpoint, ExportEntry } from '../../../../src/core/fleet/export/export-entry.ts';
import { readCommand } from '../../../../src/core/inputs/read-command.ts';
import type { RawInputs } from '../../../../src/core/inputs/read-values.ts';
import type { JsonObject } from '../../../../src/core/json.ts';
import type { Report } from '../../../../src/core/report/report.ts';
import {
  startTestCenter,
  type TestCenter,
  targetInputs,
  testFacts,
  testPorts,
} from '../../../support/run.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

/** A server as a test puts it into an API center. */
export interface CatalogueServer {
  readonly url: string;
  readonly title?: string;
  readonly description?: string;
  readonly environment?: string;
  readonly stage?: string;
  readonly customProperties?: JsonObject;
  readonly externalDocumentation?: readonly JsonObject[];
}

export interface ExportBench {
  readonly center: TestCenter;
  readonly folder: string;
  path(name: string): string;
  text(name: string): string;
  write(name: string, text: string): void;
  remove(name: string): void;
  /** Registers a server, or changes it. */
  serve(apiId: string, server: CatalogueServer): Promise<void>;
  deploy(apiId: string, environment: string, url: string): Promise<void>;
  /** Runs an export from the API center. */
  run(raw: RawInputs): Promise<Report>;
  /** Runs an export with these inputs alone. */
  runAlone(raw: RawInputs): Promise<Report>;
  /** What was printed where no file was named. */
  readonly printed: string[];
}

export async function startExportBench(t: Pick<TestContext, 'after'>): Promise<ExportBench> {
  const center = await startTestCenter(t);
  const folder = temporaryFolder(t);
  const printed: string[] = [];
  const environments = new Set<string>();
  const path = (name: string) => join(folder, name);
  const runAlone = async (raw: RawInputs): Promise<Report> => {
    const inputs = await readCommand('export', raw, testFacts());
    const print = (text: string) => void printed.push(text);
    return exportCatalogue({ ...inputs, run: {}, print }, testPorts());
  };
  const deploy = async (apiId: string, environment: string, url: string) => {
    if (!environments.has(environment)) {
      const kind = environment === 'production' ? 'production' : 'development';
      await center.put(`environments/${environment}`, { title: environment, kind, server: { type: 'x' } });
      environments.add(environment);
    }
    await center.put(`apis/${apiId}/deployments/${environment}`, {
      title: environment,
      environmentId: `/workspaces/default/environments/${environment}`,
      definitionId: `/workspaces/default/apis/${apiId}/versions/v1-0/definitions/default-streamable`,
      server: { runtimeUri: [url] },
    });
  };
  return {
    center,
    folder,
    path,
    text: (name) => readFileSync(path(name), 'utf8'),
    write(name, text) {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), text);
    },
    remove: (name) => rmSync(path(name)),
    async serve(apiId, server) {
      const { url, title = apiId, description = 'A server.', environment = 'production', stage } = server;
      const { customProperties = {}, externalDocumentation = [] } = server;
      await center.put(`apis/${apiId}`, {
        title,
        kind: 'mcp',
        description,
        customProperties,
        externalDocumentation: [...externalDocumentation],
      });
      await center.put(`apis/${apiId}/versions/v1-0`, {
        title: 'v1',
        lifecycleStage: stage ?? 'production',
      });
      await center.put(`apis/${apiId}/versions/v1-0/definitions/default-streamable`, { title: 'Definition' });
      await deploy(apiId, environment, url);
    },
    deploy,
    run: (raw) => runAlone({ ...targetInputs(center.emulator), ...raw }),
    runAlone,
    printed,
  };
}

/** Entries of an export, without an API center. */
export function entries(
  ...servers: readonly (Partial<CatalogueEndpoint> & { readonly url: string })[]
): readonly ExportEntry[] {
  const endpoints = servers.map((server, index) => ({
    apiId: `server-${index}`,
    production: true,
    title: `Server ${index}`,
    description: 'A server.',
    transport: 'http' as const,
    customProperties: {},
    staged: false,
    ...server,
  }));
  return entriesOf(endpoints).entries;
}
