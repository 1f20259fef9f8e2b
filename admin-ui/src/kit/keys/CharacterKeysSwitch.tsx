import { Box, FormControlLabel, Switch, Typography } from '@mui/material';
import { useId } from 'react';
import { useT } from '../i18n';
import { useCharacterKeys } from './characterKeys';

/** Turns keys that are plain characters on and off (WCAG 2.1.4). */
export function CharacterKeysSwitch() {
  const t = useT();
  const why = useId();
  const [on, setOn] = useCharacterKeys();
  return (
    <Box>
      <FormControlLabel
        control={
          <Switch checked={on} onChange={(event) => setOn(event.target.checked)} slotProps={{ input: { 'aria-describedby': why } }} />
        }
        label={t('keys.characters')}
      />
      <Typography id={why} variant="body2" color="textSecondary">
        {t('keys.charactersWhy')}
      </Typography>
    </Box>
  );
}
