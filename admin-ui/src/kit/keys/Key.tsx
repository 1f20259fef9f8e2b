import { Box } from '@mui/material';
import { Fragment } from 'react';
import { useT } from '../i18n';
import { chordOf } from './chord';

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);
const signs: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', Escape: 'Esc' };

/** The keys of a shortcut as they are printed on the keyboard: "g dann m", "Strg + K". */
export function Key({ keys }: { keys: string }) {
  const t = useT();
  const names = (stroke: string): string[] => {
    const [modifier, key] =
      stroke.length > 1 && stroke.startsWith('mod+') ? [isMac ? '⌘' : t('keys.ctrl'), stroke.slice(4)] : [null, stroke];
    const named = key === 'Enter' ? t('keys.enter') : key === 'Space' ? t('keys.space') : (signs[key] ?? key);
    const isUpper = named.length === 1 && named !== named.toLowerCase();
    return [modifier, isUpper ? t('keys.shift') : null, modifier || isUpper ? named.toUpperCase() : named].filter((name) => name !== null);
  };
  return (
    <Box component="span" sx={{ whiteSpace: 'nowrap', fontSize: '0.8125rem' }}>
      {chordOf(keys).map((stroke, i) => (
        <Fragment key={stroke + i}>
          {i > 0 && (
            <Box component="span" sx={{ mx: 0.5, color: 'text.secondary' }}>
              {t('keys.then')}
            </Box>
          )}
          {names(stroke).map((name, j) => (
            <Fragment key={name}>
              {j > 0 && ' + '}
              <Box
                component="kbd"
                sx={{
                  px: 0.75,
                  py: 0.125,
                  minWidth: '1.6em',
                  display: 'inline-block',
                  textAlign: 'center',
                  fontFamily: 'inherit',
                  border: 1,
                  borderColor: 'divider',
                  borderBottomWidth: 2,
                  borderRadius: 0.75,
                  bgcolor: 'background.paper',
                  color: 'text.primary',
                }}
              >
                {name}
              </Box>
            </Fragment>
          ))}
        </Fragment>
      ))}
    </Box>
  );
}
