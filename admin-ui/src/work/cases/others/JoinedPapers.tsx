import { Box, Link, Typography } from '@mui/material';
import { api } from '../../../kit/api/endpoints';
import { useCase } from '../../../kit/data/queries';
import { useT } from '../../../kit/i18n';
import { SchemaView } from '../../../kit/schema/SchemaView';

/** What was submitted in a case that goes on in this one: its papers, and its data. */
export function JoinedPapers({ caseId }: { readonly caseId: string }) {
  const t = useT();
  const { data } = useCase(caseId);
  if (!data) return null;
  const papers = [
    ...data.attachments.map(({ id, name }) => ({ id, name, href: api.cases.attachmentUrl(caseId, id) })),
    ...data.letters.flatMap(({ documents }) => documents.map(({ id, name }) => ({ id, name, href: api.cases.documentUrl(caseId, id) }))),
  ];
  return (
    <Box component="details" sx={{ mt: 0.5, '& summary': { cursor: 'pointer', typography: 'body2' } }}>
      <summary>{t('others.papers', { smart_count: papers.length })}</summary>
      <Box sx={{ pl: 1.5, pt: 0.5 }}>
        {papers.map(({ id, name, href }) => (
          <Typography key={id} variant="body2">
            <Link href={href} target="_blank" rel="noopener">
              {name}
            </Link>
          </Typography>
        ))}
        <Box sx={{ mt: 1 }}>
          <SchemaView schema={data.service.form} value={data.form} corrections={data.corrections} />
        </Box>
      </Box>
    </Box>
  );
}
