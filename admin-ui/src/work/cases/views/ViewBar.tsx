import BookmarkAdd from '@mui/icons-material/BookmarkAddOutlined';
import Groups from '@mui/icons-material/Groups';
import MoreVert from '@mui/icons-material/MoreVert';
import Star from '@mui/icons-material/Star';
import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  IconButton,
  Link as MuiLink,
  Menu,
  MenuItem,
  Tooltip,
} from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { Link, useNavigate } from 'react-router-dom';
import { asProblem } from '../../../kit/api/problem';
import { useProblemText } from '../../../kit/components/ProblemNotice';
import { useT } from '../../../kit/i18n';
import { useSession } from '../../../kit/session/session';
import { sameColumns } from '../list/columns';
import { isSameList, noView, queueOf, toKeep, viewSearch, type Query } from '../list/listQuery';
import type { Columns } from '../list/useColumns';
import { useViewCommands, type SavedView } from './api';
import { RemovedNotice } from './RemovedNotice';
import { ViewDialog, type ViewFields } from './ViewDialog';

interface Props {
  readonly query: Query;
  readonly views: readonly SavedView[];
  readonly first: string | undefined;
  readonly view: SavedView | null;
  readonly columns: Columns;
}

/** The views of this queue, above the list: to choose, to save, and to change the chosen one. */
export function ViewBar({ query, views, first, view, columns }: Props) {
  const t = useT();
  const notify = useNotify();
  const navigate = useNavigate();
  const textOf = useProblemText();
  const me = useSession()?.staff.id;
  const commands = useViewCommands();
  const [menuAt, setMenuAt] = useState<HTMLElement | null>(null);
  const [dialog, setDialog] = useState<'save' | 'rename' | 'remove' | null>(null);
  const queue = queueOf(query);
  const here = views.filter((one) => one.queue === queue);
  const changed =
    view !== null && (!isSameList(query, view.query) || (columns.chosen !== null && !sameColumns(columns.chosen, view.columns, queue)));

  const tell = (work: Promise<unknown>, done?: string): void =>
    void work
      .then(() => done && notify(done, { type: 'success' }))
      .catch((error: unknown) => notify(textOf(asProblem(error)), { type: 'error' }));
  const go = (search: string): void => void navigate({ pathname: '/cases', search });
  const plain = new URLSearchParams({ queue, ...(first ? { view: noView } : {}) }).toString();

  const saveNew = async ({ name, teamId, first: makeFirst }: ViewFields): Promise<void> => {
    const saved = await commands.save({
      name,
      teamId,
      query: toKeep(query),
      columns: columns.chosen ? [...columns.chosen] : (view?.columns ?? null),
    });
    if (makeFirst) await commands.setFirst(queue, saved.id);
    if (!view) columns.choose(null);
    notify(t('views.saved', { name }), { type: 'success' });
    go(viewSearch(saved));
  };
  const saveChanges = async (one: SavedView): Promise<void> => {
    await commands.change(one.id, {
      version: one.version,
      query: toKeep(query),
      ...(columns.chosen ? { columns: [...columns.chosen] } : {}),
    });
    columns.choose(null);
  };
  const rename = async (one: SavedView, { name, teamId, first: makeFirst }: ViewFields): Promise<void> => {
    const mine = one.owner.id === me;
    if (name !== one.name || (mine && teamId !== (one.team?.id ?? null)))
      await commands.change(one.id, { version: one.version, name, ...(mine ? { teamId } : {}) });
    if (makeFirst !== (first === one.id)) await commands.setFirst(queue, makeFirst ? one.id : null);
  };
  const remove = (one: SavedView): void => {
    setDialog(null);
    const restore = async (): Promise<void> => {
      const again = await commands.save({
        name: one.name,
        query: one.query,
        columns: one.columns,
        teamId: one.owner.id === me ? (one.team?.id ?? null) : null,
      });
      if (first === one.id) await commands.setFirst(queue, again.id);
      go(viewSearch(again));
    };
    tell(
      commands.remove(one.id).then(() => {
        go(new URLSearchParams({ queue }).toString());
        // A deleted view of somebody else cannot be restored under their name, so there is no undo.
        notify(<RemovedNotice name={one.name} onUndo={one.owner.id === me || !one.team ? () => tell(restore()) : undefined} />, {
          type: 'info',
          autoHideDuration: 10_000,
        });
      }),
    );
  };
  const act = (work: () => void) => () => {
    setMenuAt(null);
    work();
  };

  if (here.length === 0 && !view) {
    return (
      <Box sx={{ display: 'flex', minHeight: 32 }}>
        <Button startIcon={<BookmarkAdd />} onClick={() => setDialog('save')}>
          {t('views.save')}
        </Button>
        {dialog === 'save' && (
          <ViewDialog
            title={t('views.saveTitle')}
            text={t('views.saveText')}
            start={{ name: '', teamId: null, first: false }}
            mayShare
            onSave={saveNew}
            onClose={() => setDialog(null)}
          />
        )}
      </Box>
    );
  }
  return (
    <Box
      component="nav"
      aria-label={t('views.label')}
      sx={{ display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: 0.5, minHeight: 32 }}
    >
      <Tab to={plain} label={t('views.standard')} selected={!view} />
      {here.map((one) => (
        <Tab
          key={one.id}
          to={viewSearch(one)}
          label={one.name}
          selected={view?.id === one.id}
          shared={one.team ? t('views.ofTeam', { team: one.team.title, name: one.owner.name }) : null}
          first={first === one.id ? t('views.isFirst') : null}
          changed={view?.id === one.id && changed ? t('views.changed') : null}
        />
      ))}
      {view && (
        <IconButton
          size="small"
          aria-label={t('views.menu', { name: view.name })}
          aria-haspopup="menu"
          aria-expanded={menuAt !== null}
          onClick={(event) => setMenuAt(event.currentTarget)}
        >
          <MoreVert fontSize="small" />
        </IconButton>
      )}
      <Button startIcon={<BookmarkAdd />} onClick={() => setDialog('save')}>
        {t('views.save')}
      </Button>
      {view && (
        <Menu anchorEl={menuAt} open={menuAt !== null} onClose={() => setMenuAt(null)}>
          {view.mayChange && (
            <MenuItem disabled={!changed} onClick={act(() => tell(saveChanges(view), t('views.saved', { name: view.name })))}>
              {t('views.update')}
            </MenuItem>
          )}
          <MenuItem
            disabled={!changed}
            onClick={act(() => {
              columns.choose(null);
              go(viewSearch(view));
            })}
          >
            {t('views.discard')}
          </MenuItem>
          <MenuItem
            onClick={act(() =>
              tell(
                commands.setFirst(queue, first === view.id ? null : view.id),
                first === view.id ? t('views.noneFirst') : t('views.nowFirst', { name: view.name }),
              ),
            )}
          >
            {first === view.id ? t('views.notFirst') : t('views.makeFirst')}
          </MenuItem>
          {view.mayChange && <MenuItem onClick={act(() => setDialog('rename'))}>{t('views.rename')}</MenuItem>}
          {view.mayChange && <MenuItem onClick={act(() => (view.team ? setDialog('remove') : remove(view)))}>{t('views.remove')}</MenuItem>}
        </Menu>
      )}
      {dialog === 'save' && (
        <ViewDialog
          title={t('views.saveTitle')}
          text={t('views.saveText')}
          start={{ name: '', teamId: null, first: false }}
          mayShare
          onSave={saveNew}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'rename' && view && (
        <ViewDialog
          title={t('views.renameTitle')}
          start={{ name: view.name, teamId: view.team?.id ?? null, first: first === view.id }}
          mayShare={view.owner.id === me}
          onSave={(fields) => rename(view, fields)}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'remove' && view && (
        <Dialog open onClose={() => setDialog(null)} aria-labelledby="view-remove-title">
          <DialogTitle id="view-remove-title">{t('views.removeTitle')}</DialogTitle>
          <DialogContent>
            <DialogContentText>{t('views.removeText', { name: view.name, team: view.team?.title ?? '' })}</DialogContentText>
          </DialogContent>
          <DialogActions>
            <Button onClick={() => setDialog(null)}>{t('common.cancel')}</Button>
            <Button variant="contained" color="error" onClick={() => remove(view)}>
              {t('views.remove')}
            </Button>
          </DialogActions>
        </Dialog>
      )}
    </Box>
  );
}

interface TabProps {
  readonly to: string;
  readonly label: string;
  readonly selected: boolean;
  readonly shared?: string | null;
  readonly first?: string | null;
  readonly changed?: string | null;
}

/** A view is an address, so its tab is a link. */
function Tab({ to, label, selected, shared, first, changed }: TabProps) {
  return (
    <Tooltip describeChild title={[shared, first].filter(Boolean).join(' · ')}>
      <MuiLink
        component={Link}
        to={{ pathname: '/cases', search: to }}
        aria-current={selected ? 'page' : undefined}
        underline="none"
        sx={{
          display: 'inline-flex',
          alignItems: 'center',
          gap: 0.5,
          px: 1.25,
          py: 0.375,
          borderRadius: 1,
          fontSize: '0.85rem',
          fontWeight: 600,
          border: 1,
          borderColor: selected ? 'primary.main' : 'divider',
          color: selected ? 'primary.main' : 'text.secondary',
          bgcolor: selected ? 'action.selected' : 'background.paper',
          '&:hover': { borderColor: 'primary.main' },
        }}
      >
        {shared && <Groups aria-label={shared} sx={{ fontSize: 16 }} />}
        {label}
        {first && <Star aria-label={first} sx={{ fontSize: 14 }} />}
        {changed && (
          <Box component="span" sx={{ fontWeight: 400, fontStyle: 'italic' }}>
            ({changed})
          </Box>
        )}
      </MuiLink>
    </Tooltip>
  );
}
