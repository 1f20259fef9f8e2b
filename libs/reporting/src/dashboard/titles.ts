import { Injectable } from '@nestjs/common';
import { AbsenceDirectory, StaffDirectory, TeamDirectory } from '@vorgang/access';
import type { LocalText } from '@vorgang/cases';
import { Catalogue, type ServiceDefinition } from '@vorgang/catalogue';
import type { LocalDate } from '@vorgang/platform';

/** What keys and ids are called. */
@Injectable()
export class Titles {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly staff: StaffDirectory,
    private readonly teams: TeamDirectory,
    private readonly absences: AbsenceDirectory,
  ) {}

  /** The title of the newest version, be it retired. */
  service(key: string): LocalText {
    return this.catalogue.current(key)?.title ?? this.versions(key)[0]?.title ?? { de: key, en: key };
  }

  /** What a service calls an item that it asks for; the newest version that knows it. */
  item(service: string, key: string): LocalText {
    return (
      this.versions(service)
        .flatMap((of) => of.informationRequest.items)
        .find((item) => item.key === key)?.title ?? { de: key, en: key }
    );
  }

  /** What a service calls a reason of its decisions. */
  reason(service: string, key: string): LocalText {
    return (
      this.versions(service)
        .flatMap((of) => of.decision?.reasons ?? [])
        .find((reason) => reason.key === key)?.title ?? { de: key, en: key }
    );
  }

  async people(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const names = await this.staff.names(ids);
    return new Map(ids.map((id) => [id, names.get(id)?.displayName ?? id]));
  }

  /** Until when each of these people is away, of those who are away on the day. */
  away(ids: readonly string[], day: LocalDate): Promise<ReadonlyMap<string, string>> {
    return this.absences.awayOn(ids, day);
  }

  async teamTitles(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const titles = await this.teams.titles(ids);
    return new Map(ids.map((id) => [id, titles.get(id)?.title ?? id]));
  }

  /** Newest first. */
  private versions(key: string): ServiceDefinition[] {
    return this.catalogue
      .all()
      .filter((definition) => definition.key === key)
      .toReversed();
  }
}
