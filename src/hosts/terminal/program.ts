import { Argument, Command, Option } from 'commander';
import {
  type Command as CommandName,
  type Input,
  type InputName,
  inputRows,
  inputsOf,
} from '../../core/inputs/table.ts';
import type { RawInputs } from '../../core/inputs/values.ts';
import { camelCase } from '../../core/text/camel-case.ts';
import { version } from '../../version.ts';
import { type Completable, completionScript, type Shell, shells } from './completion.ts';
import { emulatorHelp, emulatorHelpMore } from './emulator-help.ts';

/** What the command line asks for. */
export interface Actions {
  run(command: CommandName, raw: RawInputs): Promise<void>;
  emulator(options: EmulatorFlags): Promise<void>;
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
  readonly limits?: string;
  readonly pageSize?: string;
  readonly faults?: string;
  readonly tls?: boolean;
  readonly cert?: string;
  readonly key?: string;
  readonly dataAuth?: string;
  readonly identity?: boolean;
}

const summaries: Readonly<Record<CommandName, string>> = {
  register: 'Probe an MCP server, register it in an API center, and look at the result',
  plan: 'Show what register would write, and write nothing',
  unregister: 'Take the registration of one environment back',
  sweep: 'Remove the entries that closed pull requests left behind',
  surface: 'Show what an MCP server offers as a baseline file, or write that file',
  probe: 'Ask an MCP server whether it is healthy, and show what it offers',
  doctor: 'Check a set-up step by step, and say what to run where it is not complete',
};

const examples: Readonly<Record<CommandName, string>> = {
  register: `
Examples:
  On a laptop, without Azure: into the embedded API Center
    mcp-register register --server-url https://weather.example/mcp --title "Weather"

  Into your API center
    mcp-register register --server-url https://weather.azurewebsites.net/mcp --title "Weather" \\
      --api-center-id /subscriptions/<id>/resourceGroups/<group>/providers/Microsoft.ApiCenter/services/<name> \\
      --source https://github.com/contoso/weather`,
  plan: `
Example:
  mcp-register plan --server-url https://weather.azurewebsites.net/mcp --title "Weather" \\
    --api-center-id /subscriptions/<id>/resourceGroups/<group>/providers/Microsoft.ApiCenter/services/<name> \\
    --source https://github.com/contoso/weather`,
  unregister: `
Example:
  mcp-register unregister --api-id weather --environment-id dev --source https://github.com/contoso/weather \\
    --api-center-id /subscriptions/<id>/resourceGroups/<group>/providers/Microsoft.ApiCenter/services/<name>`,
  sweep: `
Example:
  mcp-register sweep --source https://github.com/contoso/weather --github-token "$GITHUB_TOKEN" --dry-run \\
    --api-center-id /subscriptions/<id>/resourceGroups/<group>/providers/Microsoft.ApiCenter/services/<name>`,
  surface: `
Example:
  mcp-register surface --server-url https://weather.azurewebsites.net/mcp --surface-file mcp-surface.json --write`,
  probe: `
Example:
  mcp-register probe --server-url https://weather.azurewebsites.net/runtime/webhooks/mcp --probe-timeout 0`,
  doctor: `
Examples:
  The identity that registers
    mcp-register doctor \\
      --api-center-id /subscriptions/<id>/resourceGroups/<group>/providers/Microsoft.ApiCenter/services/<name>

  An identity that only plans, such as that of pull requests: add --dry-run`,
};

const exitCodeHelp = `
Exit codes:
  0  done, or nothing to do          4  denied: identity or permission
  1  a bug of ours                   5  the service refused or failed
  2  invalid input or target         6  incomplete: something is missing
  3  the server is not healthy       7  a gate did not pass`;

/**
 * The command line, made from the table of inputs. Nothing is loaded for `--version` and `--help` but the
 * table; unknown names are refused with the nearest known one.
 */
