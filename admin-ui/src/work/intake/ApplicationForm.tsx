import { Box, Card, Stack } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState, type KeyboardEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { api } from '../../kit/api/endpoints';
import { asProblem, type ApiProblem } from '../../kit/api/problem';
import type { Body } from '../../kit/api/contract';
import type { JsonSchema, ServiceDetail } from '../../kit/api/types';
import { sendOnCtrlEnter } from '../../kit/components/ActionDialog';
import { dropDraft } from '../../kit/components/draft';
import { ProblemNotice } from '../../kit/components/ProblemNotice';
import { useFaultText } from '../../kit/components/problemText';
import { Section } from '../../kit/components/Section';
import { nameOfApplicant } from '../../kit/form/applicant';
import { shownSchema } from '../../kit/form/formSchema';
import type { ChosenForm } from '../../kit/form/formOfService';
import { focusField } from '../../kit/form/focusField';
import { fieldId, type FormFault } from '../../kit/form/places';
import { SchemaForm } from '../../kit/form/SchemaForm';
import { toSend } from '../../kit/form/toSend';
import { faultsBelow, useFormFaults } from '../../kit/form/useFormFaults';
import { useShownFaults } from '../../kit/form/useShownFaults';
import { useLocalized, useT, useUiLocale } from '../../kit/i18n';
import { namedPapers, PapersField } from '../../kit/papers';
import { OtherCasesList } from '../cases/others/OtherCasesList';
import { draftKeyOf, type Application } from './application';
import { ArrivalFields, ReplyFields } from './ArrivalFields';
import type { TakenIn } from './DonePanel';
import { Finish, type Open } from './Finish';
import { attachmentRulesOf } from './attachmentRules';

/** The case is one's own by now, or a colleague's. */
function isTakenAlready({ code }: ApiProblem): boolean {
  return code === 'case.nothing-changes' || code === 'case.assigned-to-somebody-else';
}

interface Props {
  readonly id: string;
  readonly application: Application;
  readonly change: (part: Partial<Application>) => void;
  readonly service: { readonly key: string; readonly version: number; readonly mayBackdate: boolean };
  readonly chosen: ChosenForm;
  readonly attachments: ServiceDetail;
  readonly asked: { readonly form: JsonSchema; readonly values: Readonly<Record<string, unknown>> };
  readonly onTaken: (taken: TakenIn) => void;
}

type Sent = Body<'/api/v1/intake/applications', 'post'>;

