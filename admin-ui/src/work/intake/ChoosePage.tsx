import { Alert, Autocomplete, Box, Button, Card, List, ListItem, ListItemButton, ListItemText, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { dropDraft, useDrafts, writeDraft } from '../../kit/components/draft';
import { Page } from '../../kit/components/Page';
import { Failed, Loading } from '../../kit/components/states';
import { nameOfApplicant } from '../../kit/form/applicant';
import { useLocalized, useT } from '../../kit/i18n';
import { useFormat } from '../../kit/i18n/useFormat';
import { applicationIn, draftKeyOf, idOfDraft } from './application';
import { useIntakeServices } from './queries';

/** Chooses the service of an application that is taken in, and offers those that were begun. */
export default function ChoosePage() {
  const t = useT();
  const localized = useLocalized();
  const navigate = useNavigate();
  const { data, error, refetch, isLoading } = useIntakeServices();
  const services = data?.items ?? [];
  const begin = (service: string): void => {
    const id = crypto.randomUUID();
    writeDraft(draftKeyOf(id), { service });
    void navigate(`/applications/${id}`);
  };
  return (
    <Page title={t('intake.title')} need={['intake', 'create']}>
      <Box sx={{ maxWidth: 720, display: 'grid', gap: 2 }}>
        {error && <Failed error={error} onRetry={() => void refetch()} />}
        {isLoading && <Loading shape="rows" count={1} height={56} />}
        {data && services.length === 0 && <Alert severity="info">{t('intake.none')}</Alert>}
        {services.length > 0 && (
          <Card sx={{ p: 2 }}>
            <Autocomplete
              options={[...services].toSorted((a, b) => localized(a.title).localeCompare(localized(b.title)))}
              getOptionLabel={(service) => localized(service.title)}
              getOptionKey={(service) => service.key}
              onChange={(_, service) => service && begin(service.key)}
              renderOption={({ key, ...props }, service) => (
                <Box component="li" key={key} {...props} sx={{ display: 'block !important' }}>
                  <Typography>{localized(service.title)}</Typography>
                  <Typography variant="body2" color="textSecondary">
                    {service.team}
                  </Typography>
                </Box>
              )}
              autoHighlight
              openOnFocus
              renderInput={(params) => (
                <TextField {...params} autoFocus label={t('intake.service')} helperText={t('intake.chooseText')} margin="none" />
              )}
            />
          </Card>
        )}
        <Begun titleOf={(key) => localized(services.find((service) => service.key === key)?.title) || key} />
      </Box>
    </Page>
  );
}

/** Applications that were begun and not sent. */
function Begun({ titleOf }: { readonly titleOf: (service: string) => string }) {
  const t = useT();
  const format = useFormat();
  const [dropped, setDropped] = useState<{ readonly key: string; readonly fields: Readonly<Record<string, unknown>> } | null>(null);
  const begun = useDrafts().flatMap(({ key, fields, savedAt }) => {
    const id = idOfDraft(key);
    return id ? [{ id, key, fields, savedAt, application: applicationIn(fields) }] : [];
  });
  if (begun.length === 0 && !dropped) return null;
  return (
    <section aria-labelledby="intake-begun">
      <Typography id="intake-begun" variant="h2" sx={{ mb: 1 }}>
        {t('intake.begunTitle')}
      </Typography>
      {dropped && (
        <Alert
          severity="info"
          sx={{ mb: 1 }}
          action={
            <Button
              color="inherit"
              onClick={() => {
                writeDraft(dropped.key, dropped.fields);
                setDropped(null);
              }}
            >
              {t('draft.takeBack')}
            </Button>
          }
        >
          {t('draft.dropped')}
        </Alert>
      )}
      <Card>
        <List disablePadding>
          {begun.map(({ id, key, fields, savedAt, application }) => (
            <ListItem
              key={key}
              disablePadding
              divider
              secondaryAction={
                <Button
                  onClick={() => {
                    setDropped({ key, fields });
                    dropDraft(key);
                  }}
                >
                  {t('draft.drop')}
                </Button>
              }
            >
              <ListItemButton component={Link} to={`/applications/${id}`}>
                <ListItemText
                  primary={nameOfApplicant(application.applicant) || t('intake.noName')}
                  secondary={`${titleOf(application.service)} · ${t('draft.begunAt', { at: format.dateTime(savedAt) })}`}
                />
              </ListItemButton>
            </ListItem>
          ))}
        </List>
      </Card>
    </section>
  );
}
