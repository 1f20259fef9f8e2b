import { useMemo } from 'react';
import { useWatch } from 'react-hook-form';
import { dayOf, listOf, textOf } from '../../../kit/components/typed';
import { useT } from '../../../kit/i18n';
import { DraftedLetter, type ToDraw } from '../writing/DraftedLetter';
import { hearingOf, isHearing } from './hearing';

interface Props {
  /** Told which day the letter names, for the chosen one or none. */
  readonly onDrawn: (day: { readonly chosen: string | null; readonly answerBy: string }) => void;
}

/** The letter that asks for what is chosen, or hears the citizen, as it will be printed. */
export function RequestLetter({ onDrawn }: Props) {
  const t = useT();
  const watched: readonly unknown[] = useWatch({ name: ['items', 'text', 'answerBy', 'what', 'hearingReasons'] });
  const [items, text, answerBy, what, reasons] = watched;
  const chosen = dayOf(answerBy);
  const hears = isHearing(what);
  const asked = useMemo((): ToDraw => {
    const day = chosen ? { answerBy: chosen } : {};
    const request = hears
      ? { items: [], text: textOf(text), hearing: hearingOf(reasons), ...day }
      : { items: listOf(items), text: textOf(text), ...day };
    return { request, reasons: [], conditions: [], explanation: '' };
  }, [items, text, chosen, hears, reasons]);
  const isEmpty = (hears ? listOf(reasons) : listOf(items)).length === 0 && textOf(text).trim() === '';
  return (
    <DraftedLetter
      asked={asked}
      empty={isEmpty ? t(hears ? 'hearing.previewEmpty' : 'request.previewEmpty') : null}
      onDrawn={({ request }, last) => {
        if (last) onDrawn({ chosen: request?.answerBy ?? null, answerBy: last });
      }}
    />
  );
}
