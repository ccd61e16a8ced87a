import { EOL } from 'node:os';
// The library's main module prints before anything could be masked; its commands alone do not.
import { TaskCommand } from 'azure-pipelines-task-lib/taskcommand.js';
import type { HostLog } from '../../app/host.ts';
import { printable } from '../../core/text/printable.ts';
import type { TaskLib } from './task-lib.ts';

/** Takes one line with its end. */
export type WriteLine = (line: string) => void;

/** Prints a command for the agent without loading the library of tasks. */
export function printCommand(
  write: WriteLine,
  {
    name,
    properties = {},
  }: { readonly name: string; readonly properties?: Readonly<Record<string, string>> },
  text: string,
): void {
  write(`${new TaskCommand(name, properties, text).toString()}${EOL}`);
}

/** The lines of a secret that the agent is to mask: it takes one line a command, and a certificate has many. */
export function maskedLines(secret: string): string[] {
  return secret
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('-----'));
}

/** Prints what the agent reads. Whatever text is given, it ends no command and starts none. */
export function createAgentLog(lib: TaskLib, write: WriteLine): HostLog {
  const line = (text: string) => write(`${text}${EOL}`);
  const masked = new Set<string>();
  return {
    info: (text) => line(printable(text, 2000)),
    debug: (text) => lib.debug(printable(text, 2000)),
    mask(secret) {
      for (const part of maskedLines(secret)) {
        if (masked.has(part)) continue;
        masked.add(part);
        lib.setSecret(part);
      }
    },
    async group(title, work) {
      line(`##[group]${printable(title)}`);
      try {
        return await work();
      } finally {
        line('##[endgroup]');
      }
    },
    annotate({ level, code, text }) {
      // The agent has no notices.
      if (level === 'notice') return line(printable(text, 2000));
      const type = level === 'error' ? lib.IssueType.Error : lib.IssueType.Warning;
      lib.logIssue(type, harmless(text), undefined, undefined, undefined, code);
    },
  };
}

/** The agent shows each line of such a text as a line of the log. */
function harmless(text: string): string {
  return text
    .split('\n')
    .map((part) => printable(part, 1500))
    .join('\n');
}
