import { type FleetReport, isFleetReport } from '../../core/report/fleet-report.ts';
import type { Report } from '../../core/report/report.ts';
import { camelCase } from '../../core/text/camel-case.ts';
import { taskInputRows } from './task-inputs.ts';

const names = taskInputRows.map(({ name }) => name).filter((name) => name.includes('-'));
const flag = new RegExp(`--(${names.join('|')}|source)(?![\\w-]) `, 'g');
const name = new RegExp(`(?<![\\w./-])(${names.join('|')})(?![\\w/-])`, 'g');

/** A text of the core in the words of this host: inputs are written in camelCase here. */
export function inTaskWords(text: string): string {
  return text
    .replace(flag, (_, input: string) => `${camelCase(input)}: `)
    .replace(name, (input) => camelCase(input))
    .replace('give the job permissions: { pull-requests: write }', 'let githubToken write pull requests')
    .replace('with --verbose', 'with the variable system.debug set to true');
}

/** The messages of a report in the words of this host; its data stay as they are. */
export function reportInTaskWords(report: Report | FleetReport): Report | FleetReport {
  return isFleetReport(report)
    ? { ...messagesInTaskWords(report), results: report.results.map(messagesInTaskWords) }
    : messagesInTaskWords(report);
}

function messagesInTaskWords<T extends Report | FleetReport>(report: T): T {
  const { error, warnings } = report;
  return {
    ...report,
    warnings: warnings.map((warning) => ({ ...warning, message: inTaskWords(warning.message) })),
    ...(error && {
      error: {
        ...error,
        message: inTaskWords(error.message),
        ...(error.why === undefined ? {} : { why: inTaskWords(error.why) }),
        next: inTaskWords(error.next),
      },
    }),
  };
}
