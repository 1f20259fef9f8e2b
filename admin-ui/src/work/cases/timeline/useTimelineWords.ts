import { useMemo } from 'react';
import { useLocalized, useOpenT, useT, useUiLocale } from '../../../kit/i18n';
import { useFormat } from '../../../kit/i18n/useFormat';
import { groupsOf } from '../../../kit/schema/fields';
import { useValueText } from '../../../kit/schema/useValueText';
import { useThisCase } from '../CaseContext';
import type { TimelineWords } from './changesOf';

/** The names of the parts of this case. */
export function useTimelineWords(): TimelineWords {
  const t = useT();
  const open = useOpenT();
  const format = useFormat();
  const localized = useLocalized();
  const valueText = useValueText();
  const locale = useUiLocale();
  const { service, form } = useThisCase();
  return useMemo(() => {
    const fields = new Map(
      groupsOf(service.form, form, locale, '').flatMap((group) =>
        group.fields.map((field) => [field.pointer, { ...field, group: group.title }] as const),
      ),
    );
    const titled = (of: readonly { key: string; title: { de: string; en: string } }[]) => (keys: readonly string[]) =>
      keys.map((key) => localized(of.find((one) => one.key === key)?.title) || key).join('; ');
    const labels = {
      reasons: t('decision.reasons'),
      conditions: t('decision.conditions'),
      items: t('request.items'),
      followUp: t('cases.field.followUp'),
      droppedFollowUp: t('cases.field.droppedFollowUp'),
    };
    return {
      field: (pointer) => {
        const field = fields.get(pointer);
        if (!field) return pointer.split('/').at(-1) ?? pointer;
        return field.group ? `${field.group} – ${field.label}` : field.label;
      },
      value: (pointer, value) => valueText(value, fields.get(pointer)?.schema),
      check: (key) => localized(service.checks.find((check) => check.key === key)?.title) || key,
      checkStatus: (status) => open('checkStatus', status),
      reasons: titled(service.reasons),
      conditions: titled(service.conditions),
      items: titled(service.requestItems),
      date: (day) => format.date(day),
      label: (of) => labels[of],
    };
  }, [t, open, format, localized, valueText, locale, service, form]);
}
