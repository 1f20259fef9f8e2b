import { Injectable } from '@nestjs/common';
import { AbsenceDirectory, StaffDirectory, TeamDirectory } from '@vorgang/access';
import type { LocalText } from '@vorgang/cases';
import { Catalogue, serviceListItem, type ServiceDefinition, type ServiceFilter } from '@vorgang/catalogue';
import type { LocalDate } from '@vorgang/platform';

/** Gives the titles of keys and the names of ids. */
@Injectable()
export class Titles {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly staff: StaffDirectory,
    private readonly teams: TeamDirectory,
    private readonly absences: AbsenceDirectory,
  ) {}

  /** The title of the newest version, even of a retired one. */
  service(key: string): LocalText {
    return this.catalogue.current(key)?.title ?? this.versions(key)[0]?.title ?? { de: key, en: key };
  }

  /** What one service calls a rejection; the usual word where the figures are about several. */
  rejections(service: string | null): LocalText {
    const own = service === null ? undefined : (this.catalogue.current(service) ?? this.versions(service)[0])?.words.reject;
    return own ?? { de: 'Ablehnungen', en: 'Rejections' };
  }

  /** The service's title of an item that it asks for, from the newest version that knows it. */
  item(service: string, key: string): LocalText {
    return (
      this.versions(service)
        .flatMap((of) => of.informationRequest.items)
        .find((item) => item.key === key)?.title ?? { de: key, en: key }
    );
  }

  /** The service's title of a reason for its decisions. */
  reason(service: string, key: string): LocalText {
    return (
      this.versions(service)
        .flatMap((of) => of.decision?.reasons ?? [])
        .find((reason) => reason.key === key)?.title ?? { de: key, en: key }
    );
  }

  /** What services name as a filter of lists, by its key: from the newest version of one that has it. */
  filter(key: string): ServiceFilter | undefined {
    const all = this.catalogue.all().toReversed();
    return all.flatMap((definition) => serviceListItem(definition, undefined).filters).find((filter) => filter.key === key);
  }

  async people(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const names = await this.staff.names(ids);
    return new Map(ids.map((id) => [id, names.get(id)?.displayName ?? id]));
  }

  /** The people among these who are away on the day, with the last day of their absence. */
  away(ids: readonly string[], day: LocalDate): Promise<ReadonlyMap<string, string>> {
    return this.absences.awayOn(ids, day);
  }

  async teamTitles(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const titles = await this.teams.titles(ids);
    return new Map(ids.map((id) => [id, titles.get(id)?.title ?? id]));
  }

  /** The versions of a service, the newest first. */
  private versions(key: string): ServiceDefinition[] {
    return this.catalogue
      .all()
      .filter((definition) => definition.key === key)
      .toReversed();
  }
}
