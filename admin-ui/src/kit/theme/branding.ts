import { call, type Schema } from '../api/contract';

export type Branding = Schema<'Branding'>;

/** Used only while developing. Otherwise the server writes the city's branding into the page. */
const nobody: Branding = {
  name: '',
  place: '',
  crest: null,
  light: {
    primary: '#1c5170',
    primaryStrong: '#133b53',
    onPrimary: '#ffffff',
    secondary: '#8a4b1f',
    onSecondary: '#ffffff',
    bar: '#133b53',
  },
  dark: {
    primary: '#8ec5e6',
    primaryStrong: '#b9def3',
    onPrimary: '#0b1117',
    secondary: '#e0b18c',
    onSecondary: '#0b1117',
    bar: '#16242f',
  },
};

let current = nobody;

/** Whose tool this is: the city's name, crest and colours. Known before the first page is drawn. */
export function branding(): Branding {
  return current;
}

/** Reads the branding that the server wrote into the page, so that colours do not change while loading. */
export async function readBranding(): Promise<void> {
  const written = document.getElementById('vorgang-branding')?.textContent;
  current = written ? (JSON.parse(written) as Branding) : await call.get('/api/v1/branding').catch(() => nobody);
}
