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

/**
 * Characters that show nothing. Two uses are honest and common: joiners in emoji and in scripts that need
 * them, and directional marks in Hebrew and Arabic text.
 */
const invisible: readonly RegExp[] = [
  // Control characters; escape sequences among them can wipe a line from a terminal.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/u,
  // Zero-width space, word joiner and invisible operators, byte order mark, Hangul fillers.
  /[\u200B\u2060-\u2064\u180E\u3164\uFEFF\uFFA0]/u,
  // Overrides show text in another order than it is read in.
  /[\u202D\u202E]/u,
  // Joiners after a Latin letter, a digit or a blank join nothing.
  /(?<=[\p{Script=Latin}\d\s])[\u200C\u200D]/u,
  // Tag characters spell ASCII that nobody sees.
  /[\u{E0000}-\u{E007F}]/u,
  // Variation selectors can carry a byte each: more than one in a row, or those of ideographs elsewhere.
  /[\uFE00-\uFE0F]{2}|(?<!\p{Script=Han})[\u{E0100}-\u{E01EF}]/u,
];

const directional = /[\u200E\u200F\u061C\u202A-\u202C\u2066-\u2069]/u;
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** The flags of England, Scotland and Wales are a black flag and tag characters. */
const flags = /\u{1F3F4}[\u{E0061}-\u{E007A}]{2,6}\u{E007F}/gu;

const longBlanks = /\s{80}/;

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
  note('invisible characters', findInvisible(text));
  note('an HTML comment', text.indexOf('<!--'));
  note('a long run of blanks', text.trimEnd().search(longBlanks));
  note('an order to a model', findOrder(text));
  return matches;
}

function findInvisible(text: string): number {
  // Flags keep their length, so that places stay true.
  const unflagged = text.replace(flags, (flag) => 'x'.repeat(flag.length));
  const patterns = rightToLeft.test(text) ? invisible : [...invisible, directional];
  const found = patterns.map((pattern) => unflagged.search(pattern)).filter((index) => index >= 0);
  return found.length === 0 ? -1 : Math.min(...found);
}

/** Blanks and invisible characters between the words must not hide them. */
function findOrder(text: string): number {
  const plain = text.replace(/\p{Cf}/gu, '').replace(/\s+/g, ' ');
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
    .replace(/\p{Cf}/gu, (character) => '\u200B'.repeat(character.length))
    .matchAll(/\s+|[^\s\u200B]+/gu)) {
    const length = /^\s/.test(part) ? 1 : part.length;
    if (passed + length > plainIndex) return index + plainIndex - passed;
    passed += length;
  }
  return 0;
}
