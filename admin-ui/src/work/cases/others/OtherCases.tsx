import { Box, Typography } from '@mui/material';
import { Section } from '../../../kit/components/Section';
import { useOtherCases } from '../../../kit/data/queries';
import { useT } from '../../../kit/i18n';
import { useThisCase } from '../CaseContext';
import { grouped } from './grouped';
import { OtherCaseLine } from './OtherCaseLine';

/** Other cases of the same person, thing and house, as far as one may read them. */
export function OtherCases() {
  const t = useT();
  const { id } = useThisCase();
  const { data } = useOtherCases(id);
  const cases = data?.cases ?? [];
  return (
    <Section title={cases.length > 0 ? t('others.count', { smart_count: cases.length }) : t('others.title')}>
      {data && cases.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('others.none')}
        </Typography>
      )}
      {grouped(cases).map(([group, some]) => (
        <Box key={group} sx={{ mb: 1 }}>
          <Typography variant="overline" component="h3" sx={{ lineHeight: 1.8 }}>
            {t(`others.${group}`)}
          </Typography>
          <Box component="ul" sx={{ m: 0, p: 0 }}>
            {some.map((other) => (
              <OtherCaseLine key={other.id} other={other} />
            ))}
          </Box>
        </Box>
      ))}
      {data?.more && <Typography variant="caption">{t('others.more')}</Typography>}
    </Section>
  );
}
