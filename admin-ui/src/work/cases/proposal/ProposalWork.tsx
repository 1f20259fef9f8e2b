import Close from '@mui/icons-material/Close';
import { Box, Button, IconButton, Stack, Typography } from '@mui/material';
import { useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react';
import { Form, useNotify } from 'react-admin';
import { useFormState, useWatch } from 'react-hook-form';
import { ApiProblem, asProblem } from '../../../kit/api/problem';
import { sendOnCtrlEnter } from '../../../kit/components/ActionDialog';
import { ConflictNotice } from '../../../kit/components/ConflictNotice';
import { draftOf as keptDraft, dropDraft, readDraft } from '../../../kit/components/draft';
import { DraftKeeper, DraftNotice, DraftStatus } from '../../../kit/components/DraftKeeper';
import { Refused } from '../../../kit/components/refused';
import type { Typed } from '../../../kit/components/typed';
import { useT } from '../../../kit/i18n';
import { useFormat } from '../../../kit/i18n/useFormat';
import { useShortcuts } from '../../../kit/keys';
import { useCaseForm, useItsWords, useThisCase } from '../CaseContext';
import { useDesk } from '../page/DeskContext';
import { openChecks } from '../actions/nextStep';
import { OpenTasks } from '../tasks/OpenTasks';
import { DecideDialog } from './DecideDialog';
import { draftOf, startOf } from './draftOf';
import { LiveLetter } from './LiveLetter';
import { ProposalFields } from './ProposalFields';
import { sendOffOf } from './sendOff';
import { signingOf, useRulesFor, type Signing } from './useDraftRules';
import { useProposalWords } from './useProposalWords';

/** Writing a decision: the form here, and beside it the letter as it will be printed. */
export function ProposalWork() {
  const t = useT();
  const notify = useNotify();
  const kase = useThisCase();
  const { proposing, stopProposing, layout, draft, letter } = useDesk();
  const { rules, fresh } = useRulesFor(draft);
  const signing = signingOf(rules);
  const isOff = sendOffOf(draft, letter, fresh, openChecks(kase).length) !== null;
  const title = t(signing === null ? 'decision.title' : signing === 'together' ? 'proposal.propose.title' : 'proposal.decide.title');
  const { run, reload, version } = useCaseForm();
  const words = useProposalWords();
  const { theFee } = useItsWords();
  const place = useRef<HTMLDivElement>(null);
  const draftKey = `${kase.id}.propose-decision`;
  const kind = proposing?.kind ?? 'grant';
  const saved = useMemo(() => startOf(kase, kind), [kase, kind]);
  const [shown] = useState(saved);
  const [kept] = useState(() => keptDraft(draftKey));
  const [start] = useState(() => ({ ...saved, ...readDraft(draftKey) }));
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const conflict = problem?.code === 'case.changed-meanwhile';

  /** The kind that was sent, since reasons belong to a kind. */
  const sent = useRef('');
  const fieldOf = (pointer: string): string | undefined => (pointer === '/reasons' ? `reasons-${sent.current}` : undefined);
  const trouble = useRef<HTMLDivElement>(null);
  // A conflict is shown above, so the page scrolls there.
  useEffect(() => {
    if (conflict) trouble.current?.focus();
  }, [conflict, problem]);

  // The focus moves into the form, so that the keyboard works at once: Ctrl+Enter sends from anywhere inside.
  useEffect(() => {
    // Scrolls only this part of the page; the header stays in view.
    const part = place.current?.closest('[data-zone]');
    if (part && part.scrollHeight > part.clientHeight) part.scrollTop = 0;
    place.current?.querySelector<HTMLElement>('input:checked, input')?.focus({ preventScroll: true });
  }, []);

  /** What waits for the confirmation of whoever decides alone. */
  const [asked, setAsked] = useState<Typed | null>(null);
  const [sending, setSending] = useState(false);

  const refuse = (values: Typed, refusal: ApiProblem): void => {
    sent.current = String(values['kind']);
    setAsked(null);
    setProblem(refusal);
  };

  const submit = async (values: Typed): Promise<void> => {
    const typed = draftOf(values);
    // The button says why. A key may come before it has drawn the last letter that was typed.
    if (isOff || JSON.stringify(typed) !== JSON.stringify(draft)) return;
    setProblem(null);
    if (typed.reasons.length === 0 && typed.explanation.trim() === '') return refuse(values, reasonsMissing());
    if (signing === 'together') return send(values);
    setAsked(values);
  };

  const send = async (values: Typed): Promise<void> => {
    setSending(true);
    try {
      await run('proposal', draftOf(values), true);
    } catch (error) {
      return refuse(values, asProblem(error));
    } finally {
      setSending(false);
    }
    dropDraft(draftKey);
    notify(t(signing === null ? 'proposal.decide.done' : doneWords[signing], { theFee }), { type: 'success' });
    stopProposing();
  };

  useShortcuts([
    {
      keys: 'mod+Enter',
      label: 'caseKeys.send',
      scope: 'case',
      palette: false,
      run: () => place.current?.querySelector('form')?.requestSubmit(),
    },
  ]);
  return (
    <Box
      ref={place}
      component="section"
      aria-label={title}
      sx={{ border: 2, borderColor: 'primary.main', borderRadius: 1, p: 1.5, mb: 1.5 }}
    >
      <Stack direction="row" sx={{ alignItems: 'center', justifyContent: 'space-between' }}>
        <Typography variant="h2">{title}</Typography>
        <IconButton size="small" onClick={stopProposing} aria-label={t('proposal.leave')} title={t('proposal.leaveHelp')}>
          <Close fontSize="small" />
        </IconButton>
      </Stack>
      <OpenTasks />
      <Form onSubmit={submit} record={start} noValidate>
        <Box onKeyDown={sendOnCtrlEnter}>
          {kept && !conflict && <DraftNotice draftKey={draftKey} draft={kept} version={version} saved={saved} fields={words} />}
          <Box ref={trouble} tabIndex={-1} sx={{ outline: 'none' }}>
            {conflict && <ConflictNotice problem={problem} before={shown} saved={saved} fields={words} onReload={reload} />}
          </Box>
          <FollowedByLetter />
          <ProposalFields />
          <DraftKeeper draftKey={draftKey} version={version} />
        </Box>
        {layout === 'one' && <LiveLetter fill={false} />}
        <SendRow draftKey={draftKey} signing={signing}>
          {problem && !conflict && <Refused problem={problem} fieldOf={fieldOf} />}
        </SendRow>
      </Form>
      {asked && <DecideDialog draft={draftOf(asked)} busy={sending} onConfirm={() => void send(asked)} onClose={() => setAsked(null)} />}
    </Box>
  );
}

/** The refusal that the server would give; here it comes before the question whether all is right. */
function reasonsMissing(): ApiProblem {
  const code = 'decision.reasons-missing';
  return new ApiProblem({ code, status: 422, errors: [{ pointer: '/reasons', code, detail: code }] });
}

/** Passes the typed values to the letter beside the form. */
function FollowedByLetter() {
  const { setDraft } = useDesk();
  const values = useWatch();
  const written = JSON.stringify(draftOf(values));
  useEffect(() => setDraft(JSON.parse(written) as ReturnType<typeof draftOf>), [written, setDraft]);
  return null;
}

/** The submit button, always in view, with the fee: nobody should have to scroll to know what they decide. */
function SendRow({ draftKey, signing, children }: { draftKey: string; signing: Signing | null; children: ReactNode }) {
  const t = useT();
  const format = useFormat();
  const { stopProposing, draft, letter, showPaper, layout } = useDesk();
  const { fee } = useItsWords();
  const { rules, fresh } = useRulesFor(draft);
  const { isSubmitting } = useFormState();
  const open = openChecks(useThisCase()).length;
  const off = sendOffOf(draft, letter, fresh, open);
  const why = off && (off === 'checks' ? t('off.checks-open', { smart_count: open }) : t(`proposal.off.${off}`));
  const whyId = useId();
  return (
    <Stack
      direction="row"
      spacing={1}
      useFlexGap
      sx={{
        alignItems: 'center',
        flexWrap: 'wrap',
        justifyContent: 'flex-end',
        position: 'sticky',
        bottom: 0,
        bgcolor: 'background.paper',
        borderTop: 1,
        borderColor: 'divider',
        mt: 1,
        pt: 1,
        zIndex: 1,
      }}
    >
      {children}
      {rules && (
        <Typography sx={{ fontWeight: 650, fontVariantNumeric: 'tabular-nums' }}>
          {fee}: {format.money(rules.decision.feeCents)}
        </Typography>
      )}
      <DraftStatus draftKey={draftKey} />
      {off && (
        <Typography id={whyId} variant="body2" color="textSecondary" role="status">
          {why}{' '}
          {off === 'hidden' && layout !== 'one' && (
            <Button size="small" onClick={() => showPaper('draft')}>
              {t('preview.button')}
            </Button>
          )}
        </Typography>
      )}
      <Button onClick={stopProposing}>{t('common.cancel')}</Button>
      <Button
        type="submit"
        variant="contained"
        loading={isSubmitting}
        aria-keyshortcuts="Control+Enter"
        // It keeps the focus while it is off, so that its reason can be read.
        aria-disabled={off !== null}
        {...(off ? { 'aria-describedby': whyId } : {})}
        title={why ?? t('proposal.sendHelp')}
        sx={off ? { opacity: 0.5 } : {}}
        onClick={(event) => (event.detail > 1 || off !== null) && event.preventDefault()}
      >
        {t(signing === null ? 'action.propose-decision.submit' : sendWords[signing])}
      </Button>
    </Stack>
  );
}

const sendWords = {
  alone: 'proposal.decide.send',
  'alone-unpaid': 'proposal.decide.sendUnpaid',
  together: 'proposal.propose.send',
} as const;
const doneWords = {
  alone: 'proposal.decide.done',
  'alone-unpaid': 'proposal.decide.doneUnpaid',
  together: 'proposal.propose.done',
} as const;
