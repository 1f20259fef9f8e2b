import { BooleanInput, RadioButtonGroupInput, required, TextInput } from 'react-admin';
import type { CommandBody } from '../../../kit/api/types';
import type { Typed } from '../../../kit/components/ActionDialog';
import { DateInput } from '../../../kit/components/DateInput';
import { dayOf, oneOf, textOf } from '../../../kit/components/typed';
import { useT } from '../../../kit/i18n';
import { today } from '../../../kit/i18n/format';
import { namedPapers } from '../../../kit/papers';
import { useThisCase } from '../CaseContext';
import { CaseDialog } from './CaseDialog';
import { PapersOfCase } from './PapersOfCase';

const ways = ['post', 'telephone', 'counter', 'email'] as const;
const sources = ['post', 'counter', 'email', 'internal'] as const;

function answerBody({ way, receivedOn, message, papers, moreToCome }: Typed): CommandBody<'answers'> {
  return {
    way: oneOf(way, ways, 'post'),
    receivedOn: dayOf(receivedOn) ?? '',
    message: textOf(message),
    papers: namedPapers(papers),
    moreToCome: moreToCome === true,
  };
}

/** Records an answer that came by post, telephone, mail or at the counter. */
export function AnswerDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  const { status, request } = useThisCase();
  const isAsked = request !== null && request.state !== 'withdrawn' && status !== 'decided' && status !== 'closed';
  return (
    <CaseDialog
      action="record-answer"
      command="answers"
      versioned={false}
      width="md"
      text={t(isAsked ? 'action.record-answer.text' : 'action.record-answer.textLate')}
      done={t(isAsked ? 'action.record-answer.done' : 'action.record-answer.doneLate')}
      initial={{ way: 'post', receivedOn: today(), message: '', papers: [], moreToCome: false }}
      body={answerBody}
      onClose={onClose}
    >
      <RadioButtonGroupInput
        source="way"
        label={t('answerForm.way')}
        choices={ways.map((id) => ({ id, name: t(`channel.${id}`) }))}
        validate={required()}
        helperText={false}
      />
      <DateInput source="receivedOn" label={t('answerForm.receivedOn')} max={today()} validate={required()} />
      <TextInput
        source="message"
        label={t('answerForm.message')}
        helperText={t('answerForm.messageHelp')}
        multiline
        minRows={3}
        fullWidth
      />
      <PapersOfCase />
      {status === 'waiting' && <BooleanInput source="moreToCome" label={t('answerForm.moreToCome')} helperText={false} />}
    </CaseDialog>
  );
}

function papersBody({ source, receivedOn, papers }: Typed): CommandBody<'papers'> {
  return { source: oneOf(source, sources, 'post'), receivedOn: dayOf(receivedOn) ?? '', papers: namedPapers(papers) };
}

/** Files papers that are no answer to a request. */
export function AddPapersDialog({ onClose }: { onClose: () => void }) {
  const t = useT();
  return (
    <CaseDialog
      action="add-papers"
      command="papers"
      versioned={false}
      width="md"
      initial={{ source: 'post', receivedOn: today(), papers: [] }}
      body={papersBody}
      onClose={onClose}
    >
      <RadioButtonGroupInput
        source="source"
        label={t('answerForm.source')}
        choices={sources.map((id) => ({ id, name: t(`channel.${id}`) }))}
        validate={required()}
        helperText={false}
      />
      <DateInput source="receivedOn" label={t('answerForm.receivedOn')} max={today()} validate={required()} />
      <PapersOfCase />
    </CaseDialog>
  );
}
