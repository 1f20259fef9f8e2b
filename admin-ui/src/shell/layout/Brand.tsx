import { Box, Typography, useMediaQuery, type Theme } from '@mui/material';
import { Link } from 'react-router-dom';
import { visuallyHidden } from '../../kit/components/visuallyHidden';
import { branding } from '../../kit/theme/branding';

/** The city's crest, or our own sign where none is configured. It needs no text of its own: the name stands beside it. */
export function Crest({ height }: { height: number }) {
  const { crest } = branding();
  return (
    <Box
      component="img"
      src={crest ?? '/favicon.svg'}
      alt=""
      sx={{ display: 'block', height, width: height, objectFit: 'contain', flex: 'none' }}
    />
  );
}

/** The city's name and crest, with a link to the start. */
export function Brand() {
  const { name } = branding();
  const hidden = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'), { noSsr: true });
  return (
    <Box
      component={Link}
      to="/"
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 1.25,
        color: 'inherit',
        textDecoration: 'none',
        minWidth: 0,
        flex: { xs: 'none', sm: '0 1 auto' },
      }}
    >
      <Crest height={30} />
      <Box sx={{ minWidth: 0, lineHeight: 1.15, ...(hidden ? visuallyHidden : {}) }}>
        <Typography component="span" noWrap sx={{ display: 'block', fontWeight: 650, fontSize: '0.95rem', lineHeight: 1.2 }}>
          {name || 'Vorgang'}
        </Typography>
        {name && (
          <Typography component="span" noWrap sx={{ display: 'block', fontSize: '0.75rem', lineHeight: 1.2 }}>
            Vorgang
          </Typography>
        )}
      </Box>
    </Box>
  );
}
