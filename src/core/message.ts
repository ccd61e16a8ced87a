/** A place in a sentence that each host spells in its own words. */
export type Reference =
  | {
      /** Kebab-case name of an input; each host has its own spelling. */
      readonly input: string;
      /** The value to give; absent where the sentence only names the input. */
      readonly value?: string;
    }
  | {
      /** The words of a shell command; the same on every host, with quotes where the shell needs them. */
      readonly command: readonly string[];
    }
  | {
      /** What to do, where each host has its own way. */
      readonly way: WayForward;
    };

/** What only the host can word: a permission of the job, a setting, a switch of the command line. */
export type WayForward =
  /** A clause in the imperative, without a full stop. */
  | 'sign-in'
  /** An adverbial: "with …". */
  | 'show-details'
  /** A clause in the imperative, without a full stop. */
  | 'allow-pull-request-comments'
  /** A clause in the imperative, without a full stop. */
  | 'allow-issues'
  /** A clause in the imperative, without a full stop: Node is to trust the certificate of a file. */
  | 'trust-authority'
  /** A clause in the imperative, without a full stop. */
  | 'sign-in-to-proxy'
  /** A clause in the imperative, without a full stop: use the embedded API Center. */
  | 'use-embedded';

/**
 * A text for people, as data. A plain string is text as it stands; nothing in it is ever rewritten, so
 * words that a server said are safe in it. Texts must already be free of secrets and of control characters.
 */
export type Message = string | readonly (string | Reference)[];

/** How a host spells what a message refers to. */
export interface Words {
  /** @param value the value to give; undefined where the sentence only names the input */
  input(name: string, value?: string): string;
  way(way: WayForward): string;
}

/** Template tag: a sentence with references, and with other messages, in it. */
export function sentence(
  texts: TemplateStringsArray,
  ...values: readonly (Message | Reference | number)[]
): Message {
  const parts: (string | Reference)[] = [];
  for (const [index, text] of texts.entries()) {
    if (text !== '') parts.push(text);
    const value = values[index];
    if (value === undefined) continue;
    if (typeof value === 'number') parts.push(String(value));
    else if (typeof value === 'string' || isReference(value)) parts.push(value);
    else parts.push(...value);
  }
  return parts;
}

/** Messages one after the other, `separator` between them. */
export function joined(messages: readonly (Message | Reference)[], separator: string): Message {
  return messages.flatMap((message, index) => [
    ...(index === 0 ? [] : [separator]),
    ...(typeof message === 'string' || isReference(message) ? [message] : message),
  ]);
}

/** The message in the words of a host. */
export function render(message: Message, words: Words): string {
  if (typeof message === 'string') return message;
  return message.map((part) => (typeof part === 'string' ? part : spell(part, words))).join('');
}

function spell(reference: Reference, words: Words): string {
  if ('input' in reference) return words.input(reference.input, reference.value);
  if ('command' in reference) return reference.command.map(shellWord).join(' ');
  return words.way(reference.way);
}

/** One word as bash and PowerShell read it. A placeholder such as `<group>` is quoted: it would redirect a file. */
function shellWord(word: string): string {
  return /^[\w@%+=:,./~-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

function isReference(value: Message | Reference): value is Reference {
  return typeof value === 'object' && !Array.isArray(value);
}

/** Inputs by the names that the table gives them, for stack traces and for errors that no host renders. */
export const plainWords: Words = {
  input: (name, value) => (value === undefined ? name : `${name}: ${value}`),
  way: (way) =>
    ({
      'sign-in': 'sign in to Azure',
      'show-details': 'with verbose output',
      'allow-pull-request-comments': 'let the token write pull requests',
      'allow-issues': 'let the token write issues',
      'trust-authority': 'set NODE_EXTRA_CA_CERTS to its path',
      'sign-in-to-proxy': 'write them into HTTPS_PROXY',
      'use-embedded': 'use the embedded API Center',
    })[way],
};

/** The message with `change` applied to the text around its references. */
export function mapText(message: Message, change: (text: string) => string): Message {
  if (typeof message === 'string') return change(message);
  return message.map((part) => (typeof part === 'string' ? change(part) : part));
}

/** The message with `change` applied to its references. */
export function mapReferences(
  message: Message,
  change: (reference: Reference) => Reference | string,
): Message {
  if (typeof message === 'string') return message;
  return message.map((part) => (typeof part === 'string' ? part : change(part)));
}
