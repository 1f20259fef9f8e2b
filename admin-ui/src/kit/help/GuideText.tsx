import { Box, Link, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useT, useUiLocale } from '../i18n';
import { openKeyHelp } from '../keys';
import { guides as german } from './guides.de';
import { guides as english } from './guides.en';
import { openHelp } from './helpState';
import { RichText } from './RichText';
import type { HelpTopic } from './topics';

/** One guide: what the page is for, how one goes about it, what is good to know. */
export default function GuideText({ topic }: { topic: HelpTopic }) {
  const t = useT();
  const locale = useUiLocale();
  const guides = locale === 'en' ? english : german;
  const guide = guides[topic];
  return (
    <Stack spacing={2}>
      <Box>
        <Typography component="h3" sx={{ fontSize: '1.2rem', fontWeight: 650, mb: 0.75 }}>
          {guide.title}
        </Typography>
        <Typography>
          <RichText text={guide.intro} />
        </Typography>
      </Box>
      <Picture key={`${topic}.${locale}`} src={`/help/${topic}.${locale}.webp`} alt={guide.picture} />
      <Box component="ol" sx={{ m: 0, pl: 2.75, '& li': { mb: 1 }, '& li::marker': { color: 'primary.main', fontWeight: 650 } }}>
        {guide.steps.map((step) => (
          <Typography component="li" key={step}>
            <RichText text={step} />
          </Typography>
        ))}
      </Box>
      {guide.hints && (
        <Box sx={{ p: 1.5, borderRadius: 1.5, bgcolor: 'background.default' }}>
          <Typography component="h4" sx={{ fontWeight: 650, mb: 0.5 }}>
            {t('help.hints')}
          </Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.25, '& li': { mb: 0.5 } }}>
            {guide.hints.map((hint) => (
              <Typography component="li" variant="body2" key={hint}>
                <RichText text={hint} />
              </Typography>
            ))}
          </Box>
        </Box>
      )}
      <Box>
        <Typography component="h4" sx={{ fontWeight: 650, mb: 0.5 }}>
          {t('help.see')}
        </Typography>
        <Stack useFlexGap direction="row" sx={{ flexWrap: 'wrap', columnGap: 2, rowGap: 0.5 }}>
          {(guide.see ?? []).map((other) => (
            <Link key={other} component="button" type="button" onClick={() => openHelp(other)}>
              {guides[other].title}
            </Link>
          ))}
          <Link component="button" type="button" onClick={openKeyHelp}>
            {t('keys.title')}
          </Link>
        </Stack>
      </Box>
    </Stack>
  );
}

/** The browser tests take the pictures, all of the same size. A guide whose picture is missing is shown without it. */
function Picture({ src, alt }: { src: string; alt: string }) {
  const [failed, setFailed] = useState(false);
  if (failed) return null;
  return (
    <a href={src} target="_blank" rel="noreferrer">
      <Box
        component="img"
        src={src}
        alt={alt}
        width={720}
        height={450}
        onError={() => setFailed(true)}
        sx={{
          display: 'block',
          width: '100%',
          height: 'auto',
          borderRadius: 1.5,
          border: 1,
          borderColor: 'divider',
          bgcolor: 'background.default',
        }}
      />
    </a>
  );
}
