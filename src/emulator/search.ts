import { isJsonObject, type JsonObject, type JsonValue } from '../core/json.ts';

/** Whether every word of the text is somewhere in the element's name, title, texts or custom properties. */
export function matchesSearch(text: string): (element: JsonObject) => boolean {
  const words = wordsOf(text);
  return (element) => {
    const searched = searchedText(element);
    return words.every((word) => searched.includes(word));
  };
}

/** The elements that have at least one word of a question, those with the most of them first. */
export function ranked(elements: readonly JsonObject[], question: string): JsonObject[] {
  const words = wordsOf(question);
  return elements
    .map((element) => {
      const searched = searchedText(element);
      return { element, hits: words.filter((word) => searched.includes(word)).length };
    })
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits)
    .map(({ element }) => element);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/\s+/).filter(Boolean);
}

function searchedText({ name, title, summary, description, kind, customProperties }: JsonObject): string {
  return [name, title, summary, description, kind, customProperties]
    .flatMap(textsIn)
    .join('\n')
    .toLowerCase();
}

function textsIn(value: JsonValue | undefined): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isJsonObject(value) ? Object.values(value).flatMap(textsIn) : [];
}
