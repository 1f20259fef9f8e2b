import { Alert, Button } from '@mui/material';
import { useT } from '../../../kit/i18n';
import { useAllowed, useThisCase } from '../CaseContext';
import { useDesk } from '../page/DeskContext';

const law = { vwvfg: '§ 28 VwVfG NRW', ao: '§ 91 AO' } as const;

/** Reminds of the hearing before a rejection, until the citizen was heard. */
export function HearFirst() {
  const t = useT();
  const { open } = useDesk();
  const { request, service } = useThisCase();
  const may = useAllowed('request-information');
  if (request?.hearing) return null;
  return (
    <Alert
      severity="info"
      sx={{ mb: 1.5 }}
      action={
        may && (
          <Button color="inherit" onClick={() => open('request-information')}>
            {t('hearing.begin')}
          </Button>
        )
      }
    >
      {t('hearing.before', { law: law[service.procedure] })}
    </Alert>
  );
}
