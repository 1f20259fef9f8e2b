import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import { Box, Button, Card, Link, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Confirm } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { dropDraft } from '../../kit/components/draft';
import { DraftStatus } from '../../kit/components/DraftKeeper';
import { focusField } from '../../kit/form/focusField';
import { useT } from '../../kit/i18n';
import { draftKeyOf } from './application';

/** Something that is still to be settled, and the field where that is done. */
export interface Open {
  readonly text: string;
  readonly field: string | undefined;
}

interface Props {
  readonly id: string;
  readonly open: readonly Open[];
  readonly isCurrent: boolean;
  /** Whether one has tried to send: then what is open is listed. */
  readonly tried: boolean;
  readonly busy: boolean;
  readonly onWorkOn: () => void;
}

/** What is still open, and the buttons that make a case of the application. */
export function Finish({ id, open, isCurrent, tried, busy, onWorkOn }: Props) {
  const t = useT();
  const navigate = useNavigate();
  const [discarding, setDiscarding] = useState(false);
  const key = draftKeyOf(id);
  return (
    <Card component="section" aria-label={t('intake.submit')} sx={{ p: 2, display: 'grid', gap: 1.5 }}>
      <Typography role="status" variant="body2" sx={{ display: 'flex', alignItems: 'center', gap: 0.5, minHeight: 24 }}>
        {open.length > 0 && t('intake.faults', { smart_count: open.length })}
        {open.length === 0 && !isCurrent && t('intake.checking')}
        {open.length === 0 && isCurrent && (
          <>
            <CheckCircle color="success" fontSize="small" aria-hidden />
            {t('intake.noFaults')}
          </>
        )}
      </Typography>
      {tried && open.length > 0 && (
        <Box component="ul" sx={{ m: 0, pl: 2.5, maxHeight: 240, overflow: 'auto' }}>
          {open.map(({ text, field }) => (
            <li key={`${field ?? ''}${text}`}>
              {field === undefined ? (
                <Typography variant="body2">{text}</Typography>
              ) : (
                <Link component="button" type="button" variant="body2" sx={{ textAlign: 'left' }} onClick={() => focusField(field)}>
                  {text}
                </Link>
              )}
            </li>
          ))}
        </Box>
      )}
      <Button type="submit" variant="contained" loading={busy} title="Ctrl+Enter">
        {t('intake.submit')}
      </Button>
      <Button variant="outlined" onClick={onWorkOn} disabled={busy}>
        {t('intake.submitAndClaim')}
      </Button>
      <Stack direction="row" sx={{ alignItems: 'center' }}>
        <DraftStatus draftKey={key} />
        <Button size="small" onClick={() => setDiscarding(true)}>
          {t('intake.discard')}
        </Button>
      </Stack>
      <Confirm
        isOpen={discarding}
        title={t('intake.discardTitle')}
        content={t('intake.discardText')}
        confirm={t('intake.discard')}
        onConfirm={() => {
          dropDraft(key);
          void navigate('/applications');
        }}
        onClose={() => setDiscarding(false)}
      />
    </Card>
  );
}
