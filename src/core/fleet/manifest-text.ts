import type { JsonValue } from '../json.ts';
import { isJsonObject } from '../json.ts';
import { docsUrl, repository } from '../project.ts';

/** What an editor needs to complete and check a manifest. */
export const schemaComment = `# yaml-language-server: $schema=${repository}/raw/HEAD/schemas/manifest.schema.json`;

/** The page that a manifest refers its readers to. */
export const manifestHelp = docsUrl('dump-and-init.md', 'what-a-dump-holds');

/** The value with every text written so that the reader of manifests takes no part of it for a variable. */
export function withoutVariables(value: JsonValue): JsonValue {
  if (typeof value === 'string') return value.replaceAll('${', () => '$${');
  if (Array.isArray(value)) return value.map(withoutVariables);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withoutVariables(member)]));
}
