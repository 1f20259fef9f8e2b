import { Alert, Button, Stack } from '@mui/material';
import { useEffect, useRef } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { writeDraft } from '../../kit/components/draft';
import { useT } from '../../kit/i18n';
import { writeParameter } from '../cases/writing/writeParameter';
import { draftKeyOf } from './application';

/** What became of an application. */
export interface TakenIn {
  readonly caseId: string | null;
  readonly caseNumber: string | null;
  readonly service: string;
}

/** Says that the case is there, and what can be done next. */
export function DonePanel({ taken }: { readonly taken: TakenIn }) {
  const t = useT();
  const navigate = useNavigate();
  const next = useRef<HTMLAnchorElement>(null);
  useEffect(() => next.current?.focus(), []);
  const again = (): void => {
    const id = crypto.randomUUID();
    writeDraft(draftKeyOf(id), { service: taken.service });
    void navigate(`/applications/${id}`);
  };
  return (
    <Stack spacing={2} sx={{ maxWidth: 720 }}>
      <Alert severity="success">{taken.caseNumber ? t('intake.done', { number: taken.caseNumber }) : t('intake.doneQuarantine')}</Alert>
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
        {taken.caseId && (
          <Button ref={next} variant="contained" component={Link} to={`/cases/${taken.caseId}`}>
            {t('intake.open')}
          </Button>
        )}
        {taken.caseId && (
          <Button variant="outlined" component={Link} to={`/cases/${taken.caseId}?${writeParameter}=receipt`}>
            {t('writing.receipt')}
          </Button>
        )}
        <Button variant="outlined" onClick={again}>
          {t('intake.sameService')}
        </Button>
        <Button component={Link} to="/applications">
          {t('intake.next')}
        </Button>
      </Stack>
    </Stack>
  );
}