/** All that is asked for when an application is taken in, on one page. Whatever is typed is kept at once. */
export function ApplicationForm({ id, application, change, service, chosen, attachments, asked, onTaken }: Props) {
  const applicantForm = asked.form;
  const t = useT();
  const localized = useLocalized();
  const locale = useUiLocale();
  const faultText = useFaultText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [applicantFaults, formFaults] = [useShownFaults(), useShownFaults()];
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<{ readonly problem: ApiProblem; readonly of: Application } | null>(null);

  const { applicant, form, papers, replyKind, replyEmail } = application;
  const data = useMemo(
    () => ({ applicant: toSend(shownSchema(applicantForm, locale), applicant), form: toSend(shownSchema(chosen.form, locale), form) }),
    [applicantForm, chosen.form, applicant, form, locale],
  );
  const checked = useFormFaults(service, data);
  const rules = attachmentRulesOf(attachments);
  const problem = refused?.of === application ? refused.problem : null;
  const told = problem?.errors.map((fault) => ({ pointer: fault.pointer, text: faultText(fault) })) ?? [];
  const needsEmail = replyKind === 'email' && replyEmail === '';
  const namelessPapers = papers.filter(({ purpose }) => purpose === '').length;
  const faults: readonly FormFault[] = [
    ...checked.faults,
    ...told.filter(({ pointer }) => !checked.faults.some((one) => one.pointer === pointer)),
  ];
  const open: Open[] = [
    ...faults.map(({ pointer, text }) => ({ text, field: fieldOfPointer(pointer) })),
    ...(namelessPapers > 0 ? [{ text: t('intake.papersNeedPurpose'), field: 'intake-papers' }] : []),
    ...(needsEmail ? [{ text: t('intake.replyNeedsAddress'), field: 'intake-reply-email' }] : []),
  ];
  const name = nameOfApplicant(applicant);
  const [ofApplicant, ofForm] = [faultsBelow(faults, '/applicant'), faultsBelow(faults, '/form')];

  const takeIn = async (andWorkOn: boolean): Promise<void> => {
    setTried(true);
    applicantFaults.showAll();
    formFaults.showAll();
    if (checked.isCurrent && open.length > 0) return focusField(open[0]?.field);
    setBusy(true);
    try {
      const made = await api.intake.takeIn(bodyOf(id, application, data));
      dropDraft(draftKeyOf(id));
      await client.invalidateQueries({ queryKey: ['queues'] });
      if (andWorkOn && made.caseId) {
        // What follows from an earlier case is with whoever had that one already; its page says so.
        await api.cases.command(made.caseId, 'claim', {}).catch((error: unknown) => {
          if (!isTakenAlready(asProblem(error))) throw error;
        });
        await navigate(`/cases/${made.caseId}`);
      } else onTaken({ ...made, service: application.service });
    } catch (error) {
      const met = asProblem(error);
      setRefused({ problem: met, of: application });
      focusField(met.errors[0] && fieldOfPointer(met.errors[0].pointer));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Box
      component="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void takeIn(false);
      }}
      onKeyDownCapture={(event: KeyboardEvent<HTMLElement>) => {
        if (event.key !== 'Enter') return;
        // Before the fields see it: a list of choices would open by it.
        if (event.ctrlKey || event.metaKey) {
          sendOnCtrlEnter(event);
          event.stopPropagation();
        }
      }}
      onKeyDown={(event: KeyboardEvent<HTMLElement>) => {
        // A long form is not sent by an Enter in one of its lines.
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
      }}
      sx={{ display: 'grid', gap: 2, alignItems: 'start', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 340px' } }}
    >
      <Stack spacing={2} sx={{ minWidth: 0 }}>
        <Section title={t('intake.arrival')}>
          <ArrivalFields application={application} change={change} mayBackdate={service.mayBackdate} />
        </Section>
        <Section title={t('intake.applicant')}>
          <SchemaForm
            schema={applicantForm}
            values={asked.values}
            value={applicant}
            onChange={(next) => change({ applicant: next, ...replyFollowing(application, next) })}
            faults={applicantFaults.shown(ofApplicant)}
            onLeave={applicantFaults.leave}
            idPrefix="applicant"
          />
          <ReplyFields application={application} change={change} missing={tried && needsEmail} />
        </Section>
        <Section title={t('intake.data')}>
          <SchemaForm
            schema={chosen.form}
            value={form}
            onChange={(next) => change({ form: next })}
            faults={formFaults.shown(ofForm)}
            onLeave={formFaults.leave}
            idPrefix="form"
            values={chosen.values}
            applicantName={name}
          />
        </Section>
        <Section title={t('intake.papers')}>
          <Box id="intake-papers" tabIndex={-1}>
            <PapersField
              papers={papers}
              onChange={(next) => change({ papers: next })}
              purposes={rules.purposes.map(({ key, title }) => ({ key, title: localized(title) }))}
              accept={rules.accept}
              maxBytes={rules.maxBytes}
              maxCount={rules.maxCount}
              purposesNeeded={tried}
              isTitled
            />
          </Box>
        </Section>
      </Stack>
      <Stack spacing={2} sx={{ minWidth: 0, position: { lg: 'sticky' }, top: { lg: 72 } }}>
        {problem && !standsAtFields(problem) && (
          <ProblemNotice error={problem} faults={problem.errors.filter(({ pointer }) => fieldOfPointer(pointer) === undefined)} />
        )}
        <Finish id={id} open={open} isCurrent={checked.isCurrent} tried={tried} busy={busy} onWorkOn={() => void takeIn(true)} />
        <Card sx={{ p: 2 }}>
          <OtherCasesList typed={{ serviceKey: service.key, applicant: typedApplicant(data.applicant), form: data.form }} />
        </Card>
      </Stack>
    </Box>
  );
}

/** Whether all that was refused is said where it can be mended. */
function standsAtFields({ errors }: ApiProblem): boolean {
  return errors.length > 0 && errors.every(({ pointer }) => fieldOfPointer(pointer) !== undefined);
}

/** The id of the field that a fault of the request speaks of. */
function fieldOfPointer(pointer: string): string | undefined {
  if (pointer.startsWith('/applicant/')) return fieldId('applicant', pointer.slice('/applicant'.length));
  if (pointer.startsWith('/form/')) return fieldId('form', pointer.slice('/form'.length));
  if (pointer.startsWith('/papers')) return 'intake-papers';
  if (pointer === '/receivedOn') return 'intake-received';
  if (pointer === '/refersTo') return 'intake-refers-to';
  return pointer.startsWith('/replyChannel') ? 'intake-reply-email' : undefined;
}

/** Whoever states a mail address is mostly written to by mail; an address for the reply that was typed stays. */
function replyFollowing(before: Application, applicant: Readonly<Record<string, unknown>>): Partial<Application> {
  const [was, now] = [before.applicant['email'], applicant['email']];
  if (was === now || (before.replyEmail !== '' && before.replyEmail !== was)) return {};
  const email = typeof now === 'string' ? now : '';
  return { replyEmail: email, ...(before.replyKind === 'email' && email === '' ? { replyKind: 'post' as const } : {}) };
}

/** The part of the applicant that other cases are found by. */
function typedApplicant(applicant: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { salutation: _, ...rest } = applicant;
  return rest;
}

function bodyOf(id: string, application: Application, data: { readonly applicant: object; readonly form: Record<string, unknown> }): Sent {
  const { service, channel, receivedOn, refersTo, idSeen, replyKind, replyEmail, pdfByMail, papers } = application;
  return {
    key: id,
    service,
    channel: channel as Sent['channel'],
    ...(receivedOn ? { receivedOn } : {}),
    ...(refersTo.trim() ? { refersTo: refersTo.trim() } : {}),
    form: data.form,
    applicant: data.applicant as Sent['applicant'],
    idSeen,
    replyChannel: replyKind === 'email' ? { kind: 'email', email: replyEmail, pdfByMailConsent: pdfByMail } : { kind: 'post' },
    papers: namedPapers(papers),
  };
}
