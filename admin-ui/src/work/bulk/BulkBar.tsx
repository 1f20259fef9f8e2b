import KeyboardArrowDown from '@mui/icons-material/KeyboardArrowDown';
import { Alert, Button, Menu, MenuItem, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import type { CappedCount } from '../../kit/api/types';
import { useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { possibleBulkActions } from './actions';
import type { Selection } from './api';
import { bulkDesk } from './bulkDesk';

interface Props {
  readonly ticks: {
    /** The ids of the ticked rows. */
    readonly ids: readonly string[];
    /** All rows of the page are ticked. */
    readonly all: boolean;
    /** Not only the shown rows: all cases of the list. */
    readonly whole: boolean;
    readonly chooseWhole: (whole: boolean) => void;
    readonly clear: () => void;
  };
  /** The list's own query: what "all of the filter" means. */
  readonly query: Readonly<Record<string, string>>;
  /** How many cases the filter finds. The preview counts them exactly. */
  readonly total: CappedCount | null | undefined;
}

/** How many actions stand in the bar itself; the others are in its menu. */
const inBar = 3;
/** Parameters for the place in the list. They do not change which cases are meant. */
const places = ['cursor', 'limit', 'sort'];

/** The actions for the ticked cases, or for all that the filter finds. Each begins with a preview. */
export function BulkBar({ ticks, query, total }: Props) {
  const t = useT();
  const format = useFormat();
  const [menu, setMenu] = useState<HTMLElement | null>(null);
  const actions = possibleBulkActions();
  if (actions.length === 0) return null;
  const more = ticks.all && total && total.count > ticks.ids.length ? total : null;
  const all = ticks.whole && more !== null;
  const selection: Selection = all
    ? { query: new URLSearchParams(Object.entries(query).filter(([key]) => !places.includes(key))).toString() }
    : { ids: [...ticks.ids] };
  const begin = (action: (typeof actions)[number]) => () => {
    setMenu(null);
    bulkDesk.begin(action, selection);
  };
  return (
    <Alert severity="info" icon={false} sx={{ mb: 1, py: 0, '& .MuiAlert-message': { width: '100%' } }}>
      <Stack direction="row" useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5 }}>
        <Typography sx={{ fontWeight: 600 }} role="status">
          {all ? t('bulk.chosenAll', { count: format.count(more) }) : t('bulk.chosen', { smart_count: ticks.ids.length })}
        </Typography>
        {more && !all && (
          <Button size="small" onClick={() => ticks.chooseWhole(true)}>
            {t('bulk.chooseAll', { count: format.count(more) })}
          </Button>
        )}
        <Stack direction="row" useFlexGap spacing={1} role="group" aria-label={t('bulk.toolbar')} sx={{ flexWrap: 'wrap' }}>
          {actions.slice(0, inBar).map((action) => (
            <Button key={action} size="small" variant="outlined" onClick={begin(action)}>
              {t(`bulk.action.${action}`)}
            </Button>
          ))}
          {actions.length > inBar && (
            <Button
              size="small"
              variant="outlined"
              endIcon={<KeyboardArrowDown />}
              aria-haspopup="menu"
              aria-expanded={menu !== null}
              onClick={(event) => setMenu(event.currentTarget)}
            >
              {t('bulk.more')}
            </Button>
          )}
        </Stack>
        <Button size="small" onClick={ticks.clear}>
          {t('bulk.clear')}
        </Button>
      </Stack>
      <Menu anchorEl={menu} open={menu !== null} onClose={() => setMenu(null)}>
        {actions.slice(inBar).map((action) => (
          <MenuItem key={action} onClick={begin(action)}>
            {t(`bulk.action.${action}`)}
          </MenuItem>
        ))}
      </Menu>
    </Alert>
  );
}
