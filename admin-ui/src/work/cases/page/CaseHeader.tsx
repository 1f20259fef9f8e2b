import ArrowBack from '@mui/icons-material/ArrowBack';
import ExpandLess from '@mui/icons-material/ExpandLess';
import ExpandMore from '@mui/icons-material/ExpandMore';
import NavigateBefore from '@mui/icons-material/NavigateBefore';
import NavigateNext from '@mui/icons-material/NavigateNext';
import { Box, IconButton, Link as MuiLink, Stack, Tooltip, Typography } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { visuallyHidden } from '../../../kit/components/visuallyHidden';
import { Word, type TermName } from '../../../kit/components/Word';
import { useActorName } from '../../../kit/events/useActorName';
import { useLocalized, useT } from '../../../kit/i18n';
import { today } from '../../../kit/i18n/format';
import { useFormat } from '../../../kit/i18n/useFormat';
import { useShortcuts } from '../../../kit/keys';
import { Presence } from '../../../kit/live';
import { CaseActions } from '../actions/CaseActions';
import { ageOn } from '../../../kit/i18n/age';
import { useItsWords, useThisCase } from '../CaseContext';
import { ChannelText, DueChip, PriorityChip, StatusChip } from '../chips';
import { nameFirst } from '../../../kit/i18n/nameFirst';
import { ClockWhy } from './ClockWhy';
import { useDesk } from './DeskContext';
import type { Walk } from './useWalk';

