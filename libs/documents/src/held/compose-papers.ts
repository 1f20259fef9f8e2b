import { buffer } from 'node:stream/consumers';
import { Controller } from '@nestjs/common';
import { defineEndpoint, Endpoint, Input, InvalidInput, Refusal, text, type Fault, type InputOf } from '@vorgang/platform';
import { z } from 'zod';
import { HeldPapers } from './held-papers.js';
import { joined, type JoiningFault } from './joining.js';
import { heldPaperShape, shown } from './paper.shape.js';

/** What can be a page of a PDF. */
const joinable = new Set(['application/pdf', 'image/jpeg', 'image/png']);

/** The files of one composition are in memory at the same time. */
const mostBytes = 100 * 1024 * 1024;

const compose = defineEndpoint({
  method: 'POST',
  path: '/api/v1/papers/compose',
  audience: 'staff',
  permission: ['change', 'Desk'],
  tag: 'papers',
  summary: 'Make one PDF of pages of papers that one holds',
  description:
    'Pages of PDFs, JPEGs and PNGs, turned and in the order given; what is not named is left out. The result is a new paper, and the papers that it is made of stay. A digital signature in one of them is lost.',
  body: z.object({
    name: text({ max: 255 }).describe('What the new paper is called'),
    pages: z
      .array(
        z.object({
          paperId: z.uuid(),
          page: z.int().min(1).max(10_000).describe('Counted from 1; a picture has one'),
          turn: z
            .union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)])
            .default(0)
            .describe('Clockwise, in degrees'),
        }),
      )
      .min(1)
      .max(500),
  }),
  status: 201,
  response: heldPaperShape,
  problems: [
    'paper.not-held',
    'paper.not-joinable',
    'paper.encrypted',
    'paper.broken',
    'paper.no-such-page',
    'paper.too-large-to-join',
    'paper.cannot-join',
    'paper.too-many',
    'document.too-large',
  ],
});

/** The pages of scans are put in order. */
@Controller()
export class ComposePapersController {
  constructor(private readonly papers: HeldPapers) {}

  @Endpoint(compose)
  async compose(@Input() { body: { name, pages } }: InputOf<typeof compose>): Promise<z.input<typeof heldPaperShape>> {
    const ids = [...new Set(pages.map(({ paperId }) => paperId))];
    const pointers = ids.map((id) => `/pages/${pages.findIndex(({ paperId }) => paperId === id)}/paperId`);
    const papers = await this.papers.open(ids).catch((error: unknown) => {
      throw error instanceof InvalidInput ? placed(error, pointers) : error;
    });
    const faults = papers.flatMap(({ mime }, index) => (joinable.has(mime) ? [] : [fault('paper.not-joinable', pointers[index], mime)]));
    if (faults.length > 0) throw new InvalidInput(faults);
    if (papers.reduce((sum, { size }) => sum + size, 0) > mostBytes)
      throw new Refusal('too-large', 'paper.too-large-to-join', `together more than ${mostBytes} bytes`, { maxBytes: mostBytes });
    const outcome = await joined({
      title: name,
      files: await Promise.all(papers.map(async ({ mime, content }) => ({ mime, bytes: await buffer(await content()) }))),
      pages: pages.map(({ paperId, page, turn }) => ({ file: ids.indexOf(paperId), page, turn })),
    });
    if (!outcome) throw new Refusal('invalid', 'paper.cannot-join', 'one of the files makes joining take too long, or too much memory');
    if ('faults' in outcome) throw new InvalidInput(outcome.faults.map((one) => said(one, pointers)));
    return shown(await this.papers.hold(/\.pdf$/i.test(name) ? name : `${name.slice(0, 251)}.pdf`, outcome.pdf));
  }
}

function said({ what, file, page }: JoiningFault, pointers: readonly string[]): Fault {
  if (what === 'no-such-page') return fault('paper.no-such-page', `/pages/${page ?? 0}/page`, 'the paper has no such page');
  return fault(`paper.${what}`, pointers[file], what === 'encrypted' ? 'protected by a password' : 'cannot be read');
}

function fault(code: string, pointer: string | undefined, detail: string): Fault {
  return { pointer: pointer ?? '/pages', code, detail };
}

/** The same faults, at the first page of each paper. */
function placed(error: InvalidInput, pointers: readonly string[]): InvalidInput {
  return new InvalidInput(
    error.faults.map((one) => ({ ...one, pointer: pointers[Number(one.pointer.split('/').at(-1))] ?? one.pointer })),
    error.code,
  );
}
