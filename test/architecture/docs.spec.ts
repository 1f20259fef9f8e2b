import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const pages = globSync(['*.md', 'docs/**/*.md']);
/** Records of a decision name what stood there then. What was released is told as it was. */
const ofThePast = /^docs\/adr\/\d|^CHANGELOG\.md$/;

const read = (page: string): string => readFileSync(page, 'utf8');
const prose = (text: string): string => text.replaceAll(/^```[\s\S]*?^```/gm, '');

/** The name by which a heading is linked to, as the usual viewers make it. */
function anchorOf(heading: string): string {
  return heading
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');
}

const anchorsOf = (page: string): Set<string> =>
  new Set([...prose(read(page)).matchAll(/^#+ (.*)$/gm)].map(([, text]) => anchorOf(text ?? '')));

describe('the docs', () => {
  it('link to what is there', () => {
    const broken = pages.flatMap((page) =>
      [...prose(read(page)).matchAll(/\]\((?!\w+:)([^)#\s]*)(?:#([^)\s]*))?\)/g)].flatMap(([link, path, anchor]) => {
        const target = path ? join(dirname(page), path) : page;
        if (!existsSync(target)) return [`${page}: ${link}`];
        return anchor && target.endsWith('.md') && !anchorsOf(target).has(decodeURIComponent(anchor)) ? [`${page}: ${link}`] : [];
      }),
    );
    expect(broken).toEqual([]);
  });

  it('name folders and files of the sources as they are called', () => {
    const missing = pages
      .filter((page) => !ofThePast.test(page))
      .flatMap((page) =>
        [...read(page).matchAll(/`((?:admin-ui|apps|libs|migrations|scripts|test)\/[\w./{},*-]+)`/g)].flatMap(([, path = '']) =>
          /NNNN|sondernutzung-infostand/.test(path) || globSync(path).length > 0 ? [] : [`${page}: ${path}`],
        ),
      );
    expect(missing).toEqual([]);
  });

  it('name commands that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const unknown = pages
      .filter((page) => !ofThePast.test(page))
      .flatMap((page) => [...read(page).matchAll(/npm run (?:-s )?([\w-]+(?::[\w-]+)*)/g)].map(([, name = '']) => name))
      .filter((name) => !Object.hasOwn(scripts, name));
    expect([...new Set(unknown)]).toEqual([]);
  });
});
