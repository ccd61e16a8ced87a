import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { ruleIds } from '../../../src/core/fleet/audit/rule-ids.ts';
import { isJsonObject } from '../../../src/core/json.ts';
import type { AuditReport } from '../../../src/core/report/audit-report.ts';
import { sarifOf } from '../../../src/core/report/sarif.ts';

const context = { manifestPath: 'mcp-register.yaml', version: '1.2.3' };
const audit: AuditReport['audit'] = {
  subject: 'center',
  at: '2030-01-01T03:00:00.000Z',
  scope: { entries: 2, endpoints: 2, healthy: 0 },
  counts: { error: 1, warning: 0, note: 1 },
  ignored: 0,
  findings: [
    {
      rule: 'dead',
      severity: 'error',
      apiId: 'weather',
      environmentId: 'production',
      message: 'It fails [see](https://attacker.example).',
      evidence: 'POST https://weather.example/mcp',
      fix: 'Repair the server, or unregister the entry.',
      since: '2029-12-30',
      audits: 3,
      owner: 'team-sky',
      place: { file: 'teams/sky team.yaml', line: 12, column: 5 },
      fingerprint: '0123456789abcdef',
    },
    {
      rule: 'unstamped',
      severity: 'note',
      message: '3 entries.',
      evidence: 'GET /apis',
      fix: 'Declare them.',
      since: '2030-01-01',
      audits: 1,
      fingerprint: 'fedcba9876543210',
    },
  ],
  unknown: [{ apiId: 'orders', what: 'GET /apis/orders/versions', why: '403' }],
};

const text = { type: 'object', required: ['text'], properties: { text: { type: 'string', minLength: 1 } } };
const level = { enum: ['none', 'note', 'warning', 'error'] };
const region = {
  type: 'object',
  additionalProperties: false,
  properties: { startLine: { type: 'integer', minimum: 1 }, startColumn: { type: 'integer', minimum: 1 } },
};
/** The parts of SARIF 2.1.0 (OASIS) that we write, closed: what it does not name would be a mistake of ours. */
const isSarif = new Ajv2020().compile({
  type: 'object',
  additionalProperties: false,
  required: ['version', 'runs'],
  properties: {
    $schema: { type: 'string' },
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['tool'],
        properties: {
          tool: {
            type: 'object',
            additionalProperties: false,
            required: ['driver'],
            properties: {
              driver: {
                type: 'object',
                additionalProperties: false,
                required: ['name'],
                properties: {
                  name: { type: 'string' },
                  semanticVersion: { type: 'string' },
                  informationUri: { type: 'string' },
                  rules: {
                    type: 'array',
                    uniqueItems: true,
                    items: {
                      type: 'object',
                      additionalProperties: false,
                      required: ['id'],
                      properties: {
                        id: { type: 'string' },
                        shortDescription: text,
                        help: text,
                        helpUri: { type: 'string' },
                        defaultConfiguration: {
                          type: 'object',
                          additionalProperties: false,
                          properties: { level },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
          invocations: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['executionSuccessful'],
              properties: {
                executionSuccessful: { type: 'boolean' },
                endTimeUtc: {
                  type: 'string',
                  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$',
                },
                toolExecutionNotifications: {
                  type: 'array',
                  items: {
                    type: 'object',
                    additionalProperties: false,
                    required: ['message'],
                    properties: { level, message: text },
                  },
                },
              },
            },
          },
          results: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['message'],
              properties: {
                ruleId: { type: 'string' },
                ruleIndex: { type: 'integer', minimum: -1 },
                level,
                message: text,
                locations: {
                  type: 'array',
                  items: {
                    type: 'object',
                    additionalProperties: false,
                    properties: {
                      physicalLocation: {
                        type: 'object',
                        additionalProperties: false,
                        required: ['artifactLocation'],
                        properties: {
                          artifactLocation: {
                            type: 'object',
                            additionalProperties: false,
                            required: ['uri'],
                            properties: { uri: { type: 'string', pattern: '^[^\\s\\\\]+$' } },
                          },
                          region,
                        },
                      },
                      logicalLocations: {
                        type: 'array',
                        items: {
                          type: 'object',
                          additionalProperties: false,
                          properties: { fullyQualifiedName: { type: 'string' }, kind: { type: 'string' } },
                        },
                      },
                    },
                  },
                },
                partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
                properties: { type: 'object' },
              },
            },
          },
        },
      },
    },
  },
});

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly message: { readonly text: string };
  readonly locations: readonly unknown[];
  readonly partialFingerprints: unknown;
}

function resultsOf(given: AuditReport['audit'], manifestPath = context.manifestPath): readonly Result[] {
  const log = sarifOf(given, { ...context, manifestPath });
  const [run] = Array.isArray(log.runs) ? log.runs : [];
  return (isJsonObject(run) ? run.results : []) as unknown as readonly Result[];
}

describe('the SARIF file of an audit', () => {
  test('is SARIF 2.1.0, with every rule of the audit', () => {
    const log = sarifOf(audit, context);
    assert.ok(isSarif(log), JSON.stringify(isSarif.errors));
    assert.ok(
      isSarif(sarifOf({ ...audit, findings: [], unknown: [] }, { ...context, manifestPath: undefined })),
    );
    for (const { ruleId, ruleIndex } of resultsOf(audit)) assert.equal(ruleIds[ruleIndex], ruleId);
  });

  test('shows a finding at the line of the manifest that declares it, and at the manifest where there is no such line', () => {
    const [dead, unstamped] = resultsOf(audit);
    assert.deepEqual(dead?.locations[0], {
      physicalLocation: {
        artifactLocation: { uri: 'teams/sky%20team.yaml' },
        region: { startLine: 12, startColumn: 5 },
      },
      logicalLocations: [{ fullyQualifiedName: 'weather', kind: 'resource' }],
    });
    assert.match(JSON.stringify(unstamped?.locations), /"uri":"mcp-register\.yaml".*"startLine":1/);
  });

  test('has the same fingerprints in each run, whatever the day, the message and the line', () => {
    const later: AuditReport['audit'] = {
      ...audit,
      at: '2031-01-01T00:00:00.000Z',
      findings: audit.findings.map((finding) => ({ ...finding, message: 'Other words.', audits: 9 })),
    };
    assert.deepEqual(
      resultsOf(audit).map((one) => one.partialFingerprints),
      resultsOf(later).map((one) => one.partialFingerprints),
    );
  });

  test('makes no link of a text from outside', () => {
    assert.match(resultsOf(audit)[0]?.message.text ?? '', /\\\[see\\\]\(https/);
  });
});
