import { Box, Button, Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import type { OtherCase, TypedApplication } from '../../../kit/api/types';
import { useOthersOfTyped } from '../../../kit/data/queries';
import { useT } from '../../../kit/i18n';
import { grouped } from './grouped';
import { OtherCaseLine } from './OtherCaseLine';

/** So long nothing is typed before it is looked for. */
const pauseMs = 400;

interface Props {
  /** As far as it is typed: anything may be missing or half. */
  readonly typed: TypedApplication;
  /** What happens when somebody opens a case instead; by default its page is opened. */
  readonly onOpen?: (other: OtherCase) => void;
}

/** Beside a form that is being filled in: has this been here already? */
export function OtherCasesList({ typed, onOpen }: Props) {
  const t = useT();
  const { data } = useOthersOfTyped(useSettled(typed));
  const cases = data?.cases ?? [];
  return (
    <Box component="section" aria-label={t('others.typed')} aria-live="polite">
      <Typography variant="h3" gutterBottom>
        {t('others.typed')}
      </Typography>
      {cases.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('others.noneTyped')}
        </Typography>
      )}
      {grouped(cases).map(([group, some]) => (
        <Box key={group} sx={{ mb: 1 }}>
          <Typography variant="overline" component="h4" sx={{ lineHeight: 1.8 }}>
            {t(`others.${group}`)}
          </Typography>
          <Box component="ul" sx={{ m: 0, p: 0 }}>
            {some.map((other) => (
              <OtherCaseLine key={other.id} other={other}>
                <Button
                  size="small"
                  sx={{ px: 0.5 }}
                  aria-label={t('others.openInsteadLong', { number: other.caseNumber })}
                  {...(onOpen ? { onClick: () => onOpen(other) } : { component: Link, to: `/cases/${other.id}` })}
                >
                  {t('others.openInstead')}
                </Button>
              </OtherCaseLine>
            ))}
          </Box>
        </Box>
      ))}
      {data?.more && <Typography variant="caption">{t('others.more')}</Typography>}
    </Box>
  );
}

/** What was typed, once nobody has typed for a moment. */
function useSettled(typed: TypedApplication): TypedApplication {
  const text = JSON.stringify(typed);
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  return JSON.parse(settled) as TypedApplication;
}
