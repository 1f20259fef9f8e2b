import EventBusy from '@mui/icons-material/EventBusy';
import { Chip, Stack, Typography } from '@mui/material';
import { useT } from '../i18n';
import { useFormat } from '../i18n/useFormat';

interface Props {
  readonly name: string;
  readonly absentUntil: string | null | undefined;
}

/** Somebody's name, and until when they are away. */
export function PersonLine({ name, absentUntil }: Props) {
  return (
    <Stack component="span" direction="row" useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap', columnGap: 1 }}>
      <Typography component="span" variant="body2">
        {name}
      </Typography>
      {absentUntil && <AbsentChip until={absentUntil} />}
    </Stack>
  );
}

/** "abwesend bis 13.03.2026". */
export function AbsentChip({ until }: { until: string }) {
  const t = useT();
  const format = useFormat();
  return (
    <Chip
      component="span"
      size="small"
      color="warning"
      variant="outlined"
      icon={<EventBusy />}
      label={t('absence.until_', { until: format.date(until) })}
    />
  );
}
