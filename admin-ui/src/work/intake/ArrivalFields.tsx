import {
  Box,
  Checkbox,
  FormControl,
  FormControlLabel,
  FormHelperText,
  FormLabel,
  MenuItem,
  Radio,
  RadioGroup,
  TextField,
} from '@mui/material';
import { DateField } from '../../kit/components/DateField';
import { oneOf } from '../../kit/components/typed';
import { useT } from '../../kit/i18n';
import { today } from '../../kit/i18n/format';
import { typedChannels, type Application } from './application';

interface Props {
  readonly application: Application;
  readonly change: (part: Partial<Application>) => void;
}

const grid = {
  display: 'grid',
  columnGap: 1.5,
  alignItems: 'start',
  gridTemplateColumns: { xs: '1fr', sm: 'repeat(2, minmax(0, 1fr))', lg: 'repeat(4, minmax(0, 1fr))' },
} as const;

/** How and when it came, the earlier case that it follows, and whether the applicant showed a card. */
export function ArrivalFields({ application, change, mayBackdate }: Props & { readonly mayBackdate: boolean }) {
  const t = useT();
  const { channel, receivedOn, refersTo, idSeen } = application;
  const past = receivedOn !== '' && receivedOn < today();
  return (
    <Box sx={grid}>
      <TextField
        select
        id="intake-channel"
        label={t('intake.channel')}
        value={channel}
        onChange={(event) => change({ channel: oneOf(event.target.value, typedChannels, channel) })}
        size="small"
        margin="dense"
        fullWidth
      >
        {typedChannels.map((one) => (
          <MenuItem key={one} value={one}>
            {t(`channel.${one}`)}
          </MenuItem>
        ))}
      </TextField>
      {mayBackdate && (
        <DateField
          id="intake-received"
          label={t('intake.receivedOn')}
          value={receivedOn}
          onChange={(day) => change({ receivedOn: day })}
          max={today()}
          helperText={t(past ? 'intake.receivedPast' : 'intake.receivedToday')}
          width="100%"
        />
      )}
      <TextField
        id="intake-refers-to"
        label={t('intake.refersTo')}
        value={refersTo}
        onChange={(event) => change({ refersTo: event.target.value })}
        helperText={t('intake.refersToHelp')}
        size="small"
        margin="dense"
        fullWidth
        slotProps={{ htmlInput: { maxLength: 60 } }}
      />
      <FormControl margin="dense">
        <FormControlLabel
          label={t('intake.idSeen')}
          control={
            <Checkbox
              size="small"
              checked={idSeen}
              onChange={(event) => change({ idSeen: event.target.checked })}
              slotProps={{ input: { 'aria-describedby': 'intake-id-help' } }}
            />
          }
        />
        <FormHelperText id="intake-id-help" sx={{ mt: -0.5 }}>
          {t('intake.idSeenHelp')}
        </FormHelperText>
      </FormControl>
    </Box>
  );
}

/** How the applicant wants to hear from the city. */
export function ReplyFields({ application, change, missing }: Props & { readonly missing: boolean }) {
  const t = useT();
  const { replyKind, replyEmail, pdfByMail } = application;
  return (
    <Box sx={{ mt: 2 }}>
      <FormControl>
        <FormLabel id="intake-reply" sx={{ typography: 'body2' }}>
          {t('intake.reply')}
        </FormLabel>
        <RadioGroup
          row
          aria-labelledby="intake-reply"
          value={replyKind}
          onChange={(_, kind) => change({ replyKind: kind === 'email' ? 'email' : 'post' })}
        >
          <FormControlLabel value="post" label={t('intake.replyPost')} control={<Radio size="small" />} />
          <FormControlLabel value="email" label={t('intake.replyEmail')} control={<Radio size="small" />} />
        </RadioGroup>
      </FormControl>
      {replyKind === 'email' && (
        <Box sx={{ display: 'grid', columnGap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
          <TextField
            id="intake-reply-email"
            type="email"
            label={t('intake.replyAddress')}
            value={replyEmail}
            onChange={(event) => change({ replyEmail: event.target.value })}
            required
            error={missing}
            helperText={missing ? t('intake.replyNeedsAddress') : undefined}
            size="small"
            margin="dense"
            fullWidth
          />
          <FormControlLabel
            label={t('intake.pdfByMail')}
            control={<Checkbox size="small" checked={pdfByMail} onChange={(event) => change({ pdfByMail: event.target.checked })} />}
          />
        </Box>
      )}
    </Box>
  );
}
