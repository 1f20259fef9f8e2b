import { Alert, Button } from '@mui/material';
import { useState } from 'react';
import { Link, useParams } from 'react-router-dom';
import { Page } from '../../kit/components/Page';
import { Failed, Loading } from '../../kit/components/states';
import { formOfService } from '../../kit/form/formOfService';
import { useApplicantForm } from '../../kit/form/useApplicantForm';
import { useLocalized, useT } from '../../kit/i18n';
import { ApplicationForm } from './ApplicationForm';
import { DonePanel, type TakenIn } from './DonePanel';
import { useIntakeServices, useService } from './queries';
import { useApplication } from './useApplication';

/** Takes in one application. */
export default function IntakePage() {
  const { id = '' } = useParams();
  return <One key={id} id={id} />;
}

function One({ id }: { readonly id: string }) {
  const t = useT();
  const localized = useLocalized();
  const [application, change] = useApplication(id);
  const [taken, setTaken] = useState<TakenIn | null>(null);
  const services = useIntakeServices();
  const service = services.data?.items.find(({ key }) => key === application?.service);
  const detail = useService(service);
  const asked = useApplicantForm();
  const failed = services.error ?? detail.error;
  const title = service ? localized(service.title) : '';
  return (
    <Page title={t('intake.title')} heading={title || t('intake.title')} need={['intake', 'create']}>
      {failed && <Failed error={failed} onRetry={() => void Promise.all([services.refetch(), detail.refetch()])} />}
      {taken && <DonePanel taken={taken} />}
      {!taken && !application && (
        <Alert
          severity="info"
          action={
            <Button color="inherit" component={Link} to="/applications">
              {t('intake.anew')}
            </Button>
          }
        >
          {t('intake.unknownDraft')}
        </Alert>
      )}
      {!taken && application && !failed && (!service || !detail.data || !asked) && <Loading shape="rows" count={6} height={56} />}
      {!taken && application && service && detail.data && asked && (
        <ApplicationForm
          id={id}
          application={application}
          change={change}
          service={service}
          chosen={formOfService(detail.data)}
          attachments={detail.data}
          asked={asked}
          onTaken={setTaken}
        />
      )}
    </Page>
  );
}