export function createProgram(actions: Actions): Command {
  const program = new Command('mcp-register')
    .description('Registers live MCP servers in Azure API Center.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .addHelpText('after', exitCodeHelp)
    .showSuggestionAfterError(true)
    .configureOutput({ writeErr: () => {} })
    .exitOverride();

  for (const name of ['register', 'plan', 'unregister', 'sweep', 'probe', 'surface', 'doctor'] as const) {
    const command = program
      .command(name)
      .description(summaries[name])
      .action((options: Readonly<Record<string, string | boolean>>) => actions.run(name, rawInputs(options)));
    for (const input of inputsOf(name)) {
      if (!input.hostsOnly) command.addOption(optionOf(input));
    }
    addHelp(command, examples[name], exitCodeHelp);
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
      new Option('--limits <name>', 'refuse calls over the documented allowance: arm or off (default: off)'),
    )
    .addOption(new Option('--page-size <number>', 'entries a page, so that lists need several pages'))
    .addOption(new Option('--faults <json>', 'which calls fail, and how: a list, as below'))
    .addOption(new Option('--tls', 'https on every address, with a certificate that is made on the spot'))
    .addOption(new Option('--cert <file>', 'https with this PEM certificate for 127.0.0.1; needs --key'))
    .addOption(new Option('--key <file>', 'the PEM key of --cert'))
    .addOption(
      new Option(
        '--data-auth <name>',
        'who may read portal data and registry: anonymous, or bearer for any token (default: anonymous)',
      ),
    )
    .addOption(new Option('--identity', 'a managed identity whose tokens are good for the emulator only'))
    .action((options: EmulatorFlags) => actions.emulator(options));
  addHelp(emulator, emulatorHelp, `${emulatorHelpMore}\n${exitCodeHelp}`);

  program
    .command('completion')
    .description('Print what makes a shell complete commands and options')
    .addArgument(new Argument('<shell>', 'the shell').choices(shells))
    .addHelpText('after', completionHelp)
    .action((shell: Shell) => actions.print(completionScript(shell, completables(program))));
  return program;
}

/** What most people need of a command with many options; the others are shown by `--help-all`. */
const commonInputs: ReadonlySet<string> = new Set<InputName>([
  ...(['api-center-id', 'server-url', 'title', 'api-id', 'description', 'source', 'environment-id'] as const),
  ...(['unregister-mode', 'force', 'probe-timeout', 'function-key', 'fail-on'] as const),
  ...(['surface-file', 'write', 'dry-run', 'output', 'verbose'] as const),
]);
/** A command with no more options than this shows them all. */
const fewOptions = 13;

/** `--help` fits on a screen; `--help-all` has every option, and what is needed seldom. */
function addHelp(command: Command, text: string, more: string): void {
  const many = command.options.length > fewOptions;
  const groups = new Map(command.options.map((option) => [option, option.helpGroupHeading ?? 'Options:']));
  if (many) {
    for (const option of command.options) {
      option.hideHelp(!commonInputs.has(option.name())).helpGroup('Options:');
    }
  }
  let all = false;
  command
    .addOption(new Option('--help-all', many ? 'show every option' : 'show more'))
    .on('option:help-all', () => {
      all = true;
      for (const [option, group] of groups) option.hideHelp(false).helpGroup(group);
      command.help();
    })
    .addHelpText('after', () => (all ? `${text}\n${more}` : `${text}\n\n${footer(command, groups.size)}`));
}

function footer(command: Command, options: number): string {
  const what =
    options > fewOptions ? `All ${options} options, and the exit codes` : 'More, and the exit codes';
  return `${what}: mcp-register ${command.name()} --help-all`;
}

const completionHelp = `
Add to the shell's start-up file:
  bash        eval "$(mcp-register completion bash)"
  zsh         eval "$(mcp-register completion zsh)", after compinit
  fish        mcp-register completion fish | source
  PowerShell  mcp-register completion powershell | Out-String | Invoke-Expression`;

function completables(program: Command): Completable[] {
  return program.commands.map((command) => ({
    name: command.name(),
    summary: command.description(),
    words: command.name() === 'completion' ? shells : [],
    options: command.options.map((option) => {
      const kind = inputRows.find(({ name }) => name === option.name())?.kind;
      return {
        name: option.name(),
        help: option.description.replace(/:.*| \(default:.*/, ''),
        takesValue: option.required,
        choices: kind?.type === 'choice' ? kind.choices : [],
        isFile: /<file>$/.test(option.flags) || /^(Path of|State file)/.test(option.description),
      };
    }),
  }));
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
  fleet: 'Limits:',
  run: 'Run:',
};

function optionOf(input: Input): Option {
  const { kind } = input;
  const argument = {
    boolean: ' [true|false]',
    integer: ' <number>',
    choice: ' <name>',
    lines: ' <list>',
    text: ' <text>',
    path: ' <file>',
  };
  const choices = kind.type === 'choice' ? `: ${kind.choices.join(', ')}` : '';
  const fallback = input.default === undefined ? '' : ` (default: ${input.default})`;
  return new Option(`--${input.name}${argument[kind.type]}`, `${input.help}${choices}${fallback}`).helpGroup(
    groupTitles[input.group],
  );
}

/** Commander names options in camelCase and gives `true` for a flag without a value. */
function rawInputs(options: Readonly<Record<string, string | boolean>>): RawInputs {
  return Object.fromEntries(
    inputRows.flatMap(({ name }) => {
      const value = options[camelCase(name)];
      return value === undefined ? [] : [[name, String(value)]];
    }),
  );
}
