import { Box, Typography } from '@mui/material';
import type { Figure } from '../api/types';
import { useFormat } from '../i18n/useFormat';
import { FigureLink } from './FigureLink';

interface Props {
  readonly label: string;
  readonly figure?: Figure;
  /** Shown instead of the count. */
  readonly value?: string;
  readonly note?: string;
  /** Whether any number above zero is bad news. */
  readonly alarm?: boolean;
}

/** One number with its name, leading to its cases. */
export function FigureTile({ label, figure, value, note, alarm = false }: Props) {
  const format = useFormat();
  const text = value ?? format.number(figure?.count);
  return (
    <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 1.5 }}>
      <Typography variant="body2" color="textSecondary">
        {label}
      </Typography>
      <Typography sx={{ fontSize: value && value.length > 8 ? '1.1rem' : '1.5rem', lineHeight: 1.6, fontWeight: 650 }} color={alarm && figure && figure.count > 0 ? 'error' : undefined}>
        {figure ? <FigureLink figure={figure} label={label} text={text} /> : text}
      </Typography>
      {note && (
        <Typography variant="caption" component="p" color="textSecondary">
          {note}
        </Typography>
      )}
    </Box>
  );
}
