import East from '@mui/icons-material/East';
import NorthEast from '@mui/icons-material/NorthEast';
import SouthEast from '@mui/icons-material/SouthEast';
import { Box, Tooltip, Typography } from '@mui/material';
import { visuallyHidden } from '../../kit/components/visuallyHidden';
import { useLocalized } from '../../kit/i18n';
import type { Tile } from './api';
import { CasesLink } from './CasesLink';
import { useCellText } from './useCellText';

const arrows = { up: NorthEast, down: SouthEast, same: East };

/** One number with its name, a link to its cases, and how it compares with the period before: an arrow, and words. */
export function TileView({ tile, dense = false }: { tile: Tile; dense?: boolean }) {
  const localized = useLocalized();
  const text = useCellText();
  const title = localized(tile.title);
  const Arrow = tile.trend ? arrows[tile.trend] : null;
  const tone =
    !tile.trend || tile.trend === 'same' || !tile.good ? 'text.secondary' : tile.trend === tile.good ? 'success.main' : 'error.main';
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography variant="caption" color="textSecondary" component="p" sx={{ lineHeight: 1.3, overflowWrap: 'break-word' }}>
        {title}
      </Typography>
      <Typography
        component="p"
        sx={{ fontSize: dense ? '1.15rem' : '1.4rem', fontWeight: 650, lineHeight: 1.35, display: 'flex', alignItems: 'center', gap: 0.5 }}
      >
        <CasesLink
          drillDown={tile.kind === 'count' && tile.value === 0 ? null : tile.drillDown}
          label={title}
          text={text.number(tile.value, tile.kind)}
        />
        {Arrow && (
          <Tooltip title={localized(tile.comparison)}>
            <Arrow aria-hidden sx={{ fontSize: '1rem', color: tone }} />
          </Tooltip>
        )}
      </Typography>
      {dense ? (
        <span style={visuallyHidden}>{localized(tile.comparison)}</span>
      ) : (
        <Typography variant="caption" color="textSecondary" component="p">
          {localized(tile.comparison)}
        </Typography>
      )}
    </Box>
  );
}
