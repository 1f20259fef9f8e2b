import { createRequire } from 'node:module';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF as a reader sees it: its text, what it tells assistive technology, and its pages as pictures. */
export interface ReadPdf {
  pages: number;
  title: unknown;
  language: unknown;
  tagged: boolean;
  /** Text of each page in reading order, words separated by single spaces. */
  texts: string[];
  /** All pages' text. */
  text: string;
  /** Roles of the structure tree in reading order ("H1", "Table", "TH", …). */
  roles: string[];
  /** Alternative texts of the pictures. */
  alternatives: string[];
}

/** Reads a PDF with pdf.js, which knows nothing of how we write it. */
export async function readPdf(pdf: Uint8Array): Promise<ReadPdf> {
  const document = await open(pdf);
  try {
    const texts: string[] = [];
    const roles: string[] = [];
    const alternatives: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const raw = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('');
      texts.push(
        raw
          .replace(/\u200b/g, '')
          .replace(/\s+/g, ' ')
          .trim(),
      );
      collect(await page.getStructTree(), roles, alternatives);
    }
    const { info } = await document.getMetadata();
    return {
      pages: document.numPages,
      title: Reflect.get(info, 'Title'),
      language: Reflect.get(info, 'Language'),
      tagged: isMarked(await document.getMarkInfo()),
      texts,
      text: texts.join(' '),
      roles,
      alternatives,
    };
  } finally {
    await document.loadingTask.destroy();
  }
}

/** A piece of text where it stands on a page, in millimetres from the page's top left corner. */
export interface PlacedText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the base line. */
  readonly base: number;
  /** Of the type. */
  readonly size: number;
}

/** The texts of a page with their places. */
export async function placedTexts(pdf: Uint8Array, number = 1): Promise<PlacedText[]> {
  const document = await open(pdf);
  const mm = 25.4 / 72;
  try {
    const page = await document.getPage(number);
    const { height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    return items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , size = 0, x = 0, y = 0]: number[] = item.transform;
      return [
        { text: item.str.replaceAll('\u200b', ''), left: x * mm, right: (x + item.width) * mm, base: (height - y) * mm, size: size * mm },
      ];
    });
  } finally {
    await document.loadingTask.destroy();
  }
}

interface ImageDataLike {
  data: Uint8ClampedArray;
}

/** A page as RGBA pixels, as a printer or a camera would see it. */
export async function pagePicture(
  pdf: Uint8Array,
  number = 1,
  scale = 2,
): Promise<{ data: Uint8ClampedArray; width: number; height: number }> {
  const document = await open(pdf);
  try {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale });
    const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
    // pdf.js brings this canvas along for Node.
    const fromPdfJs = createRequire(createRequire(import.meta.url).resolve('pdfjs-dist'));
    const canvas = fromPdfJs('@napi-rs/canvas').createCanvas(width, height);
    await page.render({ canvas, viewport }).promise;
    const { data }: ImageDataLike = canvas.getContext('2d').getImageData(0, 0, width, height);
    return { data, width, height };
  } finally {
    await document.loadingTask.destroy();
  }
}

/** pdf.js types this as an object, and gives a Map (of another realm, so `instanceof` does not know it). */
function isMarked(markInfo: unknown): boolean {
  if (typeof markInfo !== 'object' || markInfo === null) return false;
  const get: unknown = Reflect.get(markInfo, 'get');
  return typeof get === 'function' && get.call(markInfo, 'Marked') === true;
}

function open(pdf: Uint8Array): Promise<PDFDocumentProxy> {
  // pdf.js takes the bytes away from its caller.
  return getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
}

function collect(node: unknown, roles: string[], alternatives: string[]): void {
  if (typeof node !== 'object' || node === null) return;
  if ('role' in node && typeof node.role === 'string') roles.push(node.role);
  if ('alt' in node && typeof node.alt === 'string') alternatives.push(node.alt);
  if ('children' in node && Array.isArray(node.children)) {
    for (const child of node.children) collect(child, roles, alternatives);
  }
}
