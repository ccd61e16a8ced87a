import type { JsonObject } from '../../src/core/json.ts';
import type { TestCenter } from './run.ts';

/** An entry as someone put it there by hand, or as another tool made it. */
export interface ManualEntry {
  readonly url: string;
  readonly environmentId?: string;
  readonly kind?: string;
  /** The description of its mark, such as `mcp-register/1 source=github.com:contoso/other`. */
  readonly stamp?: string;
  /** The address of the repository in its mark. */
  readonly repository?: string;
}

/** Puts a whole entry: environment, API, version, definition and deployment. */
export async function putEntry(
  center: TestCenter,
  apiId: string,
  { url, environmentId = 'production', kind = 'mcp', stamp, repository }: ManualEntry,
): Promise<void> {
  const mark: JsonObject[] =
    stamp === undefined
      ? []
      : [
          {
            title: 'Registered by MCP Register',
            url: repository ?? 'https://github.com/contoso/x',
            description: stamp,
          },
        ];
  await center.put(`environments/${environmentId}`, { title: environmentId, kind: 'production' });
  await center.put(`apis/${apiId}`, {
    title: apiId,
    kind,
    description: 'Put by hand.',
    externalDocumentation: [{ title: 'Wiki', url: 'https://wiki.example/' }, ...mark],
  });
  await center.put(`apis/${apiId}/versions/original`, { title: 'original', lifecycleStage: 'production' });
  await center.put(`apis/${apiId}/versions/original/definitions/default-streamable`, { title: 'Document' });
  await putDeployment(center, apiId, { url, environmentId });
}

/** Adds a deployment to an entry of {@link putEntry}, or of ours. */
export async function putDeployment(
  center: TestCenter,
  apiId: string,
  { url, environmentId, version = 'original' }: { url: string; environmentId: string; version?: string },
): Promise<void> {
  await center.put(`environments/${environmentId}`, { title: environmentId, kind: 'production' });
  await center.put(`apis/${apiId}/deployments/${environmentId}`, {
    title: environmentId,
    environmentId: `/workspaces/default/environments/${environmentId}`,
    definitionId: `/workspaces/default/apis/${apiId}/versions/${version}/definitions/default-streamable`,
    server: { runtimeUri: [url] },
  });
}

/** Everything in the catalogue below an entry, to compare before and after. */
export function below(center: TestCenter, apiId: string): readonly (readonly [string, unknown])[] {
  return [...center.emulator.contents()].filter(([path]) =>
    `${path.toLowerCase()}/`.includes(`/apis/${apiId.toLowerCase()}/`),
  );
}

/** The description of the mark of an entry; undefined where it has none. */
export async function markOf(center: TestCenter, apiId: string): Promise<string | undefined> {
  const api = await center.get(`apis/${apiId}`);
  const items = Array.isArray(api?.externalDocumentation) ? api.externalDocumentation : [];
  const marks = items.map((item) => JSON.parse(JSON.stringify(item))).map(({ description }) => description);
  return marks.find((text: unknown) => typeof text === 'string' && text.startsWith('mcp-register/'));
}
