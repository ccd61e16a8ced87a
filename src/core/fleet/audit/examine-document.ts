import { openApiProblem } from '../../definition/openapi-schema.ts';
import { readDefinitionDocument } from '../../definition/read-document.ts';
import { isJsonObject } from '../../json.ts';
import { optional } from '../../optional.ts';
import type { AuditedDefinition } from './facts.ts';
import { suspiciousTextsIn } from './served-surface.ts';

/** Characters; a larger document is read as JSON only. */
const greatestYaml = 1024 * 1024;

/**
 * What the judges need of a registered document, so that nothing else of it stays in memory: whether it follows the
 * schema of its version of OpenAPI, which servers it names, and what it says of tools.
 *
 * @param format the name that the service has for the format of the document: only `openapi` is judged
 */
export async function examineDocument(
  text: string,
  format: string | undefined,
): Promise<Pick<AuditedDefinition, 'problem' | 'servers' | 'toolNames' | 'suspicious'>> {
  const { toolNames, baseline } = readDefinitionDocument(text) ?? {};
  return {
    ...(await judgedForm(text, format)),
    ...optional('toolNames', toolNames),
    ...(baseline?.kind === 'surface' ? { suspicious: suspiciousTextsIn(baseline.surface) } : {}),
  };
}

async function judgedForm(
  text: string,
  format: string | undefined,
): Promise<Pick<AuditedDefinition, 'problem' | 'servers'>> {
  if (format !== undefined && format.toLowerCase() !== 'openapi') return {};
  const document = await parsed(text);
  if (!isJsonObject(document)) return { problem: 'it is neither a JSON nor a YAML object' };
  if (typeof document.openapi !== 'string') {
    // The predecessor of OpenAPI names its host in another way.
    return typeof document.swagger === 'string' ? {} : { problem: 'it has no member "openapi"' };
  }
  const problem = await openApiProblem(document);
  const { servers = [] } = document;
  if (!Array.isArray(servers)) return { problem: problem ?? 'its "servers" are no list' };
  const all: readonly unknown[] = servers;
  return {
    ...optional('problem', problem),
    servers: all.flatMap((one) => (isJsonObject(one) && typeof one.url === 'string' ? [one.url] : [])),
  };
}

async function parsed(text: string): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch {
    if (text.length > greatestYaml) return undefined;
    const { parseYaml } = await import('../../text/parse-yaml.ts');
    const yaml = parseYaml(text);
    return yaml.valid ? yaml.value : undefined;
  }
}
