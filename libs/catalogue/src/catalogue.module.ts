import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { HouseWords } from '@vorgang/access';
import { OfficeCalendar, parseLocalDate } from '@vorgang/platform';
import { Branding } from './appearance/branding.js';
import { ShowBrandingController } from './appearance/show-branding.controller.js';
import { Catalogue } from './catalogue.js';
import type { ServiceDefinition } from './definition.schema.js';
import { loadCatalogue, loadMunicipality } from './load/load-catalogue.js';
import { MUNICIPALITY, type Municipality } from './municipality.js';
import { CheckFormController } from './check-form.controller.js';
import { ShowSampleController } from './show-sample.controller.js';
import { ShowServicesController } from './show-services.controller.js';

export interface CatalogueOptions {
  servicesDir: string;
  municipalityFile: string;
  /** Definitions without a folder, which a replay makes from its log. */
  extra?: readonly ServiceDefinition[];
}

/** The offices' calendar with the closed days of this municipality. */
export function officeCalendarOf(municipality: Municipality): OfficeCalendar {
  const { closedEveryYear, closedDays } = municipality;
  return new OfficeCalendar({ closedEveryYear, closedDays: closedDays.map(parseLocalDate) });
}

/** The words of this city that must not be in passwords. */
function houseWordsOf({ name, place, issuer }: Municipality): HouseWords {
  return { words: [name, place, issuer.split('.')[0] ?? issuer] };
}

/** Provides `Branding`, `Catalogue`, `HouseWords`, `MUNICIPALITY` and `OfficeCalendar` everywhere. A wrong definition stops the start. */
@Module({})
export class CatalogueModule {
  static forRoot(options: CatalogueOptions): DynamicModule {
    return {
      module: CatalogueModule,
      global: true,
      controllers: [CheckFormController, ShowBrandingController, ShowSampleController, ShowServicesController],
      providers: [
        {
          provide: Catalogue,
          useFactory: async () => (await loadCatalogue(options.servicesDir)).withDefinitions(options.extra ?? []),
        },
        { provide: MUNICIPALITY, useFactory: () => loadMunicipality(options.municipalityFile) },
        {
          provide: Branding,
          useFactory: (municipality: Municipality) => Branding.load(options.municipalityFile, municipality),
          inject: [MUNICIPALITY],
        },
        { provide: OfficeCalendar, useFactory: officeCalendarOf, inject: [MUNICIPALITY] },
        { provide: HouseWords, useFactory: houseWordsOf, inject: [MUNICIPALITY] },
      ],
      exports: [Branding, Catalogue, HouseWords, MUNICIPALITY, OfficeCalendar],
    };
  }
}
