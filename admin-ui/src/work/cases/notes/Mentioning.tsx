import { Chip } from '@mui/material';
import type { Person } from '../../../kit/api/types';
import { partsOf } from './mentions';

/** A note’s text; whoever is mentioned in it stands out. */
export function Mentioning({ text, mentions }: { readonly text: string; readonly mentions: readonly Person[] }) {
  return partsOf(text, mentions).map((part, at) =>
    part.isMention ? (
      <Chip key={at} component="span" size="small" variant="outlined" color="primary" label={part.text} sx={{ height: 20 }} />
    ) : (
      part.text
    ),
  );
}
