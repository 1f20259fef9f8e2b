import { Card, List, ListItem, ListItemButton, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useDrafts } from '../../kit/components/draft';
import { nameOfApplicant } from '../../kit/form/applicant';
import { useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { applicationIn, idOfDraft } from '../../work/intake/application';

/** Applications that were begun and not sent, the newest first. Without any it shows nothing. */
export function BegunApplications() {
  const t = useT();
  const format = useFormat();
  const begun = useDrafts().flatMap(({ key, fields, savedAt }) => {
    const id = idOfDraft(key);
    return id ? [{ id, savedAt, name: nameOfApplicant(applicationIn(fields).applicant) }] : [];
  });
  if (begun.length === 0) return null;
  return (
    <section aria-labelledby="home-applications">
      <Typography id="home-applications" variant="h2" sx={{ mb: 1 }}>
        {t('intake.begunTitle')}
      </Typography>
      <Card>
        <List disablePadding>
          {begun.slice(0, 5).map(({ id, savedAt, name }) => (
            <ListItem key={id} disablePadding divider>
              <ListItemButton component={Link} to={`/applications/${id}`} sx={{ minHeight: 48, gap: 2, justifyContent: 'space-between' }}>
                <Typography noWrap sx={{ fontWeight: 600 }}>
                  {name || t('intake.noName')}
                </Typography>
                <Typography variant="body2" color="textSecondary" noWrap sx={{ flex: 'none' }}>
                  {t('draft.begunAt', { at: format.dateTime(savedAt) })}
                </Typography>
              </ListItemButton>
            </ListItem>
          ))}
        </List>
      </Card>
    </section>
  );
}
