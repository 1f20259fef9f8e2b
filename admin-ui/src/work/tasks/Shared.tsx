import { List, ListItem, ListItemButton, ListItemText, Typography } from '@mui/material';
import { useState } from 'react';
import { api } from '../../kit/api/endpoints';
import type { TaskDetail } from '../../kit/api/types';
import { FileViewer, type ShownFile } from '../../kit/components/FileViewer';
import { Fact, Facts } from '../../kit/components/Labelled';
import { Section } from '../../kit/components/Section';
import { useLocalized, useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { addressLines } from '../../kit/schema/addressLines';
import { SchemaView } from '../../kit/schema/SchemaView';

type SharedParts = NonNullable<TaskDetail['shared']>;

/** What is shared of the case with whoever has the task. */
export function Shared({ task, shared }: { readonly task: TaskDetail; readonly shared: SharedParts }) {
  const t = useT();
  const { files, applicant, form, schema } = shared;
  return (
    <Section title={t('tasks.sharedTitle')}>
      {files.length === 0 && !applicant && !form && <Typography color="textSecondary">{t('tasks.sharedNothing')}</Typography>}
      {files.length > 0 && <Files taskId={task.id} files={files} />}
      {applicant && (
        <>
          <Typography variant="h3" sx={{ mt: 1.5, mb: 0.75 }}>
            {t('tasks.shareApplicant')}
          </Typography>
          <Applicant applicant={applicant} />
        </>
      )}
      {form && schema && (
        <>
          <Typography variant="h3" sx={{ mt: 1.5, mb: 0.75 }}>
            {t('tasks.shareForm')}
          </Typography>
          <SchemaView schema={schema} value={form} />
        </>
      )}
    </Section>
  );
}

function Files({ taskId, files }: { readonly taskId: string; readonly files: SharedParts['files'] }) {
  const t = useT();
  const format = useFormat();
  const localized = useLocalized();
  const [shown, setShown] = useState<ShownFile | null>(null);
  return (
    <>
      <List dense disablePadding aria-label={t('tasks.shareFiles')}>
        {files.map(({ id, name, mime, size, purpose }) => (
          <ListItem key={id} disablePadding>
            <ListItemButton onClick={() => setShown({ url: api.tasks.fileUrl(taskId, id), name, mime })}>
              <ListItemText
                primary={name}
                secondary={[...(purpose ? [localized(purpose)] : []), format.bytes(size)].join(' · ')}
                slotProps={{ primary: { sx: { overflowWrap: 'anywhere' } } }}
              />
            </ListItemButton>
          </ListItem>
        ))}
      </List>
      {shown && <FileViewer file={shown} onClose={() => setShown(null)} />}
    </>
  );
}

/** The applicant, as far as the case knows them. */
function Applicant({ applicant }: { readonly applicant: NonNullable<SharedParts['applicant']> }) {
  const t = useT();
  const format = useFormat();
  const textIn = (key: string): string => (typeof applicant[key] === 'string' ? applicant[key] : '');
  const name = [textIn('organisation'), [textIn('givenName'), textIn('familyName')].filter(Boolean).join(' ')].filter(Boolean).join('\n');
  return (
    <Facts>
      <Fact label={t('applicant.name')}>{name || t('cases.erased')}</Fact>
      <Fact label={t('applicant.address')}>{addressLines(applicant['address']).join('\n') || '–'}</Fact>
      {textIn('birthDate') && <Fact label={t('applicant.birthDate')}>{format.date(textIn('birthDate'))}</Fact>}
      {textIn('email') && <Fact label={t('applicant.email')}>{textIn('email')}</Fact>}
      {textIn('phone') && <Fact label={t('applicant.phone')}>{textIn('phone')}</Fact>}
    </Facts>
  );
}
