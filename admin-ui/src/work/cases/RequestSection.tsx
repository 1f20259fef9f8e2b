import { Box, Chip, Typography } from '@mui/material';
import { Section } from '../../kit/components/Section';
import { Word } from '../../kit/components/Word';
import { useLocalized, useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { useThisCase } from './CaseContext';
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
  const namesOf = useAttachmentNames();
  if (!request) return null;
  const titleOf = (key: string): string => localized(service.requestItems.find((item) => item.key === key)?.title) || key;
  return (
    <Section
      title={<Word term="information request">{t('request.title')}</Word>}
      actions={
        <Chip label={t(`requestState.${request.state}`)} color={request.state === 'open' ? 'warning' : 'default'} variant="outlined" />
      }
    >
      <Typography variant="body2">
        {t('request.asked', { by: request.askedBy.name, at: format.dateTime(request.askedAt), until: format.date(request.answerBy) })}{' '}
        {request.reminded && t('request.reminded')}
      </Typography>
      {request.items.length > 0 && (
        <Box component="ul" sx={{ my: 0.5, pl: 2.5, typography: 'body2' }}>
          {request.items.map((item) => (
            <li key={item}>{titleOf(item)}</li>
          ))}
        </Box>
      )}
      {request.text && (
        <Typography variant="body2" sx={{ whiteSpace: 'pre-line' }}>
          {request.text}
        </Typography>
      )}
      <OlderEntries of="answers" lists={[answers]} counted={false} />
      {answers.items.map((answer) => (
        <Box key={answer.id} sx={{ mt: 1.5, borderLeft: 3, borderColor: 'secondary.main', pl: 1.5 }}>
          <Typography variant="caption" color="textSecondary">
            {t(answer.late ? 'request.answeredLate' : 'request.answered', { at: format.dateTime(answer.at) })}
          </Typography>
          <Typography variant="body2" sx={{ whiteSpace: 'pre-line' }}>
            {answer.message || '–'}
          </Typography>
          {answer.attachmentIds.length > 0 && (
            <Typography variant="body2">{t('request.attached', { files: namesOf(answer.attachmentIds) })}</Typography>
          )}
        </Box>
      ))}
    </Section>
  );
}
