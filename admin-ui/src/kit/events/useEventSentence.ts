import { useCallback } from 'react';
import { useTranslate } from 'react-admin';
import type { LocalizedText, TimelineEntry } from '../api/types';
import type { SaidWords } from '../data/useServiceWords';
import { useLocalized, useOpenT } from '../i18n';
import { useFormat } from '../i18n/useFormat';
import { isObject } from '../schema/fields';
import { sentenceKey } from './sentenceKey';
import { useActorName } from './useActorName';
import { useAttemptWords } from './useAttemptWords';
import { nameOfValue, valueGroups } from './valueGroups';

/** A check of a service with its name. */
export interface NamedCheck {
  readonly key: string;
  readonly title: LocalizedText;
}

const none: readonly NamedCheck[] = [];

type EventLike = Pick<TimelineEntry, 'kind' | 'by' | 'data' | 'personal'>;

/**
 * An event as a sentence: `event.<kind>` in the translations, filled with the event's data. A kind without a sentence is shown by its name,
 * so that a new kind is never silent.
 * @param said the words of the case's service; the usual ones where it is about none
 * @param checks the service's checks with their names, where they are known
 */
export function useEventSentence(said: SaidWords, checks: readonly NamedCheck[] = none): (event: EventLike) => string {
  const translate = useTranslate();
  const open = useOpenT();
  const format = useFormat();
  const localized = useLocalized();
  const actorName = useActorName();
  const attemptWords = useAttemptWords();
  return useCallback(
    (event) => {
      const written = (key: string, value: string): string => {
        if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return format.date(value);
        if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return format.dateTime(value);
        if (key === 'command') return attemptWords(value);
        if (key === 'kind') return said.kind(value);
        if (key === 'outcome') return said.outcome(value);
        const group = groups[key];
        return group ? nameOfValue(open, group, value) : value;
      };
      const { personal } = event;
      // How an answer came that staff recorded lies a step deeper.
      const data = isObject(event.data['recorded']) ? { ...event.data, ...answerSaid(event.data['recorded']) } : event.data;
      const by = actorName(event.by.name);
      const values: Record<string, string | number> = { by, fee: said.fee };
      for (const [key, value] of Object.entries({ ...data, ...personal })) {
        if (value === null || value === undefined) values[key] = '–';
        else if (typeof value === 'number') values[key] = /cents$/i.test(key) ? format.money(value) : value;
        else if (typeof value === 'string') values[key] = written(key, value);
        else if (isObject(value) && typeof value['name'] === 'string') values[key] = value['name'];
        else if (isObject(value) && typeof value['number'] === 'string') values[key] = value['number'];
        else if (Array.isArray(value)) values[`${key}Count`] = value.length;
      }
      if (typeof data['key'] === 'string' && event.kind === 'case.check-recorded') {
        values['check'] = (typeof data['activity'] === 'string' && data['activity']) || data['key'];
        const known = checks.find((check) => check.key === data['key']);
        if (known) values['check'] = localized(known.title);
      }
      return translate(sentenceKey(event), {
        ...values,
        smart_count: undefined,
        _: translate('event.other', { by, what: open('eventName', event.kind) }),
      });
    },
    [translate, open, format, localized, actorName, attemptWords, said, checks],
  );
}

function answerSaid({ way, receivedOn }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { source: way, receivedOn };
}

/** Which translations name a value of an event's data. */
const groups: Readonly<Record<string, string>> = {
  ...valueGroups,
  channel: 'channelBy',
  source: 'channelBy',
  from: 'priority',
  to: 'priority',
  requestKind: 'rightsRequestKind',
  how: 'rightsRequestEnd',
};
