import { required, TextInput } from 'react-admin';

/** Why something is done; it stays with the case. */
export function ReasonInput({ label }: { readonly label: string }) {
  return <TextInput source="reason" label={label} helperText={false} multiline minRows={2} fullWidth validate={required()} />;
}
