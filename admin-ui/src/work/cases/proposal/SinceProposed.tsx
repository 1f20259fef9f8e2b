import { Alert, Box } from '@mui/material';
import { ApiProblem } from '../../../kit/api/problem';
import type { CaseDetail, Proposal } from '../../../kit/api/types';
import { ProblemNotice } from '../../../kit/components/ProblemNotice';
import { useLocalized, useT } from '../../../kit/i18n';
import { useFormat } from '../../../kit/i18n/useFormat';
import { useItsWords, useThisCase } from '../CaseContext';

type Differing = NonNullable<CaseDetail['ifSigned']>['differs'][number];

/** For approvers: what has changed since the proposal, and what prevents signing today. */
export function SinceProposed({ proposal }: { proposal: Proposal }) {
  const t = useT();
  const format = useFormat();
  const localized = useLocalized();
  const { fee } = useItsWords();
  const { ifSigned } = useThisCase();
  if (!ifSigned) return null;
  const words = (
    part: Differing,
    of: Pick<Proposal, 'feeCents' | 'instalments' | 'details'> & { approvalBecause: Proposal['approvalBecause'] },
  ): string => {
    const day = (value: unknown): string => (typeof value === 'string' ? format.date(value) : '–');
    if (part === 'fee') return format.money(of.feeCents);
    if (part === 'instalments')
      return of.instalments.map(({ dueOn, cents }) => `${format.date(dueOn)}: ${format.money(cents)}`).join(' · ') || '–';
    if (part === 'validity') return `${day(of.details['validFrom'])} – ${day(of.details['validTo'])}`;
    return of.approvalBecause.map((reason) => localized(reason)).join('; ') || '–';
  };
  const now = { ...ifSigned.decision, approvalBecause: ifSigned.approvalBecause };
  return (
    <>
      {ifSigned.problem && <ProblemNotice error={new ApiProblem({ code: ifSigned.problem, status: 409 })} />}
      {ifSigned.differs.length > 0 && (
        <Alert severity="warning" role="group" sx={{ mb: 1.5 }}>
          {t('proposal.sinceThen', { date: format.date(ifSigned.on), proposed: format.date(proposal.at) })}
          <Box component="dl" sx={{ m: 0 }}>
            {ifSigned.differs.map((part) => (
              <Box key={part} sx={{ mt: 0.5 }}>
                <Box component="dt" sx={{ fontSize: '0.8rem' }}>
                  {part === 'fee' ? fee : t(`proposal.differs.${part}`)}
                </Box>
                <Box component="dd" sx={{ m: 0 }}>
                  <del>{words(part, proposal)}</del>
                  <br />
                  <ins style={{ textDecoration: 'none', fontWeight: 600 }}>{words(part, now)}</ins>
                </Box>
              </Box>
            ))}
          </Box>
        </Alert>
      )}
    </>
  );
}
