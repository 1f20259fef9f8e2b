import { Box, Typography } from '@mui/material';
import { BooleanInput, NumberInput, required, SelectInput, TextInput } from 'react-admin';
import { DateInput } from '../components/DateInput';
import { useUiLocale } from '../i18n';
import { choicesOf, typeOf, type FieldGroup, type LeafField } from './fields';

interface Props {
  readonly groups: readonly FieldGroup[];
  readonly nameOf: (pointer: string) => string;
  /** The first value of a field, where the form's record has none. */
  readonly defaultOf?: (field: LeafField) => unknown;
}

/** The fields of a form in plain inputs. */
export function SchemaFields({ groups, nameOf, defaultOf }: Props) {
  return groups.map((group) => (
    <Box key={group.pointer} component="fieldset" sx={{ border: 0, p: 0, m: 0, mb: 1.5 }}>
      <Typography component="legend" variant="h3" sx={{ mb: 0.5 }}>
        {group.title}
      </Typography>
      <Box sx={{ display: 'grid', columnGap: 1.5, gridTemplateColumns: { xs: '1fr', sm: 'repeat(2, minmax(0, 1fr))' } }}>
        {group.fields.map((field) => (
          <SchemaField key={field.pointer} field={field} name={nameOf(field.pointer)} initial={defaultOf?.(field)} />
        ))}
      </Box>
    </Box>
  ));
}

function SchemaField({ field, name, initial }: { field: LeafField; name: string; initial: unknown }) {
  const locale = useUiLocale();
  const { schema, label } = field;
  const shared = {
    source: name,
    label,
    helperText: false as const,
    fullWidth: true,
    ...(initial === undefined ? {} : { defaultValue: initial }),
    ...(field.required ? { validate: required() } : {}),
  };
  const choices = choicesOf(schema, locale);
  if (choices) return <SelectInput {...shared} choices={choices} />;
  switch (typeOf(schema)) {
    case 'boolean':
      return <BooleanInput source={name} label={label} helperText={false} {...(initial === undefined ? {} : { defaultValue: initial })} />;
    case 'integer':
      return <NumberInput {...shared} step={1} />;
    case 'number':
      return <NumberInput {...shared} />;
    // A list of plain values is edited as one line, separated by commas.
    case 'array':
      return (
        <TextInput
          {...shared}
          format={(value: unknown) => (Array.isArray(value) ? value.join(', ') : (value ?? ''))}
          parse={(text: string) =>
            text
              .split(',')
              .map((one) => one.trim())
              .filter(Boolean)
          }
        />
      );
    default:
      if (schema.format === 'date')
        return (
          <DateInput
            source={name}
            label={label}
            helperText={false}
            {...(initial === undefined ? {} : { defaultValue: initial })}
            {...(field.required ? { validate: required() } : {})}
          />
        );
      return <TextInput {...shared} multiline={(schema.maxLength ?? 0) > 200} />;
  }
}