/** The header, always in view: whose case it is, its state, who else is looking, the steps along the list, the next action. */
export function CaseHeader({ walk }: { walk: Walk }) {
  const t = useT();
  const kase = useThisCase();
  const { layout } = useDesk();
  const narrow = layout === 'one';
  const name = nameFirst(kase, t);
  const itsName = (
    <Typography
      variant="body2"
      noWrap
      title={name}
      sx={{ minWidth: 0, fontWeight: 600, ...(narrow ? { flex: '1 1 100%', lineHeight: 1.3 } : {}) }}
    >
      {name}
    </Typography>
  );
  return (
    <>
      {/* Where the page scrolls, this stays below the app's bar. */}
      <Stack
        component="header"
        direction="row"
        sx={{
          alignItems: 'center',
          columnGap: 1,
          rowGap: narrow ? 0.5 : 1,
          flexWrap: 'wrap',
          justifyContent: 'space-between',
          bgcolor: 'background.default',
          ...(narrow ? { position: 'sticky', top: 52, zIndex: 5, py: 0.5 } : {}),
        }}
      >
        <Stack direction="row" sx={{ alignItems: 'center', gap: 1, minWidth: 0, flex: narrow ? '1 1 100%' : '1 1 240px' }}>
          <WalkButtons walk={walk} />
          <Typography variant="h1" sx={{ whiteSpace: 'nowrap', ...(narrow ? { fontSize: '1.05rem' } : {}) }}>
            {kase.caseNumber}
          </Typography>
          {!narrow && itsName}
          {narrow && <Presence caseId={kase.id} />}
        </Stack>
        {narrow && itsName}
        <Stack direction="row" sx={{ alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
          {!narrow && <Presence caseId={kase.id} />}
          <CaseActions />
        </Stack>
      </Stack>
      <StandingFacts narrow={narrow} />
    </>
  );
}

function WalkButtons({ walk }: { walk: Walk }) {
  const t = useT();
  useShortcuts([
    {
      keys: 'j',
      label: 'caseKeys.next',
      scope: 'case',
      enabled: walk.next !== null,
      palette: false,
      run: () => walk.next && walk.go(walk.next),
    },
    {
      keys: 'k',
      label: 'caseKeys.previous',
      scope: 'case',
      enabled: walk.previous !== null,
      palette: false,
      run: () => walk.previous && walk.go(walk.previous),
    },
  ]);
  const step = (label: string, keys: string, target: string | null, icon: ReactNode) => (
    <Tooltip title={`${label} (${keys})`}>
      <span>
        <IconButton
          size="small"
          aria-label={label}
          aria-keyshortcuts={keys}
          disabled={target === null}
          onClick={() => target && walk.go(target)}
          sx={{ p: 0.25 }}
        >
          {icon}
        </IconButton>
      </span>
    </Tooltip>
  );
  if (!walk.back) return null;
  return (
    <Stack direction="row" component="nav" aria-label={t('walk.label')} sx={{ alignItems: 'center' }}>
      <Tooltip title={`${t('walk.back')} (l)`}>
        <IconButton size="small" component={Link} to={walk.back} aria-label={t('walk.back')} aria-keyshortcuts="l" sx={{ p: 0.25 }}>
          <ArrowBack fontSize="small" />
        </IconButton>
      </Tooltip>
      {step(t('walk.previous'), 'k', walk.previous, <NavigateBefore />)}
      {step(t('walk.next'), 'j', walk.next, <NavigateNext />)}
    </Stack>
  );
}

/**
 * State, deadline, telephone, assignee and channel in one line that wraps. With little room it has what is looked at on the way; the rest
 * opens.
 */
function StandingFacts({ narrow }: { narrow: boolean }) {
  const t = useT();
  const format = useFormat();
  const localized = useLocalized();
  const actorName = useActorName();
  const said = useItsWords();
  const kase = useThisCase();
  const [whole, setWhole] = useState(false);
  const { clock, applicant } = kase;
  const phone = typeof applicant.phone === 'string' ? applicant.phone : '';
  const age = ageOn(applicant.birthDate, today());
  const all = !narrow || whole;
  return (
    <Box sx={{ display: 'flex', alignItems: 'flex-start', mt: 0.5, mb: 1 }}>
      <Box
        component="dl"
        sx={{
          m: 0,
          flex: 1,
          minWidth: 0,
          display: 'flex',
          flexWrap: 'wrap',
          columnGap: narrow ? 1.5 : 2.5,
          rowGap: 0.25,
          typography: 'body2',
          alignItems: 'center',
          '& > div': { display: 'flex', alignItems: 'center', gap: 0.75, minHeight: 26 },
          '& dt': { color: 'text.secondary', typography: 'caption' },
          '& dd': { m: 0 },
        }}
      >
        <Item label={t('cases.field.status')} quiet={!all}>
          <StatusChip
            serviceKey={kase.service.key}
            status={kase.status}
            outcome={kase.closed?.outcome ?? null}
            awaitsPayment={kase.awaitsPayment}
            undelivered={kase.letters.some((letter) => letter.state === 'failed')}
            postOpen={kase.openPost > 0}
          />{' '}
          <PriorityChip priority={kase.priority} />
        </Item>
        <Item term={clock.stoppedOn ? 'clock (of the deadline)' : 'deadline'} label={t('cases.field.dueOn')} quiet={!all}>
          <DueChip
            dueOn={clock.dueOn}
            officeDaysLeft={clock.officeDaysLeft}
            status={kase.status}
            stoppedOn={clock.stoppedOn}
            withDay={all}
          />
          <ClockWhy />
        </Item>
        {phone && (
          <Item label={t('applicant.phone')} quiet={!all}>
            <MuiLink href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`} sx={{ whiteSpace: 'nowrap' }}>
              {phone}
            </MuiLink>
          </Item>
        )}
        {all && (
          <>
            {age !== null && <Item label={t('applicant.age')}>{t('applicant.years', { smart_count: age })}</Item>}
            <Item label={t('cases.field.assignee')}>{kase.assignee ? kase.assignee.name : t('cases.nobody')}</Item>
            <Item term="service" label={t('cases.field.service')}>
              {localized(kase.service.title)}
            </Item>
            <Item term="submission" label={t('cases.field.receivedAt')}>
              {format.received(kase.receivedAt)} · <ChannelText channel={kase.channel} />
            </Item>
            {kase.followUp && (
              <Item term="follow-up" label={t('cases.field.followUp')}>
                {format.dateAndNearness(kase.followUp.on)}
                {kase.followUp.because === 'unpaid'
                  ? `: ${t('payments.askFor', { theFee: said.theFee })}`
                  : kase.followUp.note && `: ${kase.followUp.note}`}
              </Item>
            )}
            {kase.closed && (
              <Item term="close" label={t('cases.field.closed')}>
                {format.dateTime(kase.closed.at)} · {actorName(kase.closed.by)}
              </Item>
            )}
          </>
        )}
        {kase.lookAt && <Item label={t('lookAt.label')}>{t(`lookAt.${kase.lookAt.because}`, { date: format.date(kase.lookAt.on) })}</Item>}
      </Box>
      {narrow && (
        <IconButton size="small" aria-label={t('cases.facts')} aria-expanded={whole} onClick={() => setWhole(!whole)} sx={{ p: 0.25 }}>
          {whole ? <ExpandLess fontSize="small" /> : <ExpandMore fontSize="small" />}
        </IconButton>
      )}
    </Box>
  );
}

/** @param quiet where there is little room, the label is only read out */
function Item({ label, term, quiet = false, children }: { label: string; term?: TermName; quiet?: boolean; children: ReactNode }) {
  return (
    <div>
      <dt style={quiet ? visuallyHidden : undefined}>
        <Word term={term}>{label}</Word>
      </dt>
      <Box component="dd" sx={{ display: 'flex', alignItems: 'center', gap: 0.5, flexWrap: 'wrap' }}>
        {children}
      </Box>
    </div>
  );
}
