import { ruleIds } from '../fleet/audit/rule-ids.ts';
import { rules } from '../fleet/audit/rules.ts';
import type { JsonObject } from '../json.ts';
import { docsUrl, repository } from '../project.ts';
import { printable } from '../text/printable.ts';
import type { AuditReport, RenderedFinding } from './audit-report.ts';

/** Name of our own fingerprint: a change of how it is made needs another name. */
const fingerprintName = 'mcpRegisterFinding/v1';

export interface SarifContext {
  /** File that findings without a place of their own are shown at; GitHub shows none without a file. */
  readonly manifestPath: string | undefined;
  readonly version: string;
}

/**
 * The findings as a SARIF 2.1.0 log (OASIS), as GitHub and Azure DevOps show it. The same findings have the same
 * fingerprints in each run.
 */
export function sarifOf(
  { findings, at, unknown }: AuditReport['audit'],
  { manifestPath, version }: SarifContext,
): JsonObject {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'MCP Register',
            semanticVersion: version,
            informationUri: repository,
            rules: ruleIds.map((id) => ({
              id,
              shortDescription: { text: `${rules[id].what}.` },
              help: { text: `${rules[id].fix}.` },
              helpUri: docsUrl('audit.md', 'rules'),
              defaultConfiguration: { level: rules[id].severity },
            })),
          },
        },
        invocations: [
          {
            executionSuccessful: true,
            endTimeUtc: at,
            ...(unknown.length === 0
              ? {}
              : {
                  toolExecutionNotifications: unknown.slice(0, notificationsShown).map(({ what, why }) => ({
                    level: 'note',
                    message: { text: printable(`Not known: ${what}: ${why}`, 500) },
                  })),
                }),
          },
        ],
        results: findings.map((finding) => resultOf(finding, manifestPath)),
      },
    ],
  };
}

const notificationsShown = 100;

function resultOf(finding: RenderedFinding, manifestPath: string | undefined): JsonObject {
  const { rule, severity, fingerprint, message, fix, evidence, apiId, since } = finding;
  const about = apiId === undefined ? '' : `${printable(apiId, 90)}: `;
  return {
    ruleId: rule,
    ruleIndex: ruleIds.indexOf(rule),
    level: severity,
    // Brackets would make a link to a place.
    message: { text: `${about}${message}\nShown by ${evidence}\n${fix}`.replace(/[[\]]/g, '\\$&') },
    locations: [locationOf(finding, manifestPath)],
    partialFingerprints: { [fingerprintName]: fingerprint },
    properties: {
      since,
      audits: finding.audits,
      ...(finding.owner === undefined ? {} : { owner: finding.owner }),
    },
  };
}

function locationOf({ place, apiId, rule }: RenderedFinding, manifestPath: string | undefined): JsonObject {
  return {
    physicalLocation: {
      artifactLocation: { uri: encodeURI(place?.file ?? manifestPath ?? 'mcp-register.yaml') },
      region: place ? { startLine: place.line, startColumn: place.column } : { startLine: 1 },
    },
    logicalLocations: [{ fullyQualifiedName: printable(apiId ?? rule, 90), kind: 'resource' }],
  };
}
