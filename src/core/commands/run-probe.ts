import { Denied, GateClosed, UnhealthyServer } from '../errors.ts';
import { sentence } from '../message.ts';
import { optional } from '../optional.ts';
import { probe } from '../probe/probe.ts';
import type { ProbeInput } from '../probe/probe-input.ts';
import type { ProbeResult, ServerDescription } from '../probe/result.ts';
import { input } from '../references.ts';
import type { Warning } from '../registration/request.ts';
import { failureOfSignIn } from '../sign-in.ts';
import { printable } from '../text/printable.ts';
import type { RunPorts } from './ports.ts';

export interface ProbeJudgement {
  /** Absent when the probe proved no surface; then the registered document must not be replaced. */
  readonly server?: ServerDescription;
  readonly warnings: readonly Warning[];
}

/** Probes the server. Rejects only with the reason of `signal`. */
export async function runProbe(
  input: ProbeInput,
  ports: RunPorts,
  signal: AbortSignal,
): Promise<ProbeResult> {
  const found = await probe(
    {
      url: input.url,
      timeoutMs: input.timeoutMs,
      ...optional('timeoutGiven', input.timeoutGiven),
      ...optional('unreachableMs', input.unreachableMs),
      headers: input.headers,
      ...optional('functionKey', input.functionKey),
      ...optional('expectVersion', input.expectVersion),
      includeBodies: input.includeBodies,
    },
    {
      http: ports.http,
      clock: ports.clock,
      random: ports.random,
      ...optional('token', tokenOf(input, ports)),
      onAttempt: (attempt) => ports.progress.attempt(attempt),
      onWait: (ms, reason) => ports.progress.wait(ms, reason),
      signal,
      client: { name: 'mcp-register', version: ports.version },
    },
  );
  const result = { ...found, warnings: [...missingHeaderWarnings(input), ...found.warnings] };
  ports.progress.probed(result);
  return result;
}

function missingHeaderWarnings({ missingHeaders = [] }: ProbeInput): Warning[] {
  return missingHeaders.map((name) => ({
    code: 'header-without-value',
    message: sentence`The file that ${input('server-json')} names asks for the header "${printable(name, 60)}" and gives no value for it, so the probe does not send it. Set the variable that the file names, or give the header in ${input('probe-headers')}.`,
  }));
}

/** Requests a token for the given audience. An audience from the server would let the server choose whose token it gets. */
function tokenOf({ audience }: ProbeInput, { identity }: RunPorts): (() => Promise<string>) | undefined {
  if (audience === undefined) return undefined;
  return async () => {
    const token = await identity.getToken(`${audience}/.default`).catch((error: unknown) => {
      throw failureOfSignIn(error) ?? error;
    });
    if (token) return token.token;
    throw new Denied({
      code: 'no-probe-token',
      message: `Could not get a token for ${printable(audience)}.`,
      next: sentence`Check ${input('probe-audience')}, and that the identity may get a token for that application.`,
    });
  };
}

/**
 * What a verdict means with the inputs `probe`, `on-protected` and `expect-tools`. Throws UnhealthyServer when the run
 * must stop, GateClosed when an expected tool is missing.
 */
export function judgeProbe(result: ProbeResult, input: ProbeInput): ProbeJudgement {
  if (result.status === 'healthy') {
    checkExpectedTools(result.server, input.expectTools);
    return { server: result.server, warnings: result.warnings };
  }
  const isProtected = result.status.startsWith('protected-');
  const credentialGiven =
    input.functionKey !== undefined || input.audience !== undefined || Object.keys(input.headers).length > 0;
  const onProtected = input.onProtected ?? (credentialGiven ? 'fail' : 'warn');
  const accepted = isProtected
    ? onProtected !== 'fail' && !(input.mode === 'require' && result.status === 'protected-unknown')
    : input.mode === 'warn';
  if (!accepted) {
    const { reason: code, message, why, next } = result;
    throw new UnhealthyServer({ code, message, why, next });
  }
  checkExpectedTools(undefined, input.expectTools);
  const silent = isProtected && onProtected === 'pass';
  return {
    warnings: [...result.warnings, ...(silent ? [] : [{ code: result.reason, message: result.message }])],
  };
}

function checkExpectedTools(server: ServerDescription | undefined, expected: readonly string[]): void {
  if (expected.length === 0) return;
  const names = new Set(server?.tools.map(({ name }) => name));
  const missing = expected.filter((name) => !names.has(name));
  if (missing.length === 0) return;
  throw new GateClosed({
    code: 'expected-tools-missing',
    message: server
      ? `The server does not list ${missing.length === 1 ? 'an expected tool' : 'expected tools'}: ${missing.map((name) => printable(name)).join(', ')}.`
      : 'The run could not check for the expected tools, because the probe got no list of tools.',
    next: server
      ? sentence`Check that the new version is deployed. If the tools were removed on purpose, remove them from ${input('expect-tools')}.`
      : sentence`Give the probe a credential, or omit ${input('expect-tools')}.`,
  });
}
