import type { ServiceDefinition } from './definition.schema.js';
import { CatalogueError } from './errors.js';

const urn = 'urn:de:fim:leika:leistung:';

/** The 14 digits of a LeiKa id, with or without its URN. */
export function leikaDigits(id: string): string {
  return id.startsWith(urn) ? id.slice(urn.length) : id;
}

/** All services in all their versions, made from checked definitions. Pure; it is a class so that Nest can inject it. */
export class Catalogue {
  readonly #byKey = new Map<string, ServiceDefinition[]>();
  readonly #byLeika = new Map<string, ServiceDefinition>();

  /** @throws CatalogueError where a version occurs twice, or two services have the same LeiKa id */
  constructor(definitions: readonly ServiceDefinition[]) {
    for (const definition of definitions) this.#add(definition);
    for (const versions of this.#byKey.values()) versions.sort((a, b) => a.version - b.version);
    for (const key of this.#byKey.keys()) this.#index(key);
  }

  /** The newest active version, for new cases; undefined where there is none. */
  current(key: string): ServiceDefinition | undefined {
    return this.#byKey.get(key)?.findLast((definition) => definition.status === 'active');
  }

  /** The newest active version of the service with this LeiKa id. */
  byLeika(id: string): ServiceDefinition | undefined {
    return this.#byLeika.get(leikaDigits(id));
  }

  /** The version of a case, active or retired. */
  version(key: string, version: number): ServiceDefinition | undefined {
    return this.#byKey.get(key)?.find((definition) => definition.version === version);
  }

  /** The service that a portal names by our key or a LeiKa id; only an active one. */
  find(keyOrLeika: string): ServiceDefinition | undefined {
    return this.current(keyOrLeika) ?? this.byLeika(keyOrLeika);
  }

  /** Whether the service is known, even if only in retired versions. */
  knows(keyOrLeika: string): boolean {
    if (this.#byKey.has(keyOrLeika)) return true;
    const digits = leikaDigits(keyOrLeika);
    return this.all().some((definition) => definition.leikaIds.some((id) => leikaDigits(id) === digits));
  }

  /** Every version of every service, by key and version. */
  all(): readonly ServiceDefinition[] {
    return [...this.#byKey.keys()].toSorted().flatMap((key) => this.#byKey.get(key) ?? []);
  }

  /** The newest active version of every service, by key. */
  allCurrent(): readonly ServiceDefinition[] {
    return [...this.#byKey.keys()].toSorted().flatMap((key) => this.current(key) ?? []);
  }

  /** A catalogue with these definitions as well; this one stays as it is. */
  withDefinitions(extra: readonly ServiceDefinition[]): Catalogue {
    return new Catalogue([...this.all(), ...extra]);
  }

  #add(definition: ServiceDefinition): void {
    const versions = this.#byKey.get(definition.key) ?? [];
    if (versions.some((other) => other.version === definition.version)) {
      const message = `version ${definition.version} of ${definition.key} is there twice`;
      throw new CatalogueError([{ file: `${definition.key}/${definition.version}/service.json`, pointer: '/version', message }]);
    }
    this.#byKey.set(definition.key, [...versions, definition]);
  }

  #index(key: string): void {
    const definition = this.current(key);
    for (const id of definition?.leikaIds ?? []) {
      const other = this.#byLeika.get(leikaDigits(id));
      if (other && definition) {
        const message = `LeiKa id ${id} is also claimed by ${other.key}`;
        throw new CatalogueError([{ file: `${key}/${definition.version}/service.json`, pointer: '/leikaIds', message }]);
      }
      if (definition) this.#byLeika.set(leikaDigits(id), definition);
    }
  }
}
