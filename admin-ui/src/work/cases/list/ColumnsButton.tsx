import ArrowDownward from '@mui/icons-material/ArrowDownward';
import ArrowUpward from '@mui/icons-material/ArrowUpward';
import ViewColumn from '@mui/icons-material/ViewColumnOutlined';
import { Box, Button, Checkbox, FormControlLabel, IconButton, Popover, Stack, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useT } from '../../../kit/i18n';
import { alwaysShown, columnKeys, moved } from './columns';
import type { Columns } from './useColumns';

/** Chooses the columns and their order, by buttons, so that it works by keyboard too. */
export function ColumnsButton({ columns }: { columns: Columns }) {
  const t = useT();
  const title = useId();
  const [at, setAt] = useState<HTMLElement | null>(null);
  const { shown, chosen, choose, widths, setWidths } = columns;
  const others = columnKeys.filter((key) => !shown.includes(key));
  return (
    <>
      <Button startIcon={<ViewColumn />} onClick={(event) => setAt(event.currentTarget)} aria-haspopup="dialog" aria-expanded={at !== null}>
        {t('columns.button')}
      </Button>
      <Popover
        open={at !== null}
        anchorEl={at}
        onClose={() => setAt(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-labelledby': title, sx: { p: 2, width: 320 } } }}
      >
        <Typography id={title} variant="h3" component="h2">
          {t('columns.title')}
        </Typography>
        <Typography variant="body2" color="textSecondary" sx={{ my: 1 }}>
          {t('columns.text')}
        </Typography>
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {[...shown, ...others].map((key) => {
            const label = t(`column.${key}`);
            const isShown = shown.includes(key);
            return (
              <Stack key={key} component="li" direction="row" sx={{ alignItems: 'center', justifyContent: 'space-between', minHeight: 34 }}>
                <FormControlLabel
                  control={
                    <Checkbox
                      size="small"
                      checked={isShown}
                      disabled={key === alwaysShown}
                      onChange={() => choose(isShown ? shown.filter((other) => other !== key) : [...shown, key])}
                    />
                  }
                  label={label}
                />
                {isShown && (
                  <span>
                    <IconButton
                      size="small"
                      aria-label={t('columns.up', { column: label })}
                      disabled={shown[0] === key}
                      onClick={() => choose(moved(shown, key, -1))}
                    >
                      <ArrowUpward fontSize="inherit" />
                    </IconButton>
                    <IconButton
                      size="small"
                      aria-label={t('columns.down', { column: label })}
                      disabled={shown.at(-1) === key}
                      onClick={() => choose(moved(shown, key, 1))}
                    >
                      <ArrowDownward fontSize="inherit" />
                    </IconButton>
                  </span>
                )}
              </Stack>
            );
          })}
        </Box>
        <Button sx={{ mt: 1 }} disabled={chosen === null} onClick={() => choose(null)}>
          {t('columns.reset')}
        </Button>
        <Button
          sx={{ mt: 1 }}
          disabled={Object.keys(widths).length === 0}
          onClick={() => {
            setWidths(null);
            setAt(null);
          }}
        >
          {t('columns.resetWidths')}
        </Button>
      </Popover>
    </>
  );
}
