import { Alert, Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { required, TextInput } from 'react-admin';
import type { CaseDetail } from '../../kit/api/types';
import { ActionDialog } from '../../kit/components/ActionDialog';
import { Section } from '../../kit/components/Section';
import { textOf } from '../../kit/components/typed';
import { useFirstFew } from '../../kit/components/useFirstFew';
import { Word } from '../../kit/components/Word';
import { useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { useAllowed, useCaseCommand, useThisCase } from './CaseContext';
import { postOfCase } from './entries/caseLists';
import { OlderEntries } from './entries/OlderEntries';
import { useAttachmentNames } from './entries/useAttachmentNames';
import { useCaseEntries } from './entries/useCaseEntries';

type Post = CaseDetail['post'][number];

/** Post that the citizen sent unasked or after the decision. It is open until somebody records what was done with it. */
export function LatePost() {
  const t = useT();
  const { openPost } = useThisCase();
  const post = useCaseEntries(postOfCase);
  const shown = useFirstFew(post.items);
  const namesOf = useAttachmentNames();
  if (post.items.length === 0) return null;
  const olderOpen = openPost - post.items.filter(({ dealtWith }) => dealtWith === null).length;
  return (
    <Section title={<Word term="late post">{t('post.title')}</Word>}>
      <Typography variant="caption" color="textSecondary">
        {t('post.text')}
      </Typography>
      {olderOpen > 0 && (
        <Alert severity="warning" sx={{ mt: 1 }}>
          {t('post.olderOpen', { smart_count: olderOpen })}
        </Alert>
      )}
      <OlderEntries of="post" lists={[post]} />
      {shown.map((one) => (
        <One key={one.id} post={one} files={namesOf(one.attachmentIds)} />
      ))}
    </Section>
  );
}

function One({ post, files }: { readonly post: Post; readonly files: string }) {
  const t = useT();
  const format = useFormat();
  const { id } = useThisCase();
  const { run } = useCaseCommand();
  const allowed = useAllowed('deal-with-post');
  const [dealing, setDealing] = useState(false);
  const { dealtWith } = post;
  return (
    <Box sx={{ mt: 1.5, borderLeft: 3, borderColor: dealtWith ? 'divider' : 'warning.main', pl: 1.5 }}>
      <Typography variant="caption" color="textSecondary">
        {post.recorded
          ? t('post.recorded', {
              on: format.date(post.recorded.receivedOn),
              by: t(`channelBy.${post.recorded.way}`),
              who: post.recorded.by.name,
            })
          : t('post.received', { at: format.dateTime(post.at) })}
      </Typography>
      <Typography variant="body2" sx={{ whiteSpace: 'pre-line' }}>
        {post.message || '–'}
      </Typography>
      {post.attachmentIds.length > 0 && <Typography variant="body2">{t('request.attached', { files })}</Typography>}
      {dealtWith && (
        <Typography variant="caption" color="textSecondary" component="p">
          {dealtWith.note === null
            ? t('post.byReopening', { by: dealtWith.by.name, at: format.dateTime(dealtWith.at) })
            : t('post.dealtWith', { by: dealtWith.by.name, at: format.dateTime(dealtWith.at), note: dealtWith.note })}
        </Typography>
      )}
      {!dealtWith && allowed && <Button onClick={() => setDealing(true)}>{t('post.button')}</Button>}
      {dealing && (
        <ActionDialog
          title={t('post.button')}
          submitLabel={t('post.done')}
          done={t('post.saved')}
          draftKey={`${id}.post.${post.id}`}
          initial={{ note: '' }}
          onSubmit={(values) => run('post/dealt-with', { answerId: post.id, note: textOf(values['note']) }, false)}
          onClose={() => setDealing(false)}
        >
          <TextInput source="note" label={t('post.note')} validate={required()} multiline minRows={2} helperText={false} fullWidth />
        </ActionDialog>
      )}
    </Box>
  );
}
