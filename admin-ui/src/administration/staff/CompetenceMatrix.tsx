import { Alert, Box, Button, Card, Stack, Table, TableBody, TableCell, TableHead, TableRow, TextField, Typography } from '@mui/material';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useNotify } from 'react-admin';
import { Link } from 'react-router-dom';
import { Link as MuiLink } from '@mui/material';
import { api } from '../../kit/api/endpoints';
import { asProblem } from '../../kit/api/problem';
import type { Competence, Staff } from '../../kit/api/types';
import { Page } from '../../kit/components/Page';
import { useProblemText } from '../../kit/components/problemText';
import { Section } from '../../kit/components/Section';
import { Loaded, Loading } from '../../kit/components/states';
import { Sideways } from '../../kit/components/Sideways';
import { useServices } from '../../kit/data/queries';
import { useLocalized, useT } from '../../kit/i18n';
import { may } from '../../kit/session/permissions';
import { CellDialog, useCellText } from './CellDialog';
import { givenAgain } from './CompetenceFields';
import { cellOf, sameCompetences, withCell } from './competenceMatrix';
import { WhoSigns } from './WhoSigns';

/** Reads all accounts that are not disabled, page after page. A municipality has some hundreds. */
async function everybody(signal: AbortSignal): Promise<Staff[]> {
  const all: Staff[] = [];
  let cursor: string | null = '';
  while (cursor !== null && all.length < 2000) {
    const page: Awaited<ReturnType<typeof api.staff.list>> = await api.staff.list({ disabled: 'false', limit: 200, cursor }, signal);
    all.push(...page.items);
    cursor = page.next;
  }
  return all;
}

/** A table of who works on each service and who signs. Changes to its cells are saved together, after a preview. */
export default function CompetenceMatrix() {
  const t = useT();
  const services = useServices();
  const query = useQuery({ queryKey: ['staff', 'everybody'], queryFn: ({ signal }) => everybody(signal) });
  return (
    <Page title={t('matrix.title')} need={['staff', 'list']}>
      <Loaded query={query} size="page" loading={<Loading shape="rows" />}>
        {(staff) =>
          services.length === 0 ? (
            <Loading shape="rows" />
          ) : (
            <Stack spacing={1.5}>
              <WhoSigns staff={staff} />
              <Matrix staff={staff} />
            </Stack>
          )
        }
      </Loaded>
    </Page>
  );
}

