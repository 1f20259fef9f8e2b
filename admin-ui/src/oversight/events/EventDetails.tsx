import { Box, Typography } from '@mui/material';
import type { TimelineEntry } from '../../kit/api/types';
import { Fact, Facts } from '../../kit/components/Labelled';
import { BeforeAfter, type Difference } from '../../kit/events/BeforeAfter';
import { useOpenT, useT } from '../../kit/i18n';
import { isObject } from '../../kit/schema/fields';
import { isTechnical, useRecorded } from './useRecorded';

type EventLike = Pick<TimelineEntry, 'kind' | 'data' | 'personal' | 'erased'>;

/** Texts that people wrote. They are shown as they are, without a label. */
const said = ['text', 'comment', 'finding', 'reason', 'message', 'note', 'explanation'];
/** Fields that are shown as before and after instead. */
const pairs = new Set(['corrections', 'pointers', 'before', 'after', 'changed', 'from', 'to']);

/** The texts that people wrote in an event. */
export function saidIn({ personal }: Pick<EventLike, 'personal'>): string[] {
  return said.flatMap((key) => {
    const value: unknown = personal?.[key];
    return typeof value === 'string' && value !== '' ? [value] : [];
  });
}

export function Said({ texts }: { texts: readonly string[] }) {
  return texts.map((text) => (
    <Typography key={text} variant="body2" sx={{ whiteSpace: 'pre-line', borderLeft: 2, borderColor: 'divider', pl: 1, my: 0.25 }}>
      {text}
    </Typography>
  ));
}

interface Props {
  readonly event: EventLike;
  /** Returns the name of a field, where the form is known. */
  readonly labelOf?: (pointer: string) => string;
  /** Returns the name of a record by its id (teams). */
  readonly nameOf?: (id: string) => string | undefined;
}

/** Shows what an event changed, before and after where it holds both, and the other recorded values with their names. */
export function EventDetails({ event, labelOf = String, nameOf }: Props) {
  const t = useT();
  const open = useOpenT();
  const written = useRecorded();
  const { data, personal, erased } = event;
  const quotes = saidIn(event);
  const rows = useDifferences(event, labelOf, nameOf);
  const facts = Object.entries({ ...data, ...personal }).filter(
    ([key, value]) =>
      !pairs.has(key) &&
      !(said.includes(key) && typeof personal?.[key] === 'string') &&
      !isTechnical(key, value) &&
      written(key, value) !== '–' &&
      written(key, value) !== '',
  );
  return (
    <>
      {erased && (
        <Typography variant="body2" color="textSecondary">
          {t('timeline.erased')}
        </Typography>
      )}
      <Said texts={quotes} />
      {rows.length > 0 && <BeforeAfter rows={rows} label={t('past.changes')} />}
      {facts.length > 0 && (
        <Box component="details" sx={{ fontSize: '0.75rem', color: 'text.secondary' }}>
          <summary>{t('trail.details')}</summary>
          <Box sx={{ mt: 0.75, mb: 0.5, color: 'text.primary' }}>
            <Facts>
              {facts.map(([key, value]) => (
                <Fact key={key} label={open('eventField', key)} wide={written(key, value).length > 80}>
                  {written(key, value)}
                </Fact>
              ))}
            </Facts>
          </Box>
        </Box>
      )}
    </>
  );
}

function useDifferences(
  { kind, data, personal }: EventLike,
  labelOf: (pointer: string) => string,
  nameOf?: (id: string) => string | undefined,
): Difference[] {
  const open = useOpenT();
  const written = useRecorded();
  const corrections: unknown = personal?.['corrections'];
  if (Array.isArray(corrections)) {
    return corrections.filter(isObject).map((one) => ({
      key: String(one['pointer']),
      label: labelOf(String(one['pointer'])),
      before: written('', one['from']),
      after: written('', one['to']),
    }));
  }
  const all: Record<string, unknown> = { ...data, ...personal };
  const named = (value: unknown): unknown =>
    Array.isArray(value) ? value.map((one: unknown) => (typeof one === 'string' ? (nameOf?.(one) ?? one) : one)) : value;
  const what = /\.([a-z]+)-set$/.exec(kind)?.[1] ?? '';
  if ('before' in all && 'after' in all) {
    const { before, after } = all;
    if (isObject(before) && isObject(after)) {
      return [...new Set([...Object.keys(before), ...Object.keys(after)])]
        .map((key) => ({ key, label: open('eventField', key), before: written(key, before[key]), after: written(key, after[key]) }))
        .filter((row) => row.before !== row.after);
    }
    return [
      {
        key: 'both',
        label: open('eventField', what, open('eventName', kind)),
        before: written(what, named(before)),
        after: written(what, named(after)),
      },
    ];
  }
  if (kind === 'case.check-recorded')
    return [
      {
        key: 'status',
        label: open('eventField', 'status'),
        before: written('status', all['before']),
        after: written('status', all['status']),
      },
    ];
  const change = changes[kind];
  if (!change) return [];
  return [
    {
      key: change.label,
      label: open('past.field', change.label),
      before: written(change.as, all['from']),
      after: written(change.as, all[change.after]),
    },
  ];
}

/** Events whose former and new value have names of their own. */
const changes: Readonly<Record<string, { label: string; as: string; after: string }>> = {
  'case.priority-set': { label: 'priority', as: 'priority', after: 'to' },
  'case.follow-up-set': { label: 'followUp', as: 'followUp', after: 'on' },
  'case.assigned': { label: 'assignee', as: 'assignee', after: 'to' },
};
