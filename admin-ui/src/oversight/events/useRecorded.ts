import { useCallback } from 'react';
import type { LocalizedText } from '../../kit/api/types';
import { useAttemptWords } from '../../kit/events/useAttemptWords';
import { nameOfValue, valueGroups } from '../../kit/events/valueGroups';
import { useLocalized, useOpenT, useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { isObject } from '../../kit/schema/fields';

/** The translations of recorded values, by field name. */
const groups: Readonly<Record<string, string>> = {
  ...valueGroups,
  channels: 'channel',
  roles: 'role',
  priority: 'priority',
  scopes: 'apiScope',
  task: 'system.task',
  locale: 'locale',
  // A day is written as one; these say on what occasion, or for what reason.
  on: 'continuedOn',
  because: 'recalledBecause',
  queue: 'queue',
};

const isId = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value);

/** Fields that only programs read. */
export function isTechnical(key: string, value: unknown): boolean {
  return /(^id|Ids?|sha256|search|size|mime)$/.test(key) || isId(value);
}

/** Writes a recorded value as people read it: days, amounts, yes and no, choices by name, people by theirs. */
export function useRecorded(): (key: string, value: unknown) => string {
  const t = useT();
  const open = useOpenT();
  const format = useFormat();
  const localized = useLocalized();
  const attemptWords = useAttemptWords();
  return useCallback(
    function written(key: string, value: unknown): string {
      if (value === null || value === undefined || value === '') return '–';
      if (typeof value === 'boolean') return t(value ? 'common.yes' : 'common.no');
      if (typeof value === 'number') return /cents$/i.test(key) ? format.money(value) : format.number(value);
      if (typeof value === 'string') {
        if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return format.date(value);
        if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return format.dateTime(value);
        if (key === 'command') return attemptWords(value);
        const group = groups[key];
        return group ? nameOfValue(open, group, value) : value;
      }
      if (Array.isArray(value)) return value.length === 0 ? '–' : value.map((one) => written(key, one)).join('\n');
      if (!isObject(value)) return '–';
      if (isText(value)) return localized(value);
      if (typeof value['name'] === 'string') return value['name'];
      if (typeof value['serviceKey'] === 'string') {
        const { serviceKey, may, maxFeeCents } = value;
        return `${serviceKey}: ${open('competence', String(may))}${typeof maxFeeCents === 'number' ? ` ${t('competence.upTo', { amount: format.money(maxFeeCents) })}` : ''}`;
      }
      return Object.entries(value)
        .filter(([name, inner]) => !isTechnical(name, inner) && inner !== null && inner !== '')
        .map(([name, inner]) => `${open('eventField', name)}: ${written(name, inner)}`)
        .join(', ');
    },
    [t, open, format, localized, attemptWords],
  );
}

function isText(value: Record<string, unknown>): value is Record<string, unknown> & LocalizedText {
  return typeof value['de'] === 'string' && typeof value['en'] === 'string';
}