function Matrix({ staff }: { staff: readonly Staff[] }) {
  const t = useT();
  const localized = useLocalized();
  const services = useServices();
  const cellText = useCellText();
  const [wanted, setWanted] = useState<ReadonlyMap<string, readonly Competence[]>>(new Map());
  const [open, setOpen] = useState<{ person: Staff; serviceKey: string } | null>(null);
  const [name, setName] = useState('');
  const now = (person: Staff): readonly Competence[] => wanted.get(person.id) ?? person.competences;
  const change = (person: Staff, serviceKey: string, cell: readonly Competence[]): void => {
    const next = withCell(now(person), serviceKey, cell);
    const all = new Map(wanted);
    if (sameCompetences(next, person.competences)) all.delete(person.id);
    else all.set(person.id, next);
    setWanted(all);
  };
  const shown = staff.filter((person) => `${person.displayName} ${person.userName}`.toLowerCase().includes(name.toLowerCase()));
  const titleOf = (key: string): string => localized(services.find((service) => service.key === key)?.title) || key;
  return (
    <>
      <Typography variant="body2">{t('matrix.text')}</Typography>
      <TextField
        label={t('matrix.search')}
        type="search"
        value={name}
        onChange={(event) => setName(event.target.value)}
        sx={{ m: 0, maxWidth: 300 }}
      />
      {wanted.size > 0 && <Preview staff={staff} wanted={wanted} titleOf={titleOf} onDone={() => setWanted(new Map())} />}
      <Card>
        <Sideways label={t('matrix.title')}>
          <Table size="small" aria-label={t('matrix.title')}>
            <TableHead>
              <TableRow>
                <TableCell>{t('matrix.who')}</TableCell>
                {services.map((service) => (
                  <TableCell key={service.key}>{localized(service.title)}</TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {shown.map((person) => (
                <TableRow key={person.id} hover>
                  <TableCell component="th" scope="row">
                    <MuiLink component={Link} to={`/staff/${person.id}/show`}>
                      {person.displayName}
                    </MuiLink>
                  </TableCell>
                  {services.map((service) => {
                    const text = cellText(cellOf(now(person), service.key));
                    const changed = text !== cellText(cellOf(person.competences, service.key));
                    return (
                      <TableCell key={service.key} sx={changed ? { bgcolor: 'action.selected' } : {}}>
                        {may('staff', 'edit') ? (
                          <Button
                            size="small"
                            onClick={() => setOpen({ person, serviceKey: service.key })}
                            aria-label={t('matrix.cell', {
                              name: person.displayName,
                              service: localized(service.title),
                              what: text || t('matrix.nothing'),
                            })}
                            sx={{
                              textAlign: 'left',
                              justifyContent: 'flex-start',
                              fontWeight: changed ? 700 : 400,
                              color: text ? 'text.primary' : 'text.secondary',
                            }}
                          >
                            {text || '–'}
                          </Button>
                        ) : (
                          text || '–'
                        )}
                      </TableCell>
                    );
                  })}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </Sideways>
      </Card>
      {open && (
        <CellDialog
          title={t('matrix.edit', { name: open.person.displayName, service: titleOf(open.serviceKey) })}
          serviceKey={open.serviceKey}
          cell={cellOf(now(open.person), open.serviceKey)}
          onChosen={(cell) => change(open.person, open.serviceKey, cell)}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

interface PreviewProps {
  readonly staff: readonly Staff[];
  readonly wanted: ReadonlyMap<string, readonly Competence[]>;
  readonly titleOf: (serviceKey: string) => string;
  readonly onDone: () => void;
}

/** Shows what will change for whom, before it is saved. It names accounts that somebody else changed meanwhile. */
function Preview({ staff, wanted, titleOf, onDone }: PreviewProps): ReactNode {
  const t = useT();
  const notify = useNotify();
  const client = useQueryClient();
  const problemText = useProblemText();
  const cellText = useCellText();
  const [busy, setBusy] = useState(false);
  const [faults, setFaults] = useState<readonly string[]>([]);
  const changed = staff.filter((person) => wanted.has(person.id));
  const save = async (): Promise<void> => {
    setBusy(true);
    const failed: string[] = [];
    let waits = false;
    for (const person of changed) {
      await api.staff
        .setCompetences(person.id, { version: person.version, competences: givenAgain(wanted.get(person.id) ?? []) })
        .then((saved) => (waits ||= saved.waiting.length > 0))
        .catch((error: unknown) => failed.push(t('matrix.failed', { name: person.displayName, problem: problemText(asProblem(error)) })));
    }
    await client.invalidateQueries({ queryKey: ['staff'] });
    setBusy(false);
    setFaults(failed);
    if (failed.length > 0) return;
    notify(t(waits ? 'rightsRequests.asked' : 'matrix.saved'), { type: waits ? 'info' : 'success' });
    onDone();
  };
  return (
    <Section
      title={t('matrix.preview', { smart_count: changed.length })}
      actions={
        <Stack direction="row" spacing={1}>
          <Button onClick={onDone}>{t('matrix.undo')}</Button>
          <Button variant="contained" loading={busy} onClick={() => void save()}>
            {t('matrix.save')}
          </Button>
        </Stack>
      }
    >
      {faults.map((fault) => (
        <Alert key={fault} severity="warning" sx={{ mb: 1 }}>
          {fault}
        </Alert>
      ))}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {changed.flatMap((person) => {
          const next = wanted.get(person.id) ?? [];
          return [...new Set([...person.competences, ...next].map((one) => one.serviceKey))]
            .map((key) => ({ key, before: cellText(cellOf(person.competences, key)), after: cellText(cellOf(next, key)) }))
            .filter((one) => one.before !== one.after)
            .map((one) => (
              <Typography component="li" variant="body2" key={person.id + one.key}>
                <strong>{person.displayName}</strong>, {titleOf(one.key)} – {t('matrix.was', { what: one.before || t('matrix.nothing') })};{' '}
                {t('matrix.will', { what: one.after || t('matrix.nothing') })}
              </Typography>
            ));
        })}
      </Box>
    </Section>
  );
}
