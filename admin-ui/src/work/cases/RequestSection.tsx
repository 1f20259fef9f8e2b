import { Box, Button, Chip, Typography } from '@mui/material';
import { useState } from 'react';
import type { CaseDetail } from '../../kit/api/types';
import { ActionDialog } from '../../kit/components/ActionDialog';
import { Section } from '../../kit/components/Section';
import { useFirstFew } from '../../kit/components/useFirstFew';
import { Word } from '../../kit/components/Word';
import { useLocalized, useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { useAllowed, useCaseCommand, useThisCase } from './CaseContext';
import { answersOfRequest } from './entries/caseLists';
import { OlderEntries } from './entries/OlderEntries';
import { useAttachmentNames } from './entries/useAttachmentNames';
import { useCaseEntries } from './entries/useCaseEntries';

/** What was asked of the citizen, and what came back. */
export function RequestSection() {
  const t = useT();
  const format = useFormat();
  const localized = useLocalized();
  const { request, service } = useThisCase();
  const answers = useCaseEntries(answersOfRequest);
  const shown = useFirstFew(answers.items);
  const namesOf = useAttachmentNames();
  if (!request) return null;
  const titleOf = (key: string): string => localized(service.requestItems.find((item) => item.key === key)?.title) || key;
  return (
    <Section
      title={
        request.hearing ? <Word term="hearing">{t('hearing.title')}</Word> : <Word term="information request">{t('request.title')}</Word>
      }
      actions={
        <Chip label={t(`requestState.${request.state}`)} color={request.state === 'open' ? 'warning' : 'default'} variant="outlined" />
      }
    >
      <Typography variant="body2">
        {t(request.hearing ? 'hearing.asked' : 'request.asked', {
          by: request.askedBy.name,
          at: format.dateTime(request.askedAt),
          until: format.date(request.answerBy),
        })}{' '}
        {request.reminded && !request.hearing && t('request.reminded')}
      </Typography>
      {request.items.length > 0 && (
        <Box component="ul" sx={{ my: 0.5, pl: 2.5, typography: 'body2' }}>
          {request.items.map((item) => (
            <li key={item}>{titleOf(item)}</li>
          ))}
        </Box>
      )}
      {request.hearing && request.hearing.reasons.length > 0 && (
        <Box component="ul" sx={{ my: 0.5, pl: 2.5, typography: 'body2' }}>
          {request.hearing.reasons.map((key) => (
            <li key={key}>{localized(service.reasons.find((reason) => reason.key === key)?.title) || key}</li>
          ))}
        </Box>
      )}
      {request.text && (
        <Typography variant="body2" sx={{ whiteSpace: 'pre-line' }}>
          {request.text}
        </Typography>
      )}
      <OlderEntries of="answers" lists={[answers]} counted={false} />
      {shown.map((answer) => (
        <Box key={answer.id} sx={{ mt: 1.5, borderLeft: 3, borderColor: answer.undone ? 'divider' : 'secondary.main', pl: 1.5 }}>
          <AnswerHead answer={answer} />
          <Typography variant="body2" sx={{ whiteSpace: 'pre-line' }}>
            {answer.message || '–'}
          </Typography>
          {answer.attachmentIds.length > 0 && (
            <Typography variant="body2">{t('request.attached', { files: namesOf(answer.attachmentIds) })}</Typography>
          )}
          {answer.id === request.recordedAnswerId && <UndoAnswer answerId={answer.id} />}
        </Box>
      ))}
    </Section>
  );
}

type Answer = NonNullable<CaseDetail['request']>['answers'][number];

/** When the answer came and how; who recorded it, and whether it counts. */
function AnswerHead({ answer }: { readonly answer: Answer }) {
  const t = useT();
  const format = useFormat();
  const { recorded, late, partial, undone } = answer;
  const came = recorded
    ? t(late ? 'request.recordedLate' : 'request.recorded', {
        by: t(`channelBy.${recorded.way}`),
        on: format.date(recorded.receivedOn),
        who: recorded.by.name,
      })
    : t(late ? 'request.answeredLate' : 'request.answered', { at: format.dateTime(answer.at) });
  return (
    <Typography variant="caption" color="textSecondary" component="p">
      {came}
      {partial && ` ${t('request.partial')}`}
      {undone && ` ${t('request.undone', { who: undone.by.name, at: format.dateTime(undone.at) })}`}
    </Typography>
  );
}

/** Takes back the answer that staff recorded last. */
function UndoAnswer({ answerId }: { readonly answerId: string }) {
  const t = useT();
  const allowed = useAllowed('undo-answer');
  const { run } = useCaseCommand();
  const [isAsking, setAsking] = useState(false);
  if (!allowed) return null;
  return (
    <>
      <Button size="small" onClick={() => setAsking(true)}>
        {t('request.undo')}
      </Button>
      {isAsking && (
        <ActionDialog
          title={t('action.undo-answer.title')}
          text={t('action.undo-answer.text')}
          submitLabel={t('action.undo-answer.submit')}
          done={t('action.undo-answer.done')}
          onSubmit={() => run('answers/undo', { answerId }, true)}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
