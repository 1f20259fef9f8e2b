import AttachFile from '@mui/icons-material/AttachFile';
import { List, ListItem, ListItemButton, ListItemIcon, ListItemText, Typography } from '@mui/material';
import { useState } from 'react';
import { api } from '../api/endpoints';
import { FileViewer, type ShownFile } from '../components/FileViewer';
import { Section } from '../components/Section';
import { useLocalized, useT } from '../i18n';
import { useFormat } from '../i18n/useFormat';
import { useThisCase } from './CaseContext';

/** The evidence that came with the submission or with an answer. */
export function Attachments() {
  const t = useT();
  const format = useFormat();
  const localized = useLocalized();
  const kase = useThisCase();
  const [shown, setShown] = useState<ShownFile | null>(null);
  const purposeOf = (key: string): string => localized(kase.service.attachmentPurposes.find((purpose) => purpose.key === key)?.title) || key;
  return (
    <Section title={t('cases.attachments', { smart_count: kase.attachments.length })}>
      {kase.attachments.length === 0 ? (
        <Typography color="textSecondary">{t('cases.noAttachments')}</Typography>
      ) : (
        <List dense disablePadding>
          {kase.attachments.map((attachment) => (
            <ListItem key={attachment.id} disablePadding>
              <ListItemButton onClick={() => setShown({ url: api.cases.attachmentUrl(kase.id, attachment.id), name: attachment.name, mime: attachment.mime })}>
                <ListItemIcon sx={{ minWidth: 34 }}>
                  <AttachFile />
                </ListItemIcon>
                <ListItemText primary={purposeOf(attachment.purpose)} secondary={`${attachment.name} · ${format.bytes(attachment.size)}`} />
              </ListItemButton>
            </ListItem>
          ))}
        </List>
      )}
      {shown && <FileViewer file={shown} onClose={() => setShown(null)} />}
    </Section>
  );
}
