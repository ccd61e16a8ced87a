import { EOL } from 'node:os';
// The library's main module deletes inputs from the environment, writes a key into the agent's folder and
// prints before anything could be masked. Its commands alone do nothing of that.
import { TaskCommand } from 'azure-pipelines-task-lib/taskcommand.js';
import type { StepLog } from '../../app/progress.ts';
import { printable } from '../../core/text/printable.ts';

export interface Issue {
  readonly type: 'error' | 'warning';
  /** Stable and kebab-case: what the failure is looked up by. */
  readonly code: string;
  readonly text: string;
}

/** What the agent reads from the output of a step. Whatever text is given, it ends no command and starts none. */
export interface AgentLog extends StepLog {
  /** From here on the agent replaces the text by asterisks. */
  mask(secret: string): void;
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  issue(issue: Issue): void;
  /** Sets a variable that later steps read as `$(step.name)`. */
  output(name: string, value: string): void;
  /** Shows a Markdown file in the run's Extensions tab; it must stay until the step ends. */
  summary(path: string): void;
  complete(result: 'Succeeded' | 'Failed', text: string): void;
}

/** @param write takes one line with its end */
export function createAgentLog(write: (line: string) => void): AgentLog {
  const line = (text: string) => write(`${text}${EOL}`);
  const command = (name: string, properties: Readonly<Record<string, string>>, text: string) =>
    line(new TaskCommand(name, properties, text).toString());
  const masked = new Set<string>();
  return {
    info: (text) => line(printable(text, 2000)),
    debug: (text) => command('task.debug', {}, printable(text, 2000)),
    mask(secret) {
      // The agent takes one line; a certificate has many.
      for (const part of secret.split(/\r?\n/).map((text) => text.trim())) {
        if (part === '' || part.startsWith('-----') || masked.has(part)) continue;
        masked.add(part);
        command('task.setsecret', {}, part);
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
    issue: ({ type, code, text }) => command('task.logissue', { type, code }, harmless(text)),
    output: (name, value) =>
      command('task.setvariable', { variable: name, isOutput: 'true', issecret: 'false' }, value),
    summary: (path) => command('task.uploadsummary', {}, path),
    complete: (result, text) => command('task.complete', { result }, harmless(text)),
  };
}

/** The agent shows each line of such a text as a line of the log. */
function harmless(text: string): string {
  return text
    .split('\n')
    .map((part) => printable(part, 1500))
    .join('\n');
}
