import { findingsOf } from '../__tests__/core/fleet/audit-run.ts';
import { answer, html, legacyReply, type Reply } from '../__tests__/core/probe/scripted-server.ts';
import type { AuditFleet, AuditNight } from '../__tests__/support/audit-fleet.ts';
import { isAuditReport } from '../src/core/report/audit-report.ts';
import type { ChaosCase } from './main.ts';

/** What becomes of a request to a server, each time that it is sent. */
type ProbeFault = (night: AuditNight) => Reply;

const minuteMs = 60_000;
const status =
  (code: number, headers: Record<string, string> = {}): ProbeFault =>
  () =>
  (_, response) =>
    answer(response, code, 'no', 'text/plain', headers);

const probeFaults: Readonly<Record<string, ProbeFault>> = {
  '401': status(401, { 'www-authenticate': 'Bearer' }),
  '403': status(403),
  '404': status(404),
  '429, lasting': status(429, { 'retry-after': '400' }),
  '500, lasting': status(500),
  '503 after seconds, lasting': status(503, { 'retry-after': '2' }),
  'reset before, lasting': () => (_, response) => response.destroy(),
  'truncated body, lasting': () => (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"jsonrpc":"2.0",', () => response.destroy());
  },
  'silence, lasting':
    ({ clock }) =>
    async (_, response) => {
      await clock.server.sleep(5 * minuteMs);
      response.destroy();
    },
  'HTML instead of JSON': () => (_, response) => html(response, 200, '<title>maintenance</title>'),
  'empty 200': () => (_, response) => answer(response, 200),
  'half a JSON': () => (_, response) => answer(response, 200, '{"jsonrpc":"2.0","re', 'application/json'),
  'JSON of another shape': () => (_, response) => answer(response, 200, '[{}]', 'application/json'),
};

const methods = ['server/discover', 'initialize', 'notifications/initialized', 'tools/list'] as const;
const id = 'server-0';
/** What an audit may say of a server whose responses say nothing. */
const remarks = [`unhealthy ${id}`, `not-verified ${id}`];
/** The server responds to the rest, and official clients refuse it for this alone. */
const remarksOnNotification = [...remarks, `tool-quality ${id}`];

/** Every fault at every request of a probe: a remark about that server at most, and nothing else changes. */
export function auditProbeCases(fleet: AuditFleet): ChaosCase[] {
  return methods.flatMap((method) =>
    Object.entries(probeFaults).map(
      ([what, fault]): ChaosCase => ({
        what,
        job: 'audit',
        name: `audit, ${method} of a probe: ${what}`,
        attempt: () => fleet.night((night) => surviveProbe(night, method, fault)),
      }),
    ),
  );
}

async function surviveProbe(
  night: AuditNight,
  method: (typeof methods)[number],
  fault: ProbeFault,
): Promise<string[]> {
  let met = 0;
  const faulty = fault(night);
  night.replies.set(
    id,
    legacyReply({
      [method]: (received, response) => {
        met++;
        return faulty(received, response);
      },
    }),
  );
  const report = await night.run({ 'dead-after': '2' });
  if (!isAuditReport(report)) return [`the audit fails: exit ${report.exitCode} (${report.error?.code})`];
  const counted = ['foreign undefined', 'unstamped undefined'];
  const found = findingsOf(report).filter((finding) => !counted.includes(finding));
  const allowed = method === 'notifications/initialized' ? remarksOnNotification : remarks;
  return [
    ...found.filter((finding) => !allowed.includes(finding)).map((finding) => `invented: ${finding}`),
    ...report.audit.unknown.map(({ what }) => `not known is ${what}`),
    ...(met === 0 ? ['the request was never sent'] : []),
  ];
}
