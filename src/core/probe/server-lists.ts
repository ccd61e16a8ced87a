import type { WarningCode } from '../codes.ts';
import type { JsonValue } from '../json.ts';
import type { Message } from '../message.ts';
import { type Checked, checkPrompt, checkResource, checkResourceTemplate, checkTool } from './items.ts';
import type { ListWalk } from './lists.ts';
import { errorCodes, type ListKind, listMethods } from './protocol.ts';
import type { ServerLists, Tool } from './result.ts';
import type { Secrets } from './secrets.ts';

type Warn = (code: WarningCode, message: Message) => void;

/** Warns of items, if there are any: how many, what is wrong with them, and the first of them. */
type WarnOf = (
  code: WarningCode,
  noun: string,
  offenders: readonly string[],
  wrong: string,
  advice?: string,
) => void;

/** How many offenders a warning names. */
const named = 5;

const nouns: Readonly<Record<ListKind, string>> = {
  tools: 'tool',
  resources: 'resource',
  resourceTemplates: 'resource template',
  prompts: 'prompt',
};

/** Makes the lists of a server of what was read: each item checked on its own, every oddity a warning. */
export function serverLists(walks: readonly ListWalk[], secrets: Secrets, warn: Warn): ServerLists {
  let partial = false;
  const quoted = (name: string) => `"${secrets.line(name, 80)}"`;
  const warnOf: WarnOf = (code, noun, offenders, wrong, advice = '') => {
    if (offenders.length === 0) return;
    const plural = offenders.length === 1 ? '' : 's';
    const rest = offenders.length > named ? ` and ${offenders.length - named} more` : '';
    const first = offenders.slice(0, named).join(', ');
    warn(code, `${offenders.length} ${noun}${plural} ${wrong}: ${first}${rest}.${advice}`);
  };

  function keep<T>(
    kind: ListKind,
    check: (value: JsonValue, secrets: Secrets) => Checked<T>,
    keyOf: (item: T) => string,
  ): readonly T[] {
    const walk = walks.find((candidate) => candidate.kind === kind);
    if (!walk) return [];
    if (walk.failure) {
      if (remarkOnFailure(walk, warn)) partial = true;
      return [];
    }
    const kept = new Map<string, T>();
    const bad: string[] = [];
    const duplicates: string[] = [];
    const dropped: string[] = [];
    const remarks: string[] = [];
    for (const [index, value] of walk.items.entries()) {
      const checked = check(value, secrets);
      if ('fault' in checked) {
        bad.push(`number ${index + 1} ${checked.fault}`);
        continue;
      }
      const key = keyOf(checked.item);
      if (kept.has(key)) {
        duplicates.push(quoted(key));
        continue;
      }
      kept.set(key, checked.item);
      if (checked.schemaDropped) dropped.push(quoted(key));
      if (checked.remark) remarks.push(`${quoted(key)}: ${secrets.line(checked.remark)}`);
    }

    const noun = nouns[kind];
    const suffix = kind === 'tools' ? 'tool' : 'item';
    const loss = ` Most clients refuse the whole list for one bad ${noun}.`;
    warnOf(`bad-${suffix}`, noun, bad, 'left out, which clients cannot use', loss);
    warnOf(`duplicate-${suffix}`, noun, duplicates, 'listed more than once, of which the first counts');
    warnOf('schema-dropped', noun, dropped, 'kept without schemas, which are nested too deep or too large');
    warnOf(
      'parameter-header',
      noun,
      remarks,
      'that clients must leave out for invalid x-mcp-header annotations',
    );
    if (walk.cut) warn('truncated', `The list of ${noun}s was cut: ${walk.cut}.`);
    if (walk.cut !== undefined || dropped.length > 0) partial = true;
    return [...kept.values()];
  }

  const tools = keep('tools', checkTool, (tool) => tool.name);
  const resources = keep('resources', checkResource, (resource) => resource.uri);
  const resourceTemplates = keep(
    'resourceTemplates',
    checkResourceTemplate,
    (template) => template.uriTemplate,
  );
  const prompts = keep('prompts', checkPrompt, (prompt) => prompt.name);
  remarkOnTools(tools, quoted, warn, warnOf);
  return { tools, resources, resourceTemplates, prompts, partial };
}

/** A list besides the tools that cannot be read is no failure. Returns whether something may be missing. */
function remarkOnFailure({ kind, failure }: ListWalk, warn: Warn): boolean {
  const method = listMethods[kind];
  if (failure?.kind === 'error' && failure.error.code === errorCodes.methodNotFound) {
    // A server that lists resources need not have templates; a list that was announced is another thing.
    if (kind !== 'resourceTemplates') {
      warn('list-not-supported', `The server announces ${nouns[kind]}s but does not know ${method}.`);
    }
    return false;
  }
  warn('list-failed', `${method} could not be read; the ${nouns[kind]}s are missing.`);
  return true;
}

function remarkOnTools(
  tools: readonly Tool[],
  quoted: (name: string) => string,
  warn: Warn,
  warnOf: WarnOf,
): void {
  if (tools.length === 0) {
    warn('no-tools', 'The server lists no tools. That is valid, but there is nothing in it to use.');
  }
  const mute = tools.filter((tool) => !tool.description?.trim()).map((tool) => quoted(tool.name));
  warnOf('missing-descriptions', 'tool', mute, 'without a description, by which models choose');
  const odd = tools.filter((tool) => !/^[\w.-]+$/.test(tool.name)).map((tool) => quoted(tool.name));
  warnOf(
    'odd-tool-name',
    'tool',
    odd,
    'whose name has other characters than letters, digits, "_", "-" and ".", which some clients refuse',
  );
}
