import { Box, Link as MuiLink, Skeleton, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { CaseDetail, TimelineEntry } from '../../../kit/api/types';
import { useSaid } from '../../../kit/data/useServiceWords';
import { useEventSentence } from '../../../kit/events/useEventSentence';
import { useLocalized, useOpenT, useT } from '../../../kit/i18n';
import { ageOn } from '../../../kit/i18n/age';
import { today } from '../../../kit/i18n/format';
import { useFormat } from '../../../kit/i18n/useFormat';
import { addressLines } from '../../../kit/schema/addressLines';
import { ChannelText } from '../chips';
import { letterWords } from '../work/letterWords';

/** So many letters are told; the newest first. */
const mostLetters = 3;

/** What one needs on the telephone: who, how to reach them, what was noted and asked last, what left the house, what happened last. */
export function PreviewFacts({ kase, events }: { kase: CaseDetail; events: readonly TimelineEntry[] | null }) {
  const t = useT();
  const open = useOpenT();
  const format = useFormat();
  const localized = useLocalized();
  const said = useSaid(kase.service.words);
  const sentence = useEventSentence(said, kase.service.checks);
  const { applicant, request, decision, followUp, lookAt } = kase;
  const text = (key: string): string => (typeof applicant[key] === 'string' ? applicant[key] : '');
  const [phone, email] = [text('phone'), text('email')];
  const age = ageOn(applicant.birthDate, today());
  const note = kase.notes.at(-1);
  const letters = kase.letters.slice(-mostLetters).toReversed();
  const asked = request?.items.map((item) => localized(kase.service.requestItems.find(({ key }) => key === item)?.title) || item) ?? [];
  return (
    <>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gridTemplateColumns: 'max-content 1fr',
          columnGap: 2,
          rowGap: 0.5,
          typography: 'body2',
          '& dt': { color: 'text.secondary' },
          '& dd': { m: 0, minWidth: 0, overflowWrap: 'anywhere' },
        }}
      >
        {phone && (
          <Fact label={t('applicant.phone')}>
            <MuiLink href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</MuiLink>
          </Fact>
        )}
        {email && <Fact label={t('applicant.email')}>{email}</Fact>}
        <Fact label={t('applicant.address')}>{addressLines(applicant['address']).join(', ') || '–'}</Fact>
        {age !== null && <Fact label={t('applicant.age')}>{t('applicant.years', { smart_count: age })}</Fact>}
        <Fact label={t('cases.field.assignee')}>{kase.assignee?.name ?? t('cases.nobody')}</Fact>
        <Fact label={t('cases.field.service')}>{localized(kase.service.title)}</Fact>
        <Fact label={t('cases.field.receivedAt')}>
          {format.received(kase.receivedAt)} · <ChannelText channel={kase.channel} />
        </Fact>
        {followUp && (
          <Fact label={t('cases.field.followUp')}>
            {format.dateAndNearness(followUp.on)}
            {followUp.note && `: ${followUp.note}`}
          </Fact>
        )}
        {lookAt && <Fact label={t('lookAt.label')}>{t(`lookAt.${lookAt.because}`, { date: format.date(lookAt.on) })}</Fact>}
        {decision && (
          <Fact label={t('decision.title')}>
            {said.kind(decision.kind)}, {format.date(decision.decidedOn)}
            {decision.feeCents > 0 && ` · ${said.fee} ${format.money(decision.feeCents)}`}
          </Fact>
        )}
      </Box>
      {note && (
        <Part title={t('quickView.note')}>
          <Quiet>
            {note.by.name} · {format.dateTime(note.at)}
          </Quiet>
          <Typography variant="body2" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
            {note.text}
          </Typography>
        </Part>
      )}
      {request?.state === 'open' && (
        <Part title={t('request.title')}>
          <Typography variant="body2">
            {t('request.asked', { by: request.askedBy.name, at: format.dateTime(request.askedAt), until: format.date(request.answerBy) })}
          </Typography>
          {asked.length > 0 && <Typography variant="body2">{asked.join('; ')}</Typography>}
          {request.text && (
            <Typography variant="body2" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
              {request.text}
            </Typography>
          )}
        </Part>
      )}
      {letters.length > 0 && (
        <Part title={t('letters.title')}>
          {letters.map((letter) => (
            <Typography key={letter.id} variant="body2">
              {open('letterKey', letter.key)}:{' '}
              <Typography component="span" variant="body2" color={letter.state === 'failed' ? 'error' : 'textSecondary'}>
                {letterWords(letter, undefined, new Date(), t, format).now}
              </Typography>
            </Typography>
          ))}
        </Part>
      )}
      <Part title={t('quickView.events')}>
        {events === null ? (
          <Skeleton height={26} />
        ) : (
          <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
            {events.map((entry) => (
              <Typography key={entry.id} component="li" variant="body2" sx={{ mb: 0.5 }}>
                <Quiet>{format.dateTime(entry.at)}</Quiet> {sentence(entry)}
              </Typography>
            ))}
          </Box>
        )}
      </Part>
    </>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box sx={{ mt: 2, pt: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="h3" sx={{ mb: 0.5 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}

function Quiet({ children }: { children: ReactNode }) {
  return (
    <Typography variant="caption" color="textSecondary" component="span">
      {children}
    </Typography>
  );
}
