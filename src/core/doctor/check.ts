import type { RequestCounts } from '../apicenter/arm-client.ts';
import type { ApiCenterTarget } from '../apicenter/target.ts';
import { type ExitCode, exitCodes } from '../errors.ts';
import { type Message, render, type Words } from '../message.ts';
import { optional } from '../optional.ts';

/** What the doctor checks, in the order in which people set things up. */
export type CheckName =
  | 'reachable'
  | 'identity'
  | 'api-center'
  | 'role'
  | 'workspace'
  | 'environment'
  | 'metadata'
  | 'data-plane'
  | 'registry'
  | 'anonymous-access'
  | 'portal'
  | 'address'
  | 'pages'
  | 'vs-code'
  | 'github-copilot'
  | 'portal-entries';

/** The outcome of one check. `unknown` means that an earlier failure made the check impossible. */
export interface Check {
  readonly name: CheckName;
  readonly status: 'ok' | 'warning' | 'failed' | 'unknown';
  /** What the check found, free of control characters. */
  readonly message: Message;
  /** What to run or to do; absent where there is nothing to do. */
  readonly next?: Message;
}

/** A check in the words of the host that ran. */
export type RenderedCheck = Omit<Check, 'message' | 'next'> & {
  readonly message: string;
  readonly next?: string;
};

function renderCheck({ message, next, ...check }: Check, words: Words): RenderedCheck {
  return {
    ...check,
    message: render(message, words),
    ...optional('next', next === undefined ? undefined : render(next, words)),
  };
}

/** What `mcp-register doctor --output json` prints (schemas/doctor.schema.json). */
export interface DoctorReport {
  readonly status: 'healthy' | 'failed';
  readonly exitCode: ExitCode;
  readonly command: 'doctor';
  readonly target: ApiCenterTarget & { readonly armEndpoint: string };
  readonly checks: readonly RenderedCheck[];
  readonly requests: RequestCounts;
}

/** What it prints about a registry, which it reads as clients do. */
export interface RegistryDoctorReport extends Omit<DoctorReport, 'target'> {
  /** Base address. */
  readonly registry: string;
}

const exitOf: Readonly<Record<CheckName, ExitCode>> = {
  reachable: exitCodes.serviceFailed,
  identity: exitCodes.denied,
  'api-center': exitCodes.invalidInput,
  role: exitCodes.denied,
  workspace: exitCodes.invalidInput,
  environment: exitCodes.invalidInput,
  metadata: exitCodes.serviceFailed,
  'data-plane': exitCodes.serviceFailed,
  registry: exitCodes.serviceFailed,
  'anonymous-access': exitCodes.serviceFailed,
  portal: exitCodes.serviceFailed,
  address: exitCodes.invalidInput,
  pages: exitCodes.serviceFailed,
  'vs-code': exitCodes.serviceFailed,
  'github-copilot': exitCodes.serviceFailed,
  'portal-entries': exitCodes.serviceFailed,
};

/** The exit code of the first failed check; 0 when none failed, even with warnings. */
export function exitCodeOf(checks: readonly Check[]): ExitCode {
  const failed = checks.find(({ status }) => status === 'failed');
  return failed ? exitOf[failed.name] : exitCodes.done;
}

/** The checks of one run, as far as they have come. */
export interface Checklist {
  /** Takes checks whose outcome is known. */
  add(...found: readonly Check[]): void;
  /** Ends the run: what was not checked is `unknown`. */
  end(): Pick<DoctorReport, 'status' | 'exitCode' | 'checks'>;
}

/**
 * @param names of all checks of the run
 * @param onCheck called with each check as soon as its outcome is known
 */
export function createChecklist(
  names: readonly CheckName[],
  words: Words,
  onCheck: (check: RenderedCheck) => void,
): Checklist {
  const checks: RenderedCheck[] = [];
  const add = (...found: readonly Check[]) => {
    for (const check of found) {
      const rendered = renderCheck(check, words);
      checks.push(rendered);
      onCheck(rendered);
    }
  };
  return {
    add,
    end() {
      const seen = new Set(checks.map(({ name }) => name));
      const message = 'not checked, because an earlier check failed';
      add(
        ...names
          .filter((name) => !seen.has(name))
          .map((name): Check => ({ name, status: 'unknown', message })),
      );
      const exitCode = exitCodeOf(checks);
      return { status: exitCode === exitCodes.done ? 'healthy' : 'failed', exitCode, checks };
    },
  };
}

/** The API center that is checked. */
export interface Subject {
  /** ARM id. */
  readonly serviceId: string;
  readonly subscriptionId: string;
  readonly resourceGroup: string;
  readonly serviceName: string;
}
