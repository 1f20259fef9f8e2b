import type { BrandingShape } from '@vorgang/catalogue';
import { escapedHtml } from '@vorgang/platform';

/**
 * The UI's one page with the city's name, colours and crest in its head. So they are known before the first line is drawn, and
 * nothing flashes or moves. The data are a block of JSON, which no browser runs (the content security policy allows no script in
 * the page).
 */
export function brandedPage(html: string, branding: BrandingShape): string {
  const data = JSON.stringify(branding).replaceAll('<', '\\u003c');
  const crest = branding.crest && escapedHtml(branding.crest);
  const head = [
    `<script type="application/json" id="vorgang-branding">${data}</script>`,
    ...(crest ? [`<link rel="preload" as="image" href="${crest}" />`] : []),
  ];
  return html
    .replace(/<title>.*?<\/title>/, () => `<title>Vorgang · ${escapedHtml(branding.name)}</title>`)
    .replace('</head>', () => `${head.join('\n')}\n</head>`);
}
