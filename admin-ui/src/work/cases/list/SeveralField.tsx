import { Checkbox, ListItemText, MenuItem, TextField } from '@mui/material';
import type { ReactNode } from 'react';
import { useT } from '../../../kit/i18n';

export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** A filter for one or more of some values. Nothing chosen shows them all. */
export function SeveralField({
  label,
  chosen,
  choices,
  onChange,
  width = '100%',
}: {
  label: ReactNode;
  chosen: readonly string[];
  choices: readonly Choice[];
  onChange: (chosen: string[]) => void;
  width?: number | string;
}) {
  const t = useT();
  return (
    <TextField
      select
      label={label}
      value={chosen}
      onChange={(event) => onChange([event.target.value].flat())}
      slotProps={{
        select: {
          multiple: true,
          displayEmpty: true,
          renderValue: () =>
            chosen.length === 0
              ? t('caseList.anybody')
              : chosen.map((id) => choices.find((choice) => choice.id === id)?.label ?? id).join(', '),
        },
        inputLabel: { shrink: true },
      }}
      sx={{ m: 0, width }}
    >
      {choices.map((choice) => (
        <MenuItem key={choice.id} value={choice.id} dense>
          <Checkbox
            size="small"
            checked={chosen.includes(choice.id)}
            tabIndex={-1}
            disableRipple
            slotProps={{ input: { 'aria-hidden': true } }}
            sx={{ p: 0.5, mr: 0.5 }}
          />
          <ListItemText primary={choice.label} />
        </MenuItem>
      ))}
    </TextField>
  );
}
