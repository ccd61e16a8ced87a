import { invisibleCharacters } from './invisible.ts';

/** What a text can hide from the person who reads it, or tell a model behind that person's back. */
export type HiddenTextFinding =
  | 'invisible characters'
  | 'an HTML comment'
  | 'a long run of blanks'
  | 'an order to a model';

export interface HiddenTextMatch {
  readonly finding: HiddenTextFinding;
  /** Where it starts in the text, in UTF-16 units. */
  readonly index: number;
}

const longBlanks = /\s{80}/;

/** Every character that a reader does not see, and a model may. */
const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

/** Most texts have nothing of this, and nothing is hidden between their words. */
const notPlain = /[^ -~]| {2}/;

/** Only what no honest description says: "ignore previous results" and "does not notify the user" are fine. */
const orders: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget) (?:(?:all|any|of|the|your|these|those|my|its) ){0,4}(?:previous|prior|earlier|above|preceding|original|existing|other|system) (?:system )?(?:instruction|prompt|guideline|directive)/i,
  /\b(?:do not|don['’]t|never|must not) (?:ever )?(?:tell|inform|mention|reveal|disclose)\b[^.!?]{0,60}\bthe (?:user|human|customer)\b/i,
  /\bwithout (?:telling|informing|alerting|asking) the (?:user|human|customer)\b/i,
  /\b(?:hide|conceal|keep) (?:this|it|that)(?: \w+){0,3} (?:from|secret from) the (?:user|human|customer)\b/i,
  /\b(?:hidden|secret|covert) instructions?\b/i,
  /\b(?:reveal|print|repeat|output|leak|send|forward)\b[^.!?]{0,30}\byour system prompt\b/i,
  /<\/?(?:important|system|secret|hidden|admin|override|system[-_ ]prompt)>/i,
  /<\|(?:im_start|im_end|system|user|assistant|endoftext)\|>|\[\/?INST\]|<<\/?SYS>>/,
];

/** Finds at most one match of each kind. Time grows with the length of the text and no faster. */
export function findHiddenText(text: string): HiddenTextMatch[] {
  const matches: HiddenTextMatch[] = [];
  const note = (finding: HiddenTextFinding, index: number) => {
    if (index >= 0) matches.push({ finding, index });
  };
  const isPlain = !notPlain.test(text);
  if (!isPlain) note('invisible characters', invisibleCharacters(text).next().value?.index ?? -1);
  note('an HTML comment', text.indexOf('<!--'));
  if (!isPlain) note('a long run of blanks', text.trimEnd().search(longBlanks));
  note('an order to a model', findOrder(text, isPlain));
  return matches;
}

/** Blanks and invisible characters between the words must not hide them. */
function findOrder(text: string, isPlain: boolean): number {
  const plain = isPlain ? text : text.replace(unseen, '').replace(/\s+/g, ' ');
  for (const pattern of orders) {
    const index = plain.search(pattern);
    if (index >= 0) return placeIn(text, index);
  }
  return -1;
}

/** Where in the text the given place of its plain form is. */
function placeIn(text: string, plainIndex: number): number {
  let passed = 0;
  for (const { 0: part, index } of text
    .replace(unseen, (character) => '\u200B'.repeat(character.length))
    .matchAll(/\s+|[^\s\u200B]+/gu)) {
    const length = /^\s/.test(part) ? 1 : part.length;
    if (passed + length > plainIndex) return index + plainIndex - passed;
    passed += length;
  }
  return 0;
}
