import ExpandLess from '@mui/icons-material/ExpandLess';
import ExpandMore from '@mui/icons-material/ExpandMore';
import Gavel from '@mui/icons-material/GavelOutlined';
import Notes from '@mui/icons-material/StickyNote2Outlined';
import Redo from '@mui/icons-material/Redo';
import Replay from '@mui/icons-material/Replay';
import { Box, IconButton, Link, Tooltip } from '@mui/material';
import { useId, useState, type ReactNode } from 'react';
import { Link as RouterLink } from 'react-router-dom';
import { CopyButton } from '../../../kit/components/CopyButton';
import { useT } from '../../../kit/i18n';
import { useFormat } from '../../../kit/i18n/useFormat';
import { useItsWords, useThisCase } from '../CaseContext';
import { pinnedOf } from './pinnedOf';

/**
 * What one has to know before going on, in one line below the header: the newest note, why it came to whoever has it, why it was reopened,
 * and the notice that stands. What does not fit opens.
 */
export function Pinned({ narrow }: { narrow: boolean }) {
  const t = useT();
  const format = useFormat();
  const said = useItsWords();
  const list = useId();
  const [whole, setWhole] = useState(false);
  const below = narrow || whole;
  const kase = useThisCase();
  const { note, continued, reopened, notice } = pinnedOf(kase);
  if (!note && !continued && !reopened && !notice) return null;
  return (
    <Box
      component="section"
      aria-label={t('pinned.title')}
      sx={{
        display: 'flex',
        alignItems: 'flex-start',
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderRadius: 1,
        pl: 1,
        mb: 1,
        typography: 'body2',
      }}
    >
      <Box
        component="dl"
        id={list}
        sx={{
          m: 0,
          py: 0.5,
          flex: 1,
          minWidth: 0,
          display: 'flex',
          flexDirection: below ? 'column' : 'row',
          flexWrap: below ? 'nowrap' : 'wrap',
          columnGap: 2.5,
          rowGap: 0.25,
          ...(whole ? { maxHeight: '32vh', overflow: 'auto' } : {}),
        }}
      >
        {notice && (
          <Item icon={<Gavel />} label={said.kind(notice.kind)} keeps below={below} whole={whole}>
            {t('pinned.of', { date: format.date(notice.decidedOn) })}
            {notice.kassenzeichen && (
              <>
                {' · '}
                {notice.kassenzeichen}
                <CopyButton value={notice.kassenzeichen} of={t('decision.kassenzeichen')} />
              </>
            )}
          </Item>
        )}
        {continued && (
          <Item
            icon={<Redo />}
            label={t('pinned.continued', { to: continued.to.name })}
            keeps={continued.had.caseId !== kase.id}
            below={below}
            whole={whole}
          >
            {continued.had.caseId === kase.id ? (
              t('pinned.continuedHere')
            ) : (
              <Link component={RouterLink} to={`/cases/${continued.had.caseId}`}>
                {t('pinned.continuedOther', { number: continued.had.number })}
              </Link>
            )}
          </Item>
        )}
        {reopened && (
          <Item
            icon={<Replay />}
            label={t(whole ? 'pinned.reopenedBy' : 'pinned.reopened', { by: reopened.by.name, at: format.date(reopened.at) })}
            below={below}
            whole={whole}
          >
            {reopened.reason || t('pinned.erased')}
          </Item>
        )}
        {note && (
          <Item
            icon={<Notes />}
            label={t(whole ? 'pinned.noteBy' : 'pinned.note', { by: note.by.name, ago: format.ago(note.at) })}
            below={below}
            whole={whole}
          >
            {note.text}
          </Item>
        )}
      </Box>
      {(note || reopened) && (
        <Tooltip title={t(whole ? 'pinned.less' : 'pinned.more')}>
          <IconButton
            size="small"
            aria-label={t(whole ? 'pinned.less' : 'pinned.more')}
            aria-expanded={whole}
            aria-controls={list}
            onClick={() => setWhole(!whole)}
            sx={{ p: 0.25, m: 0.25 }}
          >
            {whole ? <ExpandLess fontSize="small" /> : <ExpandMore fontSize="small" />}
          </IconButton>
        </Tooltip>
      )}
    </Box>
  );
}

interface ItemProps {
  readonly icon: ReactNode;
  readonly label: string;
  /** Never cut off: short, and what is dictated on the telephone. */
  readonly keeps?: boolean;
  /** The items stand one below the other; a width to grow from would be a height there. */
  readonly below: boolean;
  readonly whole: boolean;
  readonly children: ReactNode;
}

function Item({ icon, label, keeps = false, below, whole, children }: ItemProps) {
  const cut = whole || keeps ? {} : { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' };
  return (
    <Box
      sx={{
        display: 'flex',
        gap: 0.75,
        minWidth: 0,
        flex: keeps || below ? '0 0 auto' : '1 1 300px',
        alignItems: whole ? 'flex-start' : 'center',
        flexWrap: { xs: whole ? 'wrap' : 'nowrap', md: 'nowrap' },
        '& svg': { fontSize: '1.05rem' },
      }}
    >
      <Box
        component="dt"
        sx={{
          display: 'flex',
          alignItems: 'center',
          gap: 0.5,
          flex: 'none',
          maxWidth: '100%',
          color: 'text.secondary',
          typography: 'caption',
        }}
      >
        {icon}
        {label}
      </Box>
      <Box component="dd" sx={{ m: 0, minWidth: 0, ...cut, ...(whole ? { whiteSpace: 'pre-line', overflowWrap: 'anywhere' } : {}) }}>
        {children}
      </Box>
    </Box>
  );
}
