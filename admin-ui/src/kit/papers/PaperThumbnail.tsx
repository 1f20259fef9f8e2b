import InsertDriveFileOutlined from '@mui/icons-material/InsertDriveFileOutlined';
import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { api } from '../api/endpoints';
import { http } from '../api/http';
import { usePdf } from '../components/viewer/usePdf';
import { PageImage, PictureImage } from './PageImage';
import { typeInWords, type HeldPaper } from './paper';

const size = 56;

/** The content of a held paper, read once. */
export function usePaperContent({ id }: Pick<HeldPaper, 'id'>, enabled = true) {
  const url = api.papers.url(id);
  return useQuery({ queryKey: ['file', url], queryFn: () => http.blob('GET', url), enabled, staleTime: Infinity, gcTime: 60_000 });
}

/** Types that every browser shows as a picture. */
const pictures: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/gif', 'image/webp']);

/** The first page of a paper in small; a sign where it cannot be drawn. */
export function PaperThumbnail({ paper }: { readonly paper: HeldPaper }) {
  const isPdf = paper.mime === 'application/pdf';
  const isDrawn = isPdf || pictures.has(paper.mime);
  const { data } = usePaperContent(paper, isDrawn);
  if (data && isPdf) return <FirstPage data={data} mime={paper.mime} />;
  if (data && isDrawn) return <PictureImage data={data} size={size} />;
  return <Sign mime={paper.mime} />;
}

function FirstPage({ data, mime }: { readonly data: Blob; readonly mime: string }) {
  const { document } = usePdf(data);
  return document ? <PageImage document={document} page={1} size={size} /> : <Sign mime={mime} />;
}

function Sign({ mime }: { readonly mime: string }) {
  return (
    <Box
      component="span"
      aria-hidden
      sx={{
        width: size,
        height: size,
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'center',
        justifyContent: 'center',
        color: 'text.secondary',
        fontSize: 11,
      }}
    >
      <InsertDriveFileOutlined fontSize="small" />
      {typeInWords(mime)}
    </Box>
  );
}
