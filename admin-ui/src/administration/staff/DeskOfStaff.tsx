import { Alert, Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { RadioButtonGroupInput, required } from 'react-admin';
import { useServices } from '../../kit/data/queries';
import { useLocalized, useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { rights } from './api';

/** Says how many cases a person has, before their account is locked or loses rights. It shows counts only, and who will be told. */
export function DeskOfStaff({ id, locking }: { id: string; locking: boolean }) {
  const t = useT();
  const format = useFormat();
  const localized = useLocalized();
  const services = useServices();
  const desk = useQuery({ queryKey: ['staff', 'desk', id], queryFn: () => rights.desk(id) }).data;
  if (!desk) return null;
  if (desk.openCases === 0) return locking ? <Typography variant="body2">{t('staff.desk.none')}</Typography> : null;
  const names = [...new Set(desk.shares.flatMap((share) => share.supervisors))];
  const title = (key: string) => localized(services.find((service) => service.key === key)?.title) || key;
  return (
    <Alert severity="warning" sx={{ mt: 1, '& .MuiAlert-message': { minWidth: 0, width: '100%' } }}>
      <Typography variant="body2" sx={{ fontWeight: 600 }}>
        {t('staff.desk.count', { smart_count: desk.openCases })}
      </Typography>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {desk.shares.map((share) => (
          <li key={share.team.id + share.serviceKey}>
            {t('staff.desk.share', { team: share.team.title, service: title(share.serviceKey), count: format.number(share.count) })}
            {share.supervisors.length === 0 && ` – ${t('staff.desk.noSupervisor')}`}
          </li>
        ))}
      </Box>
      {names.length > 0 && <Typography variant="body2">{t('staff.desk.supervisors', { names: names.join(', ') })}</Typography>}
      {!locking && <Typography variant="body2">{t('staff.desk.changing')}</Typography>}
      {locking && (
        <RadioButtonGroupInput
          source="cases"
          row={false}
          label={t('staff.desk.what')}
          choices={(['to-team', 'stay'] as const).map((value) => ({ id: value, name: t(`staff.desk.${value}`) }))}
          validate={required()}
          helperText={false}
        />
      )}
    </Alert>
  );
}
