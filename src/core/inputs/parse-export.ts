import { lifecycleStages } from '../apicenter/constants.ts';
import { InvalidInput } from '../errors.ts';
import type { ExportRequest } from '../fleet/export/export-request.ts';
import { type FilterCondition, parseCondition } from '../fleet/export/filter.ts';
import { type Message, sentence } from '../message.ts';
import { optional } from '../optional.ts';
import { input } from '../references.ts';
import { printable } from '../text/printable.ts';
import { matchesWildcard } from '../text/wildcard.ts';
import type { InputValues } from './read-values.ts';
import { missingInput, required } from './required.ts';

/** A reference to an entity: `team`, `group:team` or `group:default/team` (backstage.io, Entity References). */
const entityReference = /^([A-Za-z][\w-]*:)?([A-Za-z0-9][\w.-]*\/)?[A-Za-z0-9][\w.-]*$/;

/** What to export. Throws InvalidInput for inputs that do not fit together. */
export function parseExport(values: InputValues): ExportRequest {
  const format = required(values, 'format');
  const { out, check, owner = '' } = values;
  if (check && out === undefined) throw missingInput('out', sentence`${input('check')} compares a file.`);
  if (format === 'backstage') checkOwner(owner);
  const filter = values.filter.map(parseFilter);
  const beyond = filter.length > 0 && values['registry-url'] !== undefined;
  if (beyond) {
    throw invalid(
      sentence`${input('filter')} and ${input('registry-url')} cannot be combined.`,
      'A registry tells neither stages nor environments nor metadata. Name the API center instead.',
    );
  }
  return { format, ...optional('out', out), check, owner, filter };
}

function checkOwner(owner: string): void {
  if (owner === '') {
    throw missingInput('owner', 'Every entity of Backstage has an owner.');
  }
  if (!entityReference.test(owner)) {
    throw invalid(
      sentence`${input('owner')} is not a reference to an entity of Backstage: "${printable(owner)}".`,
      'For example: platform-team, or group:default/platform-team',
    );
  }
}

function parseFilter(text: string): FilterCondition {
  const condition = parseCondition(text);
  if (condition === undefined) {
    throw invalid(
      sentence`${input('filter')} has a part that is no condition: "${printable(text)}".`,
      'Write conditions one a line or separated by commas, for example stage=production',
    );
  }
  const { field, pattern } = condition;
  if (field === 'stage' && !lifecycleStages.some((stage) => matchesWildcard(pattern, stage))) {
    throw invalid(
      sentence`${input('filter')} names a stage that API Center does not have: "${printable(pattern)}".`,
      `The stages are ${lifecycleStages.join(', ')}.`,
    );
  }
  return condition;
}

function invalid(message: Message, next: Message): InvalidInput {
  return new InvalidInput({ code: 'input-invalid', message, next });
}
