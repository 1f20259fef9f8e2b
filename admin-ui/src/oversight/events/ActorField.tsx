import { Autocomplete, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { api } from '../../kit/api/endpoints';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (name: string) => void;
}

/** Who acted: a name, a user name or a portal's name. While one types, those in the log that have it in their name are offered. */
export function ActorField({ label, value, onChange }: Props) {
  const translate = useTranslate();
  const typed = value.trim();
  const { data } = useQuery({
    queryKey: ['actors', typed],
    queryFn: () => api.events.actors(typed),
    enabled: typed.length > 1,
    staleTime: 60_000,
  });
  const names = [...new Set((typed.length > 1 ? data?.actors : undefined)?.map(({ name }) => name) ?? [])];
  return (
    <Autocomplete
      freeSolo
      options={names}
      // The server has looked for them.
      filterOptions={(options) => options}
      inputValue={value}
      onInputChange={(_, name) => onChange(name)}
      clearText={translate('ra.action.clear_input_value')}
      renderInput={(params) => (
        <TextField
          {...params}
          label={label}
          sx={{ m: 0 }}
          slotProps={{ ...params.slotProps, inputLabel: { ...params.slotProps?.inputLabel, shrink: true } }}
        />
      )}
      sx={{ width: { xs: '100%', sm: 220 } }}
    />
  );
}
