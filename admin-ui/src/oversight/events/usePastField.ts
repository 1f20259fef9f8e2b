import { useCallback } from 'react';
import type { Difference } from '../../kit/events/BeforeAfter';
import { asSchema, useFieldLabels } from '../../kit/events/useFieldLabels';
import { useLocalized, useOpenT, useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { useValueText } from '../../kit/schema/useValueText';
import type { Change, PastCase } from './api';
import { isTechnical, useRecorded } from './useRecorded';

/** Translations of the values of a case's own fields, by the last part of their path. */
const groups: Readonly<Record<string, string>> = {
  status: 'status',
  priority: 'priority',
  outcome: 'outcome',
  kind: 'decisionKind',
  way: 'letterWay',
  state: 'letterState',
  payment: 'payment',
};

/** A change of a case as a readable line: name, former value, new value. */
export function usePastField(kase: PastCase): (change: Change) => Difference | null {
  const t = useT();
  const open = useOpenT();
  const localized = useLocalized();
  const format = useFormat();
  const recorded = useRecorded();
  const valueText = useValueText();
  const { labelOf, schemaOf } = useFieldLabels(asSchema(kase.service.form));
  return useCallback(
    ({ path, before, after }) => {
      const [first = '', ...rest] = path;
      // The corrected values themselves are shown. The note about them is the event's reason.
      if (first === 'corrections') return null;
      const last = path.at(-1) ?? '';
      if (path.length > 1 && (isTechnical(last, before) || isTechnical(last, after)) && first !== 'form') return null;
      const key = path.join('/');
      if (first === 'form') {
        const pointer = `/${rest.join('/')}`;
        return { key, label: labelOf(pointer), before: valueText(before, schemaOf(pointer)), after: valueText(after, schemaOf(pointer)) };
      }
      const written = (value: unknown): string => {
        if (value === null || value === undefined) return '–';
        const group = groupOf(path);
        if (group && typeof value === 'string') return open(group, value);
        if (Array.isArray(value) && ['reasons', 'conditions', 'items'].includes(last))
          return value.map((one) => titleOf(kase, last, String(one), localized)).join('\n');
        if (typeof value === 'number' && /cents$/i.test(last)) return format.money(value);
        return recorded(last, value);
      };
      const part = first === 'checks' ? localized(kase.checks.find((check) => check.key === rest[0])?.title) : '';
      const names = [
        open('past.field', first),
        part,
        ...rest
          .filter((one) => !isId(one))
          .filter((one) => one !== rest[0] || first !== 'checks')
          .map((one) => open('past.field', one)),
      ].filter(Boolean);
      return { key, label: [...new Set(names)].join(' · ') || t('trail.field'), before: written(before), after: written(after) };
    },
    [t, open, localized, format, recorded, valueText, labelOf, schemaOf, kase],
  );
}

/** Which translations a value at this place has. */
function groupOf(path: readonly string[]): string | undefined {
  const last = path.at(-1) ?? '';
  if (path[0] === 'checks' && last === 'status') return 'checkStatus';
  if (path[0] === 'request' && last === 'state') return 'requestState';
  if (last === 'kind' && path.includes('documents')) return 'documentKind';
  return path.includes('letters') && last === 'key' ? 'letterKey' : groups[last];
}

const isId = (text: string): boolean => /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(text);

function titleOf(kase: PastCase, list: string, key: string, localized: (text: { de: string; en: string } | undefined) => string): string {
  const { reasons, conditions, requestItems } = kase.service;
  const all: readonly { key: string; title: { de: string; en: string } }[] =
    list === 'reasons' ? reasons : list === 'conditions' ? conditions : requestItems;
  return localized(all.find((one) => one.key === key)?.title) || key;
}
