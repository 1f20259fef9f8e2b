import { paletteOf } from '@vorgang/catalogue';
import { brandedPage } from './branded-page.js';

const { light, dark } = paletteOf();
const page = '<html><head><title>Vorgang</title></head><body></body></html>';
const branding = { name: 'Stadt Düren', place: 'Düren', crest: '/api/v1/branding/crest?v=0123456789ab', light, dark };

describe('the page with the city in its head', () => {
  it('names the city and brings its colours and crest', () => {
    const html = brandedPage(page, branding);
    expect(html).toContain('<title>Vorgang · Stadt Düren</title>');
    expect(html).toContain('href="/api/v1/branding/crest?v=0123456789ab"');
    const data = /<script type="application\/json" id="vorgang-branding">(.*?)<\/script>/.exec(html)?.[1] ?? '';
    expect(JSON.parse(data)).toEqual(branding);
  });

  it('cannot be broken by a name', () => {
    const name = `Gemeinde </script><script>alert(1)</script> & "$&"`;
    const html = brandedPage(page, { ...branding, name });
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(JSON.parse(/id="vorgang-branding">(.*?)<\/script>/.exec(html)?.[1] ?? '')).toMatchObject({ name });
  });
});
