import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { canonicalJson } from './canonical.ts';
import type { ChangeList, FoundChange } from './change.ts';
import { compareText } from './compare-texts.ts';
import { excerptsOf } from './excerpt.ts';
import { named, type Phrase, phrase } from './phrase.ts';

/** What became of one prompt that both surfaces have. */
export function comparePrompt(before: JsonObject, after: JsonObject, list: ChangeList): void {
  const name = String(after.name);
  const prompt = phrase`the prompt ${named(name)}`;
  const report = (
    path: readonly string[],
    change: FoundChange['change'],
    verdict: FoundChange['verdict'],
    text: Phrase,
  ) => list.add({ kind: 'prompt', name, change, verdict, text }, path);

  for (const member of ['title', 'description']) {
    compareText(
      { kind: 'prompt', name, subject: prompt, member, before: before[member], after: after[member] },
      list,
    );
  }
  const [old, now] = [argumentsOf(before.arguments), argumentsOf(after.arguments)];
  for (const [argument, is] of now) {
    const was = old.get(argument);
    const path = ['arguments', argument];
    if (!was) {
      if (isRequired(is)) {
        const text = phrase`${prompt} now requires the new argument ${named(argument)}; requests without it will fail`;
        report(path, 'added', 'breaking', text);
      } else {
        report(
          path,
          'added',
          'compatible',
          phrase`${prompt} accepts the new optional argument ${named(argument)}`,
        );
      }
      continue;
    }
    if (isRequired(is) && !isRequired(was)) {
      const text = phrase`${prompt} now requires the argument ${named(argument)}; requests without it will fail`;
      report(path, 'changed', 'breaking', text);
    } else if (isRequired(was) && !isRequired(is)) {
      report(
        path,
        'changed',
        'compatible',
        phrase`${prompt} no longer requires the argument ${named(argument)}`,
      );
    }
    if (notes(was) !== notes(is)) {
      const text = phrase`${prompt} changes the description of the argument ${named(argument)}`;
      const excerpts = excerptsOf(describe(was), describe(is));
      list.add({ kind: 'prompt', name, change: 'changed', verdict: 'notice', text, ...excerpts }, path);
    }
  }
  for (const argument of old.keys()) {
    if (now.has(argument)) continue;
    const text = phrase`${prompt} no longer accepts the argument ${named(argument)}; clients still send it, and it is ignored at best`;
    report(['arguments', argument], 'removed', 'breaking', text);
  }
}

function argumentsOf(list: JsonValue | undefined): ReadonlyMap<string, JsonObject> {
  const items: readonly JsonValue[] = Array.isArray(list) ? list : [];
  return new Map(items.filter(isJsonObject).map((argument) => [String(argument.name), argument]));
}

function isRequired({ required }: JsonObject): boolean {
  return required === true;
}

/** What people and models read of an argument, on one line. */
function describe({ title, description }: JsonObject): string | undefined {
  const texts = [title, description].filter((text) => typeof text === 'string');
  return texts.length === 0 ? undefined : texts.join(': ');
}

function notes({ title, description }: JsonObject): string {
  return canonicalJson([title ?? null, description ?? null]);
}
