import { Box, Button, Chip, Stack, Table, TableBody, TableCell, TableHead, TableRow, TextField, Typography } from '@mui/material';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Staff } from '../../kit/api/types';
import { Section } from '../../kit/components/Section';
import { Failed, Loaded, Loading } from '../../kit/components/states';
import { Sideways } from '../../kit/components/Sideways';
import { Word } from '../../kit/components/Word';
import { useLocalized, useOpenT, useT } from '../../kit/i18n';
import { rights, type EffectiveRights, type RightsOnCase } from './api';

type Right = EffectiveRights['rights'][number];

/** What the account may do in the end, in words, and where each right comes from. */
export function RightsSection({ person }: { person: Staff }) {
  const t = useT();
  // The version is part of the key, so each change of the account reads the rights again.
  const query = useQuery({ queryKey: ['staff', 'rights', person.id, person.version], queryFn: () => rights.of(person.id) });
  return (
    <Section title={<Word term="effective rights">{t('rights.title')}</Word>}>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
        {t('rights.text')}
      </Typography>
      <Loaded query={query} loading={<Loading shape="rows" count={5} />}>
        {(found) => (found.disabled ? <Typography>{t('rights.disabled')}</Typography> : <RightsList found={found} />)}
      </Loaded>
      <WhyOnCase person={person} />
    </Section>
  );
}

function RightsList({ found }: { found: EffectiveRights }) {
  const t = useT();
  const localized = useLocalized();
  const open = useOpenT();
  if (found.rights.length === 0) return <Typography>{t('rights.none')}</Typography>;
  const bySubject = Map.groupBy(found.rights, (right) => right.subject.key);
  return (
    <Stack spacing={1.5}>
      {[...bySubject].map(([key, list]) => (
        <Box key={key}>
          <Typography variant="h3">{localized(list[0]?.subject.words)}</Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {[...Map.groupBy(list, sourceOf)].map(([source, same]) => (
              <Typography component="li" variant="body2" key={source}>
                <strong>{same.map((right) => localized(right.action.words)).join(', ')}</strong>
                {same[0]?.from.map((one) => (
                  <Box component="span" key={one.role + one.when.en} sx={{ display: 'block', color: 'text.secondary' }}>
                    {t('rights.as', { role: open('role', one.role) })}
                    {one.when.en && `: ${localized(one.when)}`}
                  </Box>
                ))}
                {same[0]?.never.map((one) => (
                  <Box component="span" key={one.code} sx={{ display: 'block', color: 'warning.main' }}>
                    {t('rights.never', { when: localized(one.when) })}
                  </Box>
                ))}
              </Typography>
            ))}
          </Box>
        </Box>
      ))}
    </Stack>
  );
}

/** Puts rights that come from the same rules into one line. */
const sourceOf = (right: Right): string => JSON.stringify([right.from, right.never]);

function WhyOnCase({ person }: { person: Staff }) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const question = useMutation({ mutationFn: (number: string) => rights.onCase(person.id, number) });
  return (
    <Box sx={{ mt: 2.5 }}>
      <Typography variant="h3">{t('rights.why')}</Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {t('rights.whyText')}
      </Typography>
      <Box
        component="form"
        sx={{ display: 'flex', gap: 1, alignItems: 'center', flexWrap: 'wrap' }}
        onSubmit={(event) => {
          event.preventDefault();
          question.mutate(typed.trim());
        }}
      >
        <TextField
          label={<Word term="case number">{t('rights.caseNumber')}</Word>}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          sx={{ m: 0 }}
        />
        <Button type="submit" variant="outlined" loading={question.isPending} disabled={typed.trim() === ''}>
          {t('rights.ask')}
        </Button>
      </Box>
      <Box aria-live="polite">
        {question.isError && <Failed error={question.error} />}
        {question.data && <Why answer={question.data} />}
      </Box>
    </Box>
  );
}

function Why({ answer }: { answer: RightsOnCase }) {
  const t = useT();
  const localized = useLocalized();
  const open = useOpenT();
  const reasonsOf = (one: RightsOnCase['actions'][number]): string[] => {
    if (one.forbiddenBy.length > 0) return one.forbiddenBy.map((code) => open('problem', code));
    const holding = one.rules.filter((rule) => rule.holds !== false);
    const notTold =
      one.allowed === null
        ? [t('rights.notTold'), ...one.mayForbid.map((code) => t('rights.mayForbid', { what: open('problem', code) }))]
        : [];
    if (holding.length > 0)
      return [
        ...notTold,
        ...holding.map((rule) =>
          rule.when.en
            ? t('rights.byRole', { role: open('role', rule.role), when: localized(rule.when) })
            : t('rights.always', { role: open('role', rule.role) }),
        ),
      ];
    if (one.rules.length > 0)
      return one.rules.map((rule) =>
        t('rights.lacksOf', { role: open('role', rule.role), what: rule.lacks.map((lack) => open('rights.lacks', lack)).join(', ') }),
      );
    return [
      one.otherRoles.length > 0
        ? t('rights.noRole', { roles: one.otherRoles.map((role) => open('role', role)).join(', ') })
        : t('rights.nobody'),
    ];
  };
  return (
    <Box sx={{ mt: 1.5 }}>
      <Typography variant="body2" sx={{ mb: 1 }}>
        {answer.case.about
          ? `${answer.case.caseNumber}: ${localized(answer.case.about.service)} · ${answer.case.about.team} · ${open('status', answer.case.about.status)}`
          : t('rights.closed', { number: answer.case.caseNumber })}
      </Typography>
      <Sideways label={t('rights.why')}>
        <Table size="small" aria-label={t('rights.why')}>
          <TableHead>
            <TableRow>
              <TableCell>{t('rights.action')}</TableCell>
              <TableCell>{t('rights.answer')}</TableCell>
              <TableCell>{t('rights.because')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {answer.actions.map((one) => (
              <TableRow key={one.action}>
                <TableCell>{localized(one.words)}</TableCell>
                <TableCell>
                  <Verdict {...one} />
                </TableCell>
                <TableCell>
                  {reasonsOf(one).map((reason) => (
                    <Box key={reason}>{reason}</Box>
                  ))}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Sideways>
    </Box>
  );
}

function Verdict({ allowed, possible }: Pick<RightsOnCase['actions'][number], 'allowed' | 'possible'>) {
  const t = useT();
  if (allowed === null) return <Chip size="small" variant="outlined" label={t('rights.depends')} />;
  if (!allowed) return <Chip size="small" variant="outlined" color="warning" label={t('rights.no')} />;
  const now = possible !== false;
  return <Chip size="small" variant="outlined" color={now ? 'success' : 'default'} label={t(now ? 'rights.yes' : 'rights.notNow')} />;
}
