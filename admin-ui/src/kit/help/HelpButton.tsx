import HelpOutline from '@mui/icons-material/HelpOutlineOutlined';
import { IconButton, Tooltip } from '@mui/material';
import { useT } from '../i18n';
import { closeHelp, openHelp, useHelp } from './helpState';
import type { HelpTopic } from './topics';

/** Opens the guide of the page (or the given one) at its side. */
export function HelpButton({ topic }: { topic?: HelpTopic }) {
  const t = useT();
  const { open } = useHelp();
  return (
    <Tooltip title={t('help.open')}>
      <IconButton
        color="inherit"
        data-tour="help"
        onClick={() => (open && !topic ? closeHelp() : openHelp(topic ?? null))}
        aria-label={t('help.open')}
        aria-expanded={topic ? undefined : open}
        aria-controls={open ? 'help-panel' : undefined}
      >
        <HelpOutline />
      </IconButton>
    </Tooltip>
  );
}
