import CheckCircle from '@mui/icons-material/CheckCircleOutlined';
import EventBusy from '@mui/icons-material/EventBusy';
import MoreVert from '@mui/icons-material/MoreVert';
import {
  Box,
  Card,
  Chip,
  Divider,
  IconButton,
  Link as MuiLink,
  Menu,
  MenuItem,
  Stack,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Tooltip,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { Link } from 'react-router-dom';
import { asProblem } from '../../kit/api/problem';
import { AbsentChip } from '../../kit/components/PersonLine';
import { Sideways } from '../../kit/components/Sideways';
import { useProblemText } from '../../kit/components/ProblemNotice';
import { useServices } from '../../kit/data/queries';
import { useLocalized, useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { useSession } from '../../kit/session/session';
import { bulkDesk } from '../bulk/bulkDesk';
import { absenceDesk } from './absenceDesk';
import { absenceApi, useAbsencesChanged, type TeamMember } from './api';

/** Columns that narrow screens leave out. There the same stands in a line below the name. */
const wide = { display: { xs: 'none', md: 'table-cell' } } as const;

/** A row for each colleague. */
export function TeamTable({ people }: { people: readonly TeamMember[] }) {
  const t = useT();
  return (
    <Card>
      <Sideways>
        <Table size="small" sx={{ '& .MuiTableCell-root': { px: { xs: 0.5, sm: 2 }, '&:first-of-type': { pl: { xs: 1, sm: 2 } } } }}>
          <TableHead>
            <TableRow>
              <TableCell>{t('absence.column.person')}</TableCell>
              <TableCell>{t('absence.column.presence')}</TableCell>
              <TableCell align="right">{t('absence.column.open')}</TableCell>
              <TableCell align="right">{t('absence.column.overdue')}</TableCell>
              <TableCell sx={wide}>{t('absence.column.oldest')}</TableCell>
              <TableCell sx={wide}>{t('absence.column.services')}</TableCell>
              <TableCell align="right" aria-label={t('absence.column.actions')} />
            </TableRow>
          </TableHead>
          <TableBody>
            {people.map((person) => (
              <Row key={person.id} person={person} />
            ))}
          </TableBody>
        </Table>
      </Sideways>
    </Card>
  );
}

function Row({ person }: { person: TeamMember }) {
  const format = useFormat();
  const localized = useLocalized();
  const services = useServices();
  const titles = person.services.map((key) => localized(services.find((service) => service.key === key)?.title) || key);
  return (
    <TableRow hover>
      <TableCell component="th" scope="row" sx={{ fontWeight: 600 }}>
        {person.name}
      </TableCell>
      <TableCell>
        <Presence person={person} />
      </TableCell>
      <TableCell align="right">
        <Count value={person.openCases} to={casesOf(person, 'open,waiting,proposed')} />
      </TableCell>
      <TableCell align="right">
        {person.overdue === null ? '–' : <Count value={person.overdue} to={`/cases?queue=overdue&assignee=${person.id}`} bad />}
      </TableCell>
      <TableCell sx={wide}>
        <Typography variant="body2" sx={{ whiteSpace: 'nowrap' }}>
          {format.date(person.oldestDue)}
        </Typography>
      </TableCell>
      <TableCell sx={{ ...wide, maxWidth: 260 }}>
        <Typography variant="body2" color="textSecondary">
          {titles.join(', ') || '–'}
        </Typography>
      </TableCell>
      <TableCell align="right" sx={{ p: 0 }}>
        <Actions person={person} />
      </TableCell>
    </TableRow>
  );
}

function Presence({ person }: { person: TeamMember }) {
  const t = useT();
  const format = useFormat();
  if (person.gone) return <Chip size="small" color="warning" label={t(`absence.gone.${person.gone}`)} />;
  if (person.absence) return <AbsentChip until={person.absence.until} />;
  return (
    <Stack direction="row" useFlexGap sx={{ alignItems: 'center', flexWrap: 'wrap', columnGap: 0.75 }}>
      <Stack direction="row" spacing={0.75} sx={{ alignItems: 'center' }}>
        <CheckCircle fontSize="small" color="success" aria-hidden />
        <Typography variant="body2">{t('absence.person.present')}</Typography>
      </Stack>
      {person.nextAbsence && (
        <Chip size="small" variant="outlined" label={t('absence.person.next', { from: format.date(person.nextAbsence.from) })} />
      )}
    </Stack>
  );
}

function Count({ value, to, bad = false }: { value: number; to: string; bad?: boolean }) {
  const format = useFormat();
  if (value === 0) return <>{0}</>;
  return (
    <MuiLink component={Link} to={to} sx={{ fontVariantNumeric: 'tabular-nums', fontWeight: 600, ...(bad ? { color: 'error.main' } : {}) }}>
      {format.number(value)}
    </MuiLink>
  );
}

function Actions({ person }: { person: TeamMember }) {
  const t = useT();
  const notify = useNotify();
  const textOf = useProblemText();
  const changed = useAbsencesChanged();
  const session = useSession();
  const [menu, setMenu] = useState<HTMLElement | null>(null);
  const absence = person.absence ?? person.nextAbsence;
  const staff = { id: person.id, name: person.name };
  const close = () => setMenu(null);
  const end = async (): Promise<void> => {
    close();
    if (!absence) return;
    try {
      await absenceApi.end(absence.id, absence.version);
      notify(t('absence.ended'), { type: 'success' });
    } catch (error) {
      notify(textOf(asProblem(error)), { type: 'warning' });
    }
    await changed();
  };
  // Two clicks: this one, and the confirmation. A colleague's cases are spread unless the user decides otherwise.
  const report = () => absenceDesk.open({ staff, spread: person.id !== session?.staff.id });
  return (
    <Box sx={{ display: 'inline-flex', alignItems: 'center', whiteSpace: 'nowrap', '& .MuiIconButton-root': { px: { xs: 0.5, sm: 1 } } }}>
      {person.mayRecordAbsence && !person.absence && (
        <Tooltip title={t('absence.report')} describeChild>
          <IconButton aria-label={t('absence.reportFor', { name: person.name })} onClick={report}>
            <EventBusy />
          </IconButton>
        </Tooltip>
      )}
      <IconButton
        aria-label={t('absence.more', { name: person.name })}
        aria-haspopup="menu"
        aria-expanded={menu !== null}
        onClick={(event) => setMenu(event.currentTarget)}
      >
        <MoreVert />
      </IconButton>
      <Menu anchorEl={menu} open={menu !== null} onClose={close}>
        {person.mayRecordAbsence &&
          absence && [
            <MenuItem
              key="change"
              onClick={() => {
                close();
                absenceDesk.open({ staff, absence, spread: false });
              }}
            >
              {t('absence.change')}
            </MenuItem>,
            <MenuItem key="end" onClick={() => void end()}>
              {t(person.absence ? 'absence.end' : 'absence.cancel')}
            </MenuItem>,
            <Divider key="line" />,
          ]}
        {person.mayHandOver && person.openCases > 0 && (
          <MenuItem
            onClick={() => {
              close();
              bulkDesk.begin('spread', { query: `assignee=${person.id}&status=open,waiting,proposed` });
            }}
          >
            {t('absence.handOver')}
          </MenuItem>
        )}
        <MenuItem component={Link} to={casesOf(person, 'open,waiting,proposed')} onClick={close}>
          {t('absence.cases')}
        </MenuItem>
      </Menu>
    </Box>
  );
}

function casesOf(person: TeamMember, status: string): string {
  return `/cases?queue=all&assignee=${person.id}&status=${status}&inWork=true`;
}
