import { Alert, Button, Link as MuiLink, List, ListItem, ListItemButton, ListItemText, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { api } from '../../kit/api/endpoints';
import type { QuarantineDetail } from '../../kit/api/types';
import { FileViewer, type ShownFile } from '../../kit/components/FileViewer';
import { Fact, Facts } from '../../kit/components/Labelled';
import { Page } from '../../kit/components/Page';
import { Section } from '../../kit/components/Section';
import { useLocalized, useOpenT, useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { RecordPage } from '../../kit/resource/RecordPage';
import { Came, Technical } from './Came';
import { RefuseDialog } from './RefuseDialog';
import { ReleaseDialog } from './ReleaseDialog';

/** One submission that could not be routed: why, and what came. */
export default function QuarantineShow() {
  const t = useT();
  return <RecordPage<QuarantineDetail> title={t('queue.quarantine')}>{(entry) => <Entry entry={entry} />}</RecordPage>;
}

function Entry({ entry }: { entry: QuarantineDetail }) {
  const t = useT();
  const open = useOpenT();
  const format = useFormat();
  const localized = useLocalized();
  const [dialog, setDialog] = useState<'release' | 'refuse' | null>(null);
  return (
    <Page
      title={t('quarantine.one', { service: localized(entry.serviceTitle) || entry.service })}
      need={['quarantine', 'show']}
      actions={
        <>
          {entry.allowedActions.includes('release') && (
            <Button variant="contained" onClick={() => setDialog('release')}>
              {t('quarantine.release.button')}
            </Button>
          )}
          {entry.allowedActions.includes('refuse') && (
            <Button variant="outlined" onClick={() => setDialog('refuse')}>
              {t('quarantine.refuse.button')}
            </Button>
          )}
        </>
      }
    >
      <Stack spacing={1.5} sx={{ maxWidth: 1000 }}>
        {entry.state === 'open' ? (
          <Alert severity="warning">
            {t('quarantine.why')}
            <ul style={{ margin: 0, paddingLeft: 20 }}>
              {entry.reasons.map((reason) => (
                <li key={reason.code + reason.pointer}>
                  {open('quarantineReason', reason.code)}
                  {reason.attachmentId && ` – ${entry.attachments.find((file) => file.id === reason.attachmentId)?.name ?? ''}`}
                  {reason.code !== 'attachment.hash-differs' &&
                    reason.said !== undefined &&
                    reason.found !== undefined &&
                    ` (${t('quarantine.saidFound', { said: reason.said, found: reason.found })})`}
                </li>
              ))}
            </ul>
          </Alert>
        ) : (
          <Alert severity="info">
            {t(`quarantine.settled.${entry.state}`, { by: entry.settledBy ?? '', at: format.dateTime(entry.settledAt) })}{' '}
            {entry.refusalReason}{' '}
            {entry.caseId && (
              <MuiLink component={Link} to={`/cases/${entry.caseId}`}>
                {entry.caseNumber ?? t('cases.one')}
              </MuiLink>
            )}
          </Alert>
        )}
        <Section title={t('quarantine.receipt')}>
          <Facts>
            <Fact label={t('cases.field.service')} term="service">
              {localized(entry.serviceTitle) || entry.service}
            </Fact>
            <Fact label={t('cases.field.channel')} term="channel">
              {open('channel', entry.channel)}
            </Fact>
            <Fact label={t('cases.field.receivedAt')}>{format.dateTime(entry.enteredAt)}</Fact>
            <Fact label={t('cases.field.externalReference')} term="external reference">
              {entry.externalReference ?? '–'}
            </Fact>
          </Facts>
        </Section>
        <Came entry={entry} />
        <Files entry={entry} />
        <Technical entry={entry} />
      </Stack>
      {dialog === 'release' && <ReleaseDialog entry={entry} onClose={() => setDialog(null)} />}
      {dialog === 'refuse' && <RefuseDialog entry={entry} onClose={() => setDialog(null)} />}
    </Page>
  );
}

function Files({ entry }: { entry: QuarantineDetail }) {
  const t = useT();
  const format = useFormat();
  const [shown, setShown] = useState<ShownFile | null>(null);
  return (
    <Section title={t('cases.attachments', { smart_count: entry.attachments.length })}>
      {entry.attachments.length === 0 && <Typography color="textSecondary">{t('cases.noAttachments')}</Typography>}
      <List dense disablePadding>
        {entry.attachments.map((file) => (
          <ListItem key={file.id} disablePadding>
            <ListItemButton
              onClick={() => setShown({ url: api.quarantine.attachmentUrl(entry.id, file.id), name: file.name, mime: file.found.mime })}
            >
              <ListItemText primary={file.name} secondary={`${file.purpose} · ${file.found.mime} · ${format.bytes(file.found.size)}`} />
            </ListItemButton>
          </ListItem>
        ))}
      </List>
      {shown && <FileViewer file={shown} onClose={() => setShown(null)} />}
    </Section>
  );
}
