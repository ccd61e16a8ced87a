export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof shells)[number];

/** A command as a shell completes it. */
export interface Completable {
  readonly name: string;
  readonly summary: string;
  /** What may stand after it, options aside. */
  readonly words: readonly string[];
  readonly options: readonly CompletableOption[];
}

export interface CompletableOption {
  /** Without dashes. */
  readonly name: string;
  readonly help: string;
  readonly takesValue: boolean;
  /** The values that it takes, where these are known. */
  readonly choices: readonly string[];
  readonly isFile: boolean;
}

/**
 * A script that makes a shell complete `mcp-register`: commands, their options, the values of an option that has a few,
 * files where a file is meant. It holds all it needs: completing starts no process.
 */
export function completionScript(shell: Shell, commands: readonly Completable[]): string {
  return { bash, zsh, fish, powershell }[shell](commands);
}

function bash(commands: readonly Completable[]): string {
  const flags = ({ options, words }: Completable) => [...words, ...options.map(({ name }) => `--${name}`)];
  const values = distinctOptions(commands).filter(({ takesValue }) => takesValue);
  return `_mcp_register() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} words=
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${commands.map(({ name }) => name).join(' ')} help"
  else
    case "$before" in
${values.map(({ name, choices, isFile }) => `      --${name}) ${bashValues(choices, isFile)} ;;`).join('\n')}
    esac
    case "\${COMP_WORDS[1]}" in
${commands.map((command) => `      ${command.name}) words="${flags(command).join(' ')}" ;;`).join('\n')}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -F _mcp_register mcp-register
`;
}

function bashValues(choices: readonly string[], isFile: boolean): string {
  if (choices.length > 0) return `COMPREPLY=($(compgen -W "${choices.join(' ')}" -- "$word")); return`;
  return isFile ? 'COMPREPLY=($(compgen -f -- "$word")); return' : 'return';
}

function zsh(commands: readonly Completable[]): string {
  const text = (value: string) => value.replace(/'/g, '’').replace(/([[\]:\\])/g, '\\$1');
  const option = ({ name, help, takesValue, choices, isFile }: CompletableOption) => {
    const value = choices.length > 0 ? `(${choices.join(' ')})` : isFile ? '_files' : ' ';
    return `'--${name}[${text(help)}]${takesValue ? `:value:${value}` : ''}'`;
  };
  return `#compdef mcp-register
_mcp_register() {
  if (( CURRENT == 2 )); then
    local -a commands=(
${commands.map(({ name, summary }) => `      '${name}:${text(summary)}'`).join('\n')}
    )
    _describe command commands
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${commands
  .map(({ name, options, words }) => {
    const specs = [...options.map(option), ...(words.length > 0 ? [`':word:(${words.join(' ')})'`] : [])];
    return `    ${name}) _arguments ${specs.join(' ')} ;;`;
  })
  .join('\n')}
  esac
}
compdef _mcp_register mcp-register
`;
}

function fish(commands: readonly Completable[]): string {
  const text = (value: string) => `'${value.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;
  const lines = commands.flatMap(({ name, summary, options, words }) => {
    const seen = `complete -c mcp-register -n '__fish_seen_subcommand_from ${name}'`;
    return [
      `complete -c mcp-register -f -n __fish_use_subcommand -a ${name} -d ${text(summary)}`,
      ...(words.length > 0 ? [`${seen} -f -a ${text(words.join(' '))}`] : []),
      ...options.map((option) => {
        const value = option.isFile
          ? ' -r -F'
          : option.choices.length > 0
            ? ` -x -a ${text(option.choices.join(' '))}`
            : option.takesValue
              ? ' -x'
              : ' -f';
        return `${seen} -l ${option.name}${value} -d ${text(option.help)}`;
      }),
    ];
  });
  return `${lines.join('\n')}\n`;
}

function powershell(commands: readonly Completable[]): string {
  const text = (value: string) => `'${value.replace(/['‘’]/g, "''")}'`;
  const list = (values: readonly string[]) => `@(${values.map(text).join(', ')})`;
  const choices = distinctOptions(commands).filter((option) => option.choices.length > 0);
  return `Register-ArgumentCompleter -Native -CommandName mcp-register -ScriptBlock {
  param($word, $ast, $position)
  $options = @{
${commands.map(({ name, options, words }) => `    ${text(name)} = ${list([...words, ...options.map((option) => `--${option.name}`)])}`).join('\n')}
  }
  $choices = @{
${choices.map((option) => `    ${text(`--${option.name}`)} = ${list(option.choices)}`).join('\n')}
  }
  $given = @($ast.CommandElements | ForEach-Object { $_.ToString() })
  $done = if ($word) { $given.Count - 1 } else { $given.Count }
  $before = $given[$done - 1]
  $found = if ($done -le 1) { ${list(commands.map(({ name }) => name))} }
    elseif ($choices.ContainsKey($before)) { $choices[$before] }
    else { $options[$given[1]] }
  $found | Where-Object { $_ -like "$word*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}

/** Every option once: one name means the same in every command. */
function distinctOptions(commands: readonly Completable[]): CompletableOption[] {
  return [
    ...new Map(commands.flatMap(({ options }) => options).map((option) => [option.name, option])).values(),
  ];
}
