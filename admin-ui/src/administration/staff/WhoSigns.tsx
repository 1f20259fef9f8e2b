import { Alert, Box, MenuItem, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { decisionKinds, type Staff } from '../../kit/api/types';
import { Section } from '../../kit/components/Section';
import { useServices } from '../../kit/data/queries';
import { useLocalized, useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { signersOf } from './competenceMatrix';

/** Shows who can sign for a service up to an amount, before a proposal lies there and nobody can. */
export function WhoSigns({ staff }: { staff: readonly Staff[] }) {
  const t = useT();
  const format = useFormat();
  const localized = useLocalized();
  const services = useServices().filter((service) => service.decides);
  const [chosen, setChosen] = useState('');
  const [amount, setAmount] = useState('0');
  const [kind, setKind] = useState('grant');
  const service = services.find((one) => one.key === chosen) ?? services[0];
  if (!service) return null;
  const signers = signersOf(staff, {
    serviceKey: service.key,
    teamKey: service.team.key,
    cents: Math.round(Number(amount.replace(',', '.')) * 100) || 0,
    kind,
  });
  const effective = signers.filter((one) => one.missing === null).length;
  return (
    <Section title={t('matrix.sign')}>
      <Box sx={{ display: 'flex', gap: 1.25, flexWrap: 'wrap', mb: 1 }}>
        <TextField
          select
          label={t('matrix.signService')}
          value={service.key}
          onChange={(event) => setChosen(event.target.value)}
          sx={{ m: 0, minWidth: 240 }}
        >
          {services.map((one) => (
            <MenuItem key={one.key} value={one.key}>
              {localized(one.title)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          label={t('matrix.signAmount')}
          value={amount}
          onChange={(event) => setAmount(event.target.value)}
          slotProps={{ htmlInput: { inputMode: 'decimal' } }}
          sx={{ m: 0, width: 140 }}
        />
        <TextField
          select
          label={t('matrix.signKind')}
          value={kind}
          onChange={(event) => setKind(event.target.value)}
          sx={{ m: 0, minWidth: 200 }}
        >
          {decisionKinds.map((one) => (
            <MenuItem key={one} value={one}>
              {t(`decisionKind.${one}`)}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      <Box aria-live="polite">
        <Alert severity={effective === 0 ? 'warning' : 'info'} icon={false}>
          {effective === 0
            ? t('matrix.signNobody')
            : effective === 1
              ? t('matrix.signOne')
              : t('matrix.signSome', { smart_count: effective })}
        </Alert>
        <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
          {signers.map(({ person, maxFeeCents, missing }) => (
            <Typography component="li" variant="body2" key={person.id} color={missing ? 'textSecondary' : 'textPrimary'}>
              {person.displayName} –{' '}
              {maxFeeCents === null ? t('matrix.unlimited') : t('competence.upTo', { amount: format.money(maxFeeCents) })}
              {missing && ` (${t(missing === 'role' ? 'matrix.noRole' : 'matrix.noTeam')})`}
            </Typography>
          ))}
        </Box>
      </Box>
    </Section>
  );
}
