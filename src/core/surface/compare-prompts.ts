import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { canonicalJson } from './canonical.ts';
import { type ChangeList, quoted, type SurfaceChange } from './change.ts';
import { changeOf } from './schema/schema-walk.ts';

/** What became of one prompt that both surfaces have. */
export function comparePrompt(before: JsonObject, after: JsonObject, list: ChangeList): void {
  const name = String(after.name);
  const report = (
    path: readonly string[],
    change: SurfaceChange['change'],
    verdict: SurfaceChange['verdict'],
    predicate: string,
  ) =>
    list.add(
      { kind: 'prompt', name, change, verdict, message: `the prompt ${quoted(name)} ${predicate}` },
      path,
    );

  for (const member of ['title', 'description']) {
    const [was, is] = [before[member], after[member]];
    if (was !== is) report([member], changeOf(was, is), 'notice', `has another ${member}`);
  }
  const [old, now] = [argumentsOf(before.arguments), argumentsOf(after.arguments)];
  for (const [argument, is] of now) {
    const was = old.get(argument);
    const path = ['arguments', argument];
    if (!was) {
      if (isRequired(is)) {
        report(
          path,
          'added',
          'breaking',
          `now requires the new ${quoted(argument)}: uses without it will fail`,
        );
      } else report(path, 'added', 'compatible', `takes the new optional ${quoted(argument)}`);
      continue;
    }
    if (isRequired(is) && !isRequired(was)) {
      report(path, 'changed', 'breaking', `now requires ${quoted(argument)}: uses without it will fail`);
    } else if (isRequired(was) && !isRequired(is)) {
      report(path, 'changed', 'compatible', `no longer requires ${quoted(argument)}`);
    }
    if (notes(was) !== notes(is)) {
      report(path, 'changed', 'notice', `describes ${quoted(argument)} in other words`);
    }
  }
  for (const argument of old.keys()) {
    if (now.has(argument)) continue;
    const predicate = `no longer knows ${quoted(argument)}: callers still send it, and it is ignored at best`;
    report(['arguments', argument], 'removed', 'breaking', predicate);
  }
}

function argumentsOf(list: JsonValue | undefined): ReadonlyMap<string, JsonObject> {
  const items: readonly JsonValue[] = Array.isArray(list) ? list : [];
  return new Map(items.filter(isJsonObject).map((argument) => [String(argument.name), argument]));
}

function isRequired({ required }: JsonObject): boolean {
  return required === true;
}

function notes({ title, description }: JsonObject): string {
  return canonicalJson([title ?? null, description ?? null]);
}
