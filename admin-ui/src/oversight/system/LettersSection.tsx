import {
  Button,
  Link as MuiLink,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from '@mui/material';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { CappedCount } from '../../kit/api/types';
import { Section } from '../../kit/components/Section';
import { Empty, Loaded, Loading } from '../../kit/components/states';
import { Sideways } from '../../kit/components/Sideways';
import { useOpenT, useT } from '../../kit/i18n';
import { problemOfLetter } from '../../kit/i18n/problemOfLetter';
import { useFormat } from '../../kit/i18n/useFormat';
import { system, type Letters } from './api';

const states = ['failed', 'written', 'ordered', 'batched'] as const;
type State = (typeof states)[number];

/** Letters and mails that were not sent yet: by state, with the reason and the next attempt. */
export function LettersSection() {
  const t = useT();
  const format = useFormat();
  const open = useOpenT();
  const [state, setState] = useState<State>('failed');
  const [cursor, setCursor] = useState('');
  const letters = useQuery({
    queryKey: ['system', 'letters', state, cursor],
    queryFn: () => system.letters({ state, ...(cursor ? { cursor } : {}) }),
    placeholderData: keepPreviousData,
  });
  const countOf = (found: Letters, one: State): number =>
    found.counts.filter((count) => count.state === one).reduce((sum, count) => sum + count.count, 0);
  const much = ({ count, capped }: CappedCount): string =>
    capped ? t('common.over', { count: format.number(count) }) : format.number(count);
  return (
    <Section title={t('system.letters.title')}>
      <Loaded query={letters} loading={<Loading shape="text" count={4} />}>
        {(found) => (
          <>
            <Typography variant="body2" sx={{ mb: 1 }}>
              {t('system.letters.text', {
                days: found.sent.days,
                mail: much(found.sent.mail),
                print: much(found.sent.print),
                failed: much(found.sent.failed),
              })}
            </Typography>
            <ToggleButtonGroup
              exclusive
              size="small"
              value={state}
              aria-label={t('system.letters.state')}
              sx={{ mb: 1, flexWrap: 'wrap' }}
              onChange={(_, next: State | null) => next && (setState(next), setCursor(''))}
            >
              {states.map((one) => (
                <ToggleButton key={one} value={one}>
                  {open('letterState', one)} ({format.number(countOf(found, one))})
                </ToggleButton>
              ))}
            </ToggleButtonGroup>
            {found.items.length === 0 ? <Empty good>{t('system.letters.none')}</Empty> : <LetterTable letters={found} />}
            {found.next && (
              <Button onClick={() => setCursor(found.next ?? '')} sx={{ mt: 1 }}>
                {t('common.nextPage')}
              </Button>
            )}
          </>
        )}
      </Loaded>
    </Section>
  );
}

function LetterTable({ letters }: { letters: Letters }) {
  const t = useT();
  const open = useOpenT();
  const format = useFormat();
  return (
    <Sideways label={t('system.letters.title')}>
      <Table size="small" aria-label={t('system.letters.title')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('system.letters.case')}</TableCell>
            <TableCell>{t('system.letters.letter')}</TableCell>
            <TableCell>{t('system.letters.way')}</TableCell>
            <TableCell>{t('system.letters.since')}</TableCell>
            <TableCell>{t('system.letters.problem')}</TableCell>
            <TableCell>{t('system.letters.next')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {letters.items.map((letter) => (
            <TableRow key={letter.letterId}>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>
                {letter.caseId ? (
                  <MuiLink component={Link} to={`/cases/${letter.caseId}`}>
                    {letter.caseNumber}
                  </MuiLink>
                ) : (
                  letter.caseNumber
                )}
              </TableCell>
              <TableCell>{open('letterKey', letter.key)}</TableCell>
              <TableCell>{open('letterWay', letter.way)}</TableCell>
              <TableCell>{format.dateTime(letter.orderedAt)}</TableCell>
              <TableCell>
                {letter.problem ? t(problemOfLetter(letter.problem)) : '–'}
                {letter.problem && (
                  <Typography variant="caption" component="p" color="textSecondary">
                    {letter.problem}
                  </Typography>
                )}
              </TableCell>
              <TableCell>{format.dateTime(letter.nextTryAt)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Sideways>
  );
}
