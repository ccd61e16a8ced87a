import { type Message, sentence } from '../message.ts';

/** Every command that reads inputs of the table. */
export type Command =
  | 'register'
  | 'plan'
  | 'probe'
  | 'unregister'
  | 'sweep'
  | 'sync'
  | 'audit'
  | 'promote'
  | 'export'
  | 'dump'
  | 'init'
  | 'surface'
  | 'doctor';

export type InputGroup =
  | 'target'
  | 'identity'
  | 'server'
  | 'ownership'
  | 'environment'
  | 'definition'
  | 'probe'
  | 'gate'
  | 'staging'
  | 'fleet'
  | 'run';

/** What a text must be, beyond its length; each has its check in `formats.ts`. */
export type TextFormat =
  | 'accepted-hash'
  | 'api-center-id'
  | 'api-center-name'
  | 'app-id-or-uri'
  | 'email'
  | 'headers'
  | 'host-pattern'
  | 'link'
  | 'region'
  | 'repository'
  | 'resource-group'
  | 'resource-name'
  | 'server-url'
  | 'shard'
  | 'subscription-id'
  | 'tenant-id'
  | 'token'
  | 'workspace-name';

/** How the text of an input is read. */
export type InputKind =
  | {
      readonly type: 'text';
      /** In UTF-16 units; a longer text is refused. */
      readonly maxLength?: number;
      readonly format?: TextFormat;
      /** Whether it may have line breaks. Elsewhere they, and characters that do not show, are refused. */
      readonly multiline?: true;
    }
  /** The path of a file, relative to the working directory. `written`: the run puts a text in the place of what is there. */
  | { readonly type: 'path'; readonly written?: true }
  | { readonly type: 'boolean' }
  /** For one server `true` or `false`; in a fleet a list of what is permitted. */
  | {
      readonly type: 'permission';
      readonly names: readonly string[];
      /** What may stand before a repository, as in `source:https://github.com/contoso/weather`. */
      readonly prefix: string;
      /** Commands that take only one of the two forms, with their help; the help of the row is for both. */
      readonly forms: Readonly<
        Record<'one' | 'fleet', { readonly commands: readonly Command[]; readonly help: string }>
      >;
    }
  | {
      readonly type: 'integer';
      readonly minimum: number;
      readonly maximum: number;
      /** A word that may stand in place of a number. */
      readonly word?: string;
    }
  | { readonly type: 'choice'; readonly choices: readonly string[] }
  /** One word of a few; for some commands a list of other words, one a line or separated by commas. */
  | {
      readonly type: 'words';
      readonly choices: readonly string[];
      /** Help where one word is taken; the help of the row is for both. */
      readonly help: string;
      readonly list: {
        readonly commands: readonly Command[];
        readonly words: readonly string[];
        readonly help: string;
      };
    }
  /** A list, one item a line or separated by commas; each item is of the format. */
  | { readonly type: 'lines'; readonly format?: TextFormat };

/** What applies when nothing is given. Manifests show it and leave their own default empty. */
export type InputDefault =
  /** The reader returns this value. */
  | { readonly value: string | number | boolean }
  /** Applies where something is created; what is registered already stays as it is. */
  | { readonly whenCreated: string }
  /** The value follows from other inputs or from what is registered. */
  | { readonly rule: Message };

/** Commands that refuse to run without an input. */
export interface Requirement {
  readonly commands: readonly Command[];
  /** Another input that these commands accept instead. */
  readonly or?: string;
}

export interface Input {
  /** Kebab-case; the camelCase of the same words in Azure Pipelines and in the manifest. */
  readonly name: string;
  readonly group: InputGroup;
  readonly kind: InputKind;
  readonly default?: InputDefault;
  readonly required?: readonly Requirement[];
  /** One line without a full stop; hosts render its references in their own spelling. */
  readonly help: Message;
  readonly secret?: true;
  /** Only on the command line. */
  readonly cliOnly?: true;
  /** Only in a pipeline. */
  readonly hostsOnly?: true;
  /** On the command line never taken from the environment. */
  readonly typedOnly?: true;
  readonly commands: readonly Command[];
}

/**
 * An input in one line: its help, the values that it accepts, its default.
 *
 * @param command the one command that is described; absent: all that read the input
 */
export function describeInput(row: Input, command?: Command): Message {
  const accepted = takesList(row, command) ? [] : acceptedValues(row, command);
  const fallback = shownDefault(row);
  const values = accepted.length === 0 ? '' : `: ${accepted.join(', ')}`;
  return sentence`${inputHelp(row, command)}${values}${fallback === undefined ? '' : sentence` (default: ${fallback})`}`;
}

/** What the input is for, to one command or to all that read it. */
export function inputHelp(row: Input, command: Command | undefined): Message {
  if (command === undefined) return row.help;
  if (row.kind.type === 'permission') {
    const form = formOf(row.kind, command);
    return form === undefined ? row.help : row.kind.forms[form].help;
  }
  if (row.kind.type !== 'words') return row.help;
  return takesList(row, command) ? row.kind.list.help : row.kind.help;
}

/** The default as it is shown; undefined when there is none. */
export function shownDefault({ default: fallback }: Input): Message | undefined {
  if (fallback === undefined) return undefined;
  if ('value' in fallback) return String(fallback.value);
  return 'whenCreated' in fallback ? fallback.whenCreated : fallback.rule;
}

/** The maximum of an input that any number may be given for. */
export const anyNumber = 2_147_483_647;

/**
 * The values that an input accepts, as they are shown after its help; empty where the help says it all.
 *
 * @param command that is described; absent: all that read the input
 */
export function acceptedValues({ kind }: Input, command?: Command): readonly string[] {
  if (kind.type === 'choice' || kind.type === 'words') return kind.choices;
  if (kind.type === 'permission') return permissionWords(kind, command);
  if (kind.type !== 'integer') return [];
  const { minimum, maximum, word } = kind;
  const range = maximum === anyNumber ? `${minimum} or more` : `${minimum} to ${maximum}`;
  return word === undefined ? [range] : [range, word];
}

/** Whether an input of words is a list of other words for this command. */
export function takesList({ kind }: Input, command: Command | undefined): boolean {
  return kind.type === 'words' && command !== undefined && kind.list.commands.includes(command);
}

type Permission = Extract<InputKind, { readonly type: 'permission' }>;

/** The one form of a permission that a command takes; undefined for one that takes both. */
export function formOf({ forms }: Permission, command: Command | undefined): 'one' | 'fleet' | undefined {
  if (command === undefined) return undefined;
  return (['one', 'fleet'] as const).find((form) => forms[form].commands.includes(command));
}

/** The words that a permission takes, for one command or for all. */
export function permissionWords(kind: Permission, command?: Command): readonly string[] {
  const form = formOf(kind, command);
  return [
    ...(form === 'fleet' ? [] : ['true', 'false']),
    ...(form === 'one' ? [] : [...kind.names, `${kind.prefix}:<repository>`]),
  ];
}

const groupsFromEnvironment: readonly InputGroup[] = ['target', 'identity', 'server', 'environment'];

/**
 * Whether the command line also takes this input from the environment. What protects other people's entries or
 * says where a credential goes is typed or not given at all.
 */
export function mayComeFromEnvironment({ group, secret, typedOnly, hostsOnly }: Input): boolean {
  if (typedOnly || hostsOnly) return false;
  return secret === true || groupsFromEnvironment.includes(group);
}
