import { Autocomplete, TextField } from '@mui/material';
import { isObject } from '../../schema/fields';
import { useFormKnows } from '../context';
import { textIn, type FieldWidget } from './widget';

/**
 * A street of the city, typed or chosen. `x-fills` names the value of the service that has the streets, and the field beside it that
 * follows from the street, such as the zone.
 */
export function StreetWidget({ id, path, schema, label, value, onChange, onBlur, required, disabled, fault, help }: FieldWidget) {
  const { values, putBeside } = useFormKnows();
  const link = isObject(schema['x-fills']) ? schema['x-fills'] : {};
  const from = typeof link['from'] === 'string' ? values[link['from']] : undefined;
  const streets = isObject(from) ? from : {};
  const take = (text: string): void => {
    onChange(text === '' ? undefined : text);
    const street = streetIn(text, Object.keys(streets));
    if (street !== undefined && typeof link['beside'] === 'string') putBeside(path, link['beside'], streets[street]);
  };
  return (
    <Autocomplete<string, false, false, true>
      id={id}
      freeSolo
      options={Object.keys(streets)}
      inputValue={textIn(value)}
      onInputChange={(_, text, reason) => reason !== 'reset' && take(text)}
      onChange={(_, street) => typeof street === 'string' && take(`${street} `)}
      onBlur={onBlur}
      disabled={disabled}
      size="small"
      fullWidth
      renderInput={(params) => (
        <TextField {...params} label={label} required={required} error={fault !== undefined} helperText={fault ?? help} margin="dense" />
      )}
    />
  );
}

/** The street that the text begins with, however it is written; the longest where several fit. */
export function streetIn(text: string, streets: readonly string[]): string | undefined {
  const plain = plainStreet(text);
  return streets
    .filter((street) => plain === plainStreet(street) || plain.startsWith(`${plainStreet(street)} `))
    .toSorted((a, b) => b.length - a.length)[0];
}

function plainStreet(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/str(asse|\.)/g, 'str')
    .replaceAll(/[\s-]+/g, ' ')
    .trim();
}
