import { Box, FormControl, FormControlLabel, FormLabel, Radio, RadioGroup, Stack, Typography } from '@mui/material';
import { useId } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useT } from '../i18n';
import { sameTyped, type FieldConflict } from './conflict';

/** The words for a field of a dialogue. */
export interface DialogField {
  readonly name: string;
  readonly label: string;
  /** Its value as people read it. */
  readonly text?: (value: unknown) => string;
}

interface Props {
  readonly conflicts: readonly FieldConflict[];
  readonly fields: readonly DialogField[];
}

/** Shows both versions of each field. The chosen one goes into the form. */
export function ConflictFields({ conflicts, fields }: Props) {
  const t = useT();
  const { setValue } = useFormContext();
  const chosen: readonly unknown[] = useWatch({ name: conflicts.map(({ name }) => name) });
  const id = useId();
  if (conflicts.length === 0) return null;
  return (
    <Box sx={{ mt: 1 }}>
      <Typography variant="h3" component="h3">
        {t('conflictField.title')}
      </Typography>
      <Stack spacing={1.5} sx={{ mt: 1 }}>
        {conflicts.map(({ name, mine, theirs }, index) => {
          const field = fields.find((one) => one.name === name);
          const text = (value: unknown) => (sameTyped(value, null) ? t('conflictField.empty') : (field?.text?.(value) ?? String(value)));
          return (
            <FormControl key={name} fullWidth sx={{ m: 0 }}>
              <FormLabel id={`${id}-${name}`} sx={{ fontWeight: 600 }}>
                {field?.label ?? name}
              </FormLabel>
              <RadioGroup
                aria-labelledby={`${id}-${name}`}
                value={sameTyped(chosen[index], theirs) ? 'theirs' : 'mine'}
                onChange={(_, side) => setValue(name, side === 'theirs' ? (theirs ?? null) : mine, { shouldDirty: true })}
                sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' }, columnGap: 2 }}
              >
                <FormControlLabel
                  value="mine"
                  control={<Radio size="small" />}
                  label={<Version title={t('conflictField.mine')} text={text(mine)} />}
                />
                <FormControlLabel
                  value="theirs"
                  control={<Radio size="small" />}
                  label={<Version title={t('conflictField.theirs')} text={text(theirs)} />}
                />
              </RadioGroup>
            </FormControl>
          );
        })}
      </Stack>
    </Box>
  );
}

function Version({ title, text }: { title: string; text: string }) {
  return (
    <>
      <Typography variant="caption" color="textSecondary" component="span" sx={{ display: 'block' }}>
        {title}
      </Typography>
      <Typography variant="body2" component="span" sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
        {text}
      </Typography>
    </>
  );
}
