import type { Message } from '../core/message.ts';
import type { Warning } from '../core/warning.ts';

/** Says why a run only shows what it finds. */
export function previewOnly(reason: Message): Warning {
  return { code: 'preview-only', level: 'notice', message: reason };
}
