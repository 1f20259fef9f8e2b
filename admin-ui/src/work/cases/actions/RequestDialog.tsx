import { CheckboxGroupInput, RadioButtonGroupInput } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useEffect, useState } from 'react';
import type { CaseDetail, CommandBody } from '../../../kit/api/types';
import type { Typed } from '../../../kit/components/ActionDialog';
import { DayAheadInput } from '../../../kit/components/dayAhead';
import { dayOf, listOf, textOf } from '../../../kit/components/typed';
import { Word } from '../../../kit/components/Word';
import { useLocalized, useT } from '../../../kit/i18n';
import { useFormat } from '../../../kit/i18n/useFormat';
import { useThisCase } from '../CaseContext';
import { useDesk } from '../page/DeskContext';
import { BesideLetter } from '../writing/BesideLetter';
import { TextWithBlocks } from '../writing/TextWithBlocks';
import { CaseDialog } from './CaseDialog';
import { hearingOf, isHearing } from './hearing';
import { RequestLetter } from './RequestLetter';

/** Without a chosen day the service's own period counts. */
function requestBody({ items, text, answerBy, what, hearingReasons }: Typed): CommandBody<'information-request'> {
  const day = dayOf(answerBy);
  const asked = isHearing(what) ? { items: [], hearing: hearingOf(hearingReasons) } : { items: listOf(items) };
  return { ...asked, text: textOf(text), ...(day ? { answerBy: day } : {}) };
}

/** Less than two weeks is too short for post. */
const requestWeeks = [2, 3, 4] as const;

/**
 * Asks the citizen for what is missing, or hears them before a rejection. The letter is drawn beside it as it will go out, with the day
 * that it names.
 */
export function RequestDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const format = useFormat();
  const { service } = useThisCase();
  const { proposing } = useDesk();
  const [hears, setHears] = useState(false);
  const rejects = service.reasons.filter(({ kind }) => kind === 'reject');
  const mayHear = service.decisionKinds.includes('reject');
  const [last, setLast] = useState<{ readonly chosen: string | null; readonly answerBy: string } | null>(null);
  const help =
    last === null
      ? t('request.answerByHelp')
      : last.chosen === null
        ? t('request.answerByUsual', { date: format.date(last.answerBy) })
        : last.chosen === last.answerBy
          ? t('request.answerByHelp')
          : t('request.answerByMoved', { date: format.date(last.answerBy) });
  return (
    <CaseDialog
      action="request-information"
      command="information-request"
      width="lg"
      {...(hears ? { title: t('hearing.title'), text: t('hearing.text'), submit: t('hearing.begin'), done: t('hearing.done') } : {})}
      initial={{
        what: mayHear && proposing?.kind === 'reject' ? 'hearing' : 'missing',
        items: [],
        hearingReasons: [],
        text: '',
        answerBy: null,
      }}
      body={requestBody}
      onClose={onClose}
    >
      <BesideLetter letter={<RequestLetter onDrawn={setLast} />}>
        {mayHear && (
          <RadioButtonGroupInput
            source="what"
            label={t('hearing.what')}
            helperText={false}
            choices={[
              { id: 'missing', name: t('hearing.missing') },
              { id: 'hearing', name: t('hearing.hearing') },
            ]}
          />
        )}
        <What items={service.requestItems} reasons={rejects} onHears={setHears} />
        <TextWithBlocks source="text" label={t('request.text')} helperText={t('request.textHelp')} minRows={3} />
        <DayAheadInput
          source="answerBy"
          label={t('request.answerBy')}
          picksFor={t('request.answerBy')}
          weeks={requestWeeks}
          helperText={help}
        />
      </BesideLetter>
    </CaseDialog>
  );
}

type Service = CaseDetail['service'];

/** What is missing, or the reasons of the rejection that is intended. */
function What({
  items,
  reasons,
  onHears,
}: {
  readonly items: Service['requestItems'];
  readonly reasons: Service['reasons'];
  readonly onHears: (hears: boolean) => void;
}) {
  const t = useT();
  const localized = useLocalized();
  const hears = isHearing(useWatch({ name: 'what' }));
  const choices = hears ? reasons : items;
  useEffect(() => onHears(hears), [hears, onHears]);
  if (choices.length === 0) return null;
  return (
    <CheckboxGroupInput
      key={String(hears)}
      source={hears ? 'hearingReasons' : 'items'}
      label={hears ? <Word term="hearing">{t('hearing.reasons')}</Word> : <Word term="information request">{t('request.items')}</Word>}
      row={false}
      helperText={false}
      choices={choices.map((one) => ({ id: one.key, name: localized(one.title) }))}
    />
  );
}
