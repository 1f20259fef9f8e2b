import { Controller, Inject, Req, Res } from '@nestjs/common';
import {
  bytesOf,
  CONFIG,
  defineEndpoint,
  discardRest,
  Endpoint,
  Input,
  multipartOf,
  Refusal,
  type Config,
  type InputOf,
  type MultipartRefusals,
} from '@vorgang/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { FileStore } from '../file-store.js';
import { sendFile } from '../send-file.js';
import { fileNameOf } from './file-name.js';
import { HeldPapers } from './held-papers.js';
import { heldPaperShape, shown } from './paper.shape.js';

const params = z.object({ id: z.uuid() });

const hold = defineEndpoint({
  method: 'POST',
  path: '/api/v1/papers',
  audience: 'staff',
  permission: ['change', 'Desk'],
  tag: 'papers',
  summary: 'Hold a file for a form that is not sent yet',
  description:
    'At once when it is put into the form, so that the form survives with its papers. The form then names it by its id. It is no event, and nobody but the person can read it. It is forgotten after thirty days, as drafts are.',
  multipart: {
    description: 'One part: the file, with its name.',
    schema: z.object({ file: z.string().meta({ contentMediaType: 'application/octet-stream' }) }),
  },
  status: 201,
  response: heldPaperShape,
  problems: ['paper.not-one-file', 'paper.upload-broken', 'paper.empty', 'paper.too-many', 'document.too-large'],
});

const list = defineEndpoint({
  method: 'GET',
  path: '/api/v1/papers',
  audience: 'staff',
  permission: ['read', 'Desk'],
  reads: 'own',
  tag: 'papers',
  summary: 'The papers that one holds, oldest first',
  response: z.object({ items: z.array(heldPaperShape), maxBytes: z.int().describe('Of one file, at most') }),
});

const show = defineEndpoint({
  method: 'GET',
  path: '/api/v1/papers/:id',
  audience: 'staff',
  permission: ['read', 'Desk'],
  reads: 'own',
  tag: 'papers',
  summary: 'The content of a paper that one holds',
  params,
  file: 'application/octet-stream',
  noExport: 'a file that the reader has put there; it is shown back',
  problems: ['paper.not-found', 'document.not-found', 'document.range-not-satisfiable'],
});

const drop = defineEndpoint({
  method: 'DELETE',
  path: '/api/v1/papers/:id',
  audience: 'staff',
  permission: ['change', 'Desk'],
  tag: 'papers',
  summary: 'Forget a paper, since it was taken out of the form',
  description: 'Its bytes go in the night, unless somebody else keeps the same content. Ids that one does not hold are passed over.',
  params,
});

const notOneFile = () => new Refusal('malformed', 'paper.not-one-file', 'the body is multipart/form-data with one part, the file');

const refusals: MultipartRefusals = {
  tooMany: notOneFile,
  badName: notOneFile,
  broken: () => new Refusal('malformed', 'paper.upload-broken', 'the multipart body cannot be read to its end'),
};

/** Puts papers into forms, shows them, and takes them out again. */
@Controller()
export class HoldPapersController {
  constructor(
    private readonly papers: HeldPapers,
    private readonly files: FileStore,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Endpoint(hold)
  async hold(@Req() request: FastifyRequest): Promise<z.input<typeof heldPaperShape>> {
    try {
      if (!request.isMultipart()) throw notOneFile();
      const parts = multipartOf(request, { partBytes: this.config.limits.attachmentBytes, parts: 1 }, refusals);
      const first = await parts.next();
      if (first.done) throw notOneFile();
      return shown(await this.papers.hold(fileNameOf(first.value.filename), bytesOf(first.value, refusals)));
    } finally {
      discardRest(request);
    }
  }

  @Endpoint(list)
  async list(): Promise<z.input<typeof list.response>> {
    return { items: (await this.papers.mine()).map(shown), maxBytes: this.config.limits.attachmentBytes };
  }

  @Endpoint(show)
  async show(@Input() { params: { id } }: InputOf<typeof show>, @Res() reply: FastifyReply): Promise<void> {
    const { sha256, name } = await this.papers.find(id);
    await sendFile(reply, this.files, { sha256, name });
  }

  @Endpoint(drop)
  async drop(@Input() { params: { id } }: InputOf<typeof drop>): Promise<void> {
    await this.papers.release([id]);
  }
}
