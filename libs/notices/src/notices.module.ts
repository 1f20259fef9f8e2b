import { join } from 'node:path';
import { Global, Inject, Module } from '@nestjs/common';
import { CasesModule } from '@vorgang/cases';
import { PrintPress, ReportPress } from '@vorgang/documents';
import { Clock, CONFIG, HealthChecks, localDateOf, type Config } from '@vorgang/platform';
import { LetterWriter } from './letters/letter-writer.js';
import { ListLettersToWriteController } from './letters-to-write/list-letters-to-write.controller.js';
import { PERMIT_KEYS } from './permit-keys.token.js';
import { permitKeysIn, permitKeyState } from './permit/index.js';
import { Press } from './press.js';
import { PreviewLetterController } from './preview-letter/preview-letter.controller.js';
import { PublishPermitKeysController } from './publish-permit-keys/publish-permit-keys.controller.js';
import { SampleLetterController } from './sample-letter/sample-letter.controller.js';
import { WriteLetterJob } from './write-letter/write-letter.job.js';

/** Decision letters and permits as PDF, and the keys that prove a permit. It is global, since other rooms print with its press. */
@Global()
@Module({
  imports: [CasesModule],
  controllers: [ListLettersToWriteController, PreviewLetterController, PublishPermitKeysController, SampleLetterController],
  providers: [
    Press,
    { provide: PrintPress, useExisting: Press },
    { provide: ReportPress, useExisting: Press },
    // The keys are in the data folder that all processes share: one worker signs, every API publishes.
    { provide: PERMIT_KEYS, inject: [CONFIG], useFactory: (config: Config) => permitKeysIn(join(config.dataDir, 'keys')) },
    LetterWriter,
    WriteLetterJob,
  ],
  exports: [PrintPress, ReportPress],
})
export class NoticesModule {
  constructor(health: HealthChecks, clock: Clock, @Inject(CONFIG) config: Config) {
    health.register({ key: 'permit-key', check: () => permitKeyState(join(config.dataDir, 'keys'), localDateOf(clock.now())) });
  }
}
