import {
  Autocomplete,
  Checkbox,
  FormControl,
  FormControlLabel,
  FormHelperText,
  FormLabel,
  Radio,
  RadioGroup,
  TextField,
} from '@mui/material';
import { useT, useUiLocale } from '../../i18n';
import { choicesOf } from '../../schema/fields';
import type { FieldWidget } from './widget';

interface Choice {
  readonly id: string;
  readonly name: string;
  readonly value: unknown;
}

/** One of several values: some letters of its name find it, Tab or Enter takes it. */
export function SelectWidget(props: FieldWidget) {
  const locale = useUiLocale();
  return <Choose {...props} choices={choicesOf(props.schema, locale) ?? []} />;
}

/** One of these choices. */
export function Choose({
  id,
  label,
  value,
  onChange,
  onBlur,
  required,
  disabled,
  fault,
  help,
  choices,
}: FieldWidget & { readonly choices: readonly Choice[] }) {
  const chosen = choices.find((one) => one.value === value) ?? null;
  return (
    <Autocomplete<Choice, false, boolean>
      id={id}
      options={[...choices]}
      value={chosen}
      onChange={(_, choice) => onChange(choice?.value)}
      onBlur={onBlur}
      getOptionLabel={(choice) => choice.name}
      getOptionKey={(choice) => choice.id}
      isOptionEqualToValue={(a, b) => a.id === b.id}
      disabled={disabled}
      disableClearable={required && chosen !== null}
      autoHighlight
      autoSelect
      openOnFocus
      size="small"
      fullWidth
      renderInput={(params) => (
        <TextField {...params} label={label} required={required} error={fault !== undefined} helperText={fault ?? help} margin="dense" />
      )}
    />
  );
}

/** Two or three values side by side, chosen by the arrow keys. */
export function RadioWidget(props: FieldWidget) {
  const locale = useUiLocale();
  return <Radios {...props} choices={choicesOf(props.schema, locale) ?? []} />;
}

/** Yes or no, where an answer is demanded. */
export function YesNoWidget(props: FieldWidget) {
  const t = useT();
  const choices = [true, false].map((value) => ({ id: String(value), name: t(value ? 'common.yes' : 'common.no'), value }));
  return <Radios {...props} choices={choices} />;
}

function Radios({
  id,
  label,
  value,
  onChange,
  onBlur,
  required,
  disabled,
  fault,
  help,
  choices,
}: FieldWidget & { readonly choices: readonly Choice[] }) {
  const chosen = choices.find((one) => one.value === value);
  return (
    <FormControl error={fault !== undefined} disabled={disabled} required={required} margin="dense" fullWidth>
      <FormLabel id={`${id}-label`} sx={{ typography: 'body2' }}>
        {label}
      </FormLabel>
      <RadioGroup
        row
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-help`}
        name={id}
        value={chosen?.id ?? ''}
        onChange={(_, picked) => onChange(choices.find((one) => one.id === picked)?.value)}
        onBlur={onBlur}
      >
        {choices.map((one, index) => (
          <FormControlLabel
            key={one.id}
            value={one.id}
            label={one.name}
            control={<Radio size="small" {...(index === 0 ? { id } : {})} />}
          />
        ))}
      </RadioGroup>
      <FormHelperText id={`${id}-help`}>{fault ?? help}</FormHelperText>
    </FormControl>
  );
}

/** Something that is so, or is confirmed. */
export function TickWidget({ id, label, value, onChange, onBlur, required, disabled, fault, help }: FieldWidget) {
  return (
    <FormControl error={fault !== undefined} disabled={disabled} required={required} margin="dense" fullWidth>
      <FormControlLabel
        label={label}
        control={
          <Checkbox
            id={id}
            size="small"
            checked={value === true}
            onChange={(event) => onChange(event.target.checked ? true : value === undefined ? undefined : false)}
            onBlur={onBlur}
            slotProps={{ input: { 'aria-describedby': `${id}-help` } }}
          />
        }
      />
      <FormHelperText id={`${id}-help`}>{fault ?? help}</FormHelperText>
    </FormControl>
  );
}
