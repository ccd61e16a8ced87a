import { Argument, Command, Option } from 'commander';
import { type Command as CommandName, describeInput, formOf, type Input } from '../../core/inputs/input.ts';
import type { RawInputs } from '../../core/inputs/read-values.ts';
import { inputRows, inputsOf } from '../../core/inputs/table.ts';
import { render } from '../../core/message.ts';
import { camelCase } from '../../core/text/camel-case.ts';
import { version } from '../../version.ts';
import {
  addHelp,
  addWrapped,
  exitCodeHelp,
  formatItem,
  helpOfCommand,
  helpOfEmulator,
} from './command-help.ts';
import { completables, completionHelp } from './completables.ts';
import { completionScript, type Shell, shells } from './completion.ts';
import { demoHelp } from './demo-help.ts';
import { terminalWords } from './words.ts';

/** What the command line asks for. */
export interface Actions {
  run(command: CommandName, raw: RawInputs): Promise<void>;
  emulator(options: EmulatorFlags): Promise<void>;
  demo(): Promise<void>;
  /** Puts text that was asked for on standard output. */
  print(text: string): void;
}

/** The emulator's options as text, still to be checked. */
export interface EmulatorFlags {
  readonly port?: string;
  readonly state?: string;
  readonly latency?: string;
  readonly sku?: string;
  readonly mode?: string;
  readonly strict?: boolean;
  readonly importDelay?: string;
  readonly limits?: string;
  readonly pageSize?: string;
  readonly faults?: string;
  readonly tls?: boolean;
  readonly cert?: string;
  readonly key?: string;
  readonly dataAuth?: string;
  readonly registryNames?: string;
  readonly identity?: boolean;
  readonly allowHost?: readonly string[];
  readonly allowLoopbackLinks?: boolean;
}

const summaries: Readonly<Record<CommandName, string>> = {
  register: 'Probe an MCP server, register it in an API center, and check the result',
  plan: 'Show what register, or sync of a manifest, would write; write nothing',
  unregister: 'Unregister an MCP server from one environment',
  sweep: 'Remove the entries that closed pull requests left behind',
  sync: 'Keep the entries of a manifest up to date; deletes nothing unless told to',
  audit: 'Report what is wrong with the entries of an API center, as clients see it',
  promote: 'Promote an MCP server from one environment to another',
  export: 'Write the catalogue for clients that cannot read it: allow-lists, editors, portals',
  dump: 'Write a manifest from what an API center contains',
  init: 'Write a manifest from a running server, or add the server to one',
  surface: 'Print what an MCP server offers as a baseline file, or write that file',
  probe: 'Check whether an MCP server is healthy, and show what it offers',
  doctor: 'Check a setup step by step, and show how to fix what is missing',
};

/**
 * The arguments as {@link createProgram} takes them. The help of the program itself has everything already; an option of
 * its own would take that of its commands.
 */
export function programArguments(args: readonly string[]): string[] {
  const [first, ...rest] = args;
  return first === '--help-all' ? ['--help', ...rest] : [...args];
}

/** The commands that read inputs of the table, in the order of the help. */
export const commandsInOrder: readonly CommandName[] = [
  'register',
  'plan',
  'unregister',
  'sweep',
  'sync',
  'audit',
  'promote',
  'export',
  'dump',
  'init',
  'probe',
  'surface',
  'doctor',
];

/**
 * The command line, made from the table of inputs. Nothing is loaded for `--version` and `--help` but the
 * table; unknown names are refused with the nearest known one.
 *
 * @param rows the table
 */
export function createProgram(actions: Actions, rows: readonly Input[] = inputRows): Command {
  const program = new Command('mcp-register')
    .description('Registers live MCP servers in Azure API Center.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .showSuggestionAfterError(true)
    .configureOutput({ writeErr: () => {} })
    .configureHelp({ minWidthToWrap: 20, formatItem })
    .exitOverride();
  addWrapped(program, exitCodeHelp);

  for (const name of commandsInOrder) {
    const command = program
      .command(name)
      .description(summaries[name])
      .action((options: Readonly<Record<string, string | boolean>>) =>
        actions.run(name, typedInputs(options)),
      );
    for (const input of inputsOf(name, rows)) {
      if (!input.hostsOnly) command.addOption(optionOf(input, name));
    }
    addHelp(command, helpOfCommand(name));
  }

  const emulator = program
    .command('emulator')
    .description('Run the embedded API Center on loopback')
    .addOption(new Option('--port <number>', 'port of the management API (default: any free one)'))
    .addOption(new Option('--state <file>', 'keep the state in a file; it survives restarts and kills'))
    .addOption(new Option('--latency <ms>', 'milliseconds added to every answer'))
    .addOption(new Option('--sku <name>', 'plan of the API centers: Free or Standard (default: Free)'))
    .addOption(new Option('--mode <name>', 'answer as seen live, or as the specification says: live or spec'))
    .addOption(
      new Option('--strict', 'refuse documents that cannot be read, and deployments that lead to nothing'),
    )
    .addOption(
      new Option('--import-delay <ms>', 'from the end of a link import to its effect (default: 5000)'),
    )
    .addOption(
      new Option('--limits <name>', 'refuse calls over the documented allowance: arm or off (default: off)'),
    )
    .addOption(new Option('--page-size <number>', 'entries a page, so that lists need several pages'))
    .addOption(new Option('--faults <json>', 'which calls fail, and how: a JSON list, as --help-all shows'))
    .addOption(new Option('--tls', 'https on every address, with a certificate that is made on the spot'))
    .addOption(new Option('--cert <file>', 'https with this PEM certificate for 127.0.0.1; needs --key'))
    .addOption(new Option('--key <file>', 'the PEM key of --cert'))
    .addOption(
      new Option(
        '--data-auth <name>',
        'who may read portal data and registry: anonymous, or bearer for any token (default: anonymous)',
      ),
    )
    .addOption(
      new Option(
        '--registry-names <how>',
        'how the registry compares the name of one server: exact, or ignore-case (default: exact)',
      ),
    )
    .addOption(new Option('--identity', 'a managed identity whose tokens are good for the emulator only'))
    .addOption(
      new Option(
        '--allow-host <name>',
        'answer requests by this host name too, as a tunnel or Codespaces sends them; may be given again',
      ).argParser((name: string, others: readonly string[] = []) => [...others, name]),
    )
    .addOption(
      new Option('--allow-loopback-links', 'let imports by link read from other services on loopback'),
    )
    .action((options: EmulatorFlags) => actions.emulator(options));
  addHelp(emulator, helpOfEmulator);

  const demo = program
    .command('demo')
    .description('Run an MCP server and the embedded API Center to try the other commands with')
    .action(() => actions.demo());
  addHelp(demo, { text: demoHelp, common: [] });

  const completion = program
    .command('completion')
    .description('Print what makes a shell complete commands and options')
    .addArgument(new Argument('<shell>', 'the shell').choices(shells));
  addHelp(completion, { text: completionHelp, common: [] });
  completion.action((shell: Shell) => actions.print(completionScript(shell, completables(program, rows))));
  return program;
}

const groupTitles: Readonly<Record<Input['group'], string>> = {
  target: 'API center:',
  identity: 'Identity:',
  server: 'MCP server:',
  ownership: 'Ownership:',
  environment: 'Environment and deployment:',
  definition: 'Definition:',
  probe: 'Probe:',
  gate: 'Gate:',
  staging: 'Pull requests:',
  fleet: 'Fleet:',
  run: 'Run:',
};

const permissionForms = { one: ' [true|false]', fleet: ' <list>', both: ' [true|names]' } as const;

function optionOf(input: Input, command: CommandName): Option {
  const { kind } = input;
  const argument = {
    boolean: ' [true|false]',
    permission: permissionForms[kind.type === 'permission' ? (formOf(kind, command) ?? 'both') : 'both'],
    integer: ' <number>',
    choice: ' <name>',
    words: ' <name>',
    lines: ' <list>',
    text: ' <text>',
    path: ' <file>',
  };
  const places = input.secret ? '; or @FILE, or - for standard input' : '';
  const description = `${render(describeInput(withoutOff(input), command), terminalWords)}${places}`;
  return new Option(`--${input.name}${argument[kind.type]}`, description).helpGroup(groupTitles[input.group]);
}

/** A switch that is off unless it is given needs no words for that. */
function withoutOff(input: Input): Input {
  const { default: fallback, ...others } = input;
  return fallback && 'value' in fallback && fallback.value === false ? others : input;
}

/** Commander names options in camelCase and gives `true` for a flag without a value. */
function typedInputs(options: Readonly<Record<string, string | boolean>>): RawInputs {
  return Object.fromEntries(
    inputRows.flatMap(({ name }) => {
      const value = options[camelCase(name)];
      return value === undefined ? [] : [[name, String(value)]];
    }),
  );
}
