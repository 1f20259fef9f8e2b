import { Injectable } from '@nestjs/common';
import { randomToken, realNow, sha256, UnitOfWork } from '@vorgang/platform';
import { timingSafeEqual } from 'node:crypto';
import { PortalPrincipal, type ApiKeyScope } from '../policy/principal.js';

/** For how many milliseconds a server caches a key. A revoked key may still work there for that time. */
const keptFor = 1000;

const shape = /^vk_([A-Za-z0-9_-]{8})_[A-Za-z0-9_-]{43}$/;

/** A new key: its full text, which is shown once, and the parts that are stored. */
export function newApiKey(): { readonly secret: string; readonly prefix: string; readonly secretHash: string } {
  const prefix = randomToken(6);
  const secret = `vk_${prefix}_${randomToken(32)}`;
  return { secret, prefix, secretHash: sha256(secret) };
}

/** Finds the portal of a key. It caches the result for a second, since portals send in bursts. */
@Injectable()
export class PortalKeys {
  readonly #kept = new Map<string, { readonly portal: PortalPrincipal; readonly until: number }>();
  /** Keys that are looked for at this moment: a burst looks once. */
  readonly #looking = new Map<string, Promise<PortalPrincipal | undefined>>();

  constructor(private readonly unitOfWork: UnitOfWork) {}

  async find(secret: string): Promise<PortalPrincipal | undefined> {
    const prefix = shape.exec(secret)?.[1];
    if (prefix === undefined) return undefined;
    const hash = sha256(secret);
    const kept = this.#kept.get(hash);
    if (kept && kept.until > realNow()) return kept.portal;
    this.#kept.delete(hash);
    const under = this.#looking.get(hash);
    if (under) return under;
    const look = this.#look(prefix, hash).finally(() => this.#looking.delete(hash));
    this.#looking.set(hash, look);
    return look;
  }

  async #look(prefix: string, hash: string): Promise<PortalPrincipal | undefined> {
    // served by api_key_by_prefix
    const rows: {
      id: string;
      name: string;
      secret_hash: string;
      scopes: ApiKeyScope[];
      channels: string[];
      may_state_received_at: boolean;
      rested: boolean;
    }[] = await this.unitOfWork.manager.query(
      `select id, name, secret_hash, scopes, channels, may_state_received_at,
                coalesce(last_used_at < now() - interval '1 minute', true) as rested
         from api_key where prefix = $1 and disabled_at is null`,
      [prefix],
    );
    const row = rows[0];
    if (!row || !timingSafeEqual(Buffer.from(row.secret_hash), Buffer.from(hash))) return undefined;
    if (row.rested) {
      await this.unitOfWork.manager.query(
        `update api_key set last_used_at = now() where id = $1 and coalesce(last_used_at < now() - interval '1 minute', true)`,
        [row.id],
      );
    }
    const portal = new PortalPrincipal({
      id: row.id,
      name: row.name,
      scopes: row.scopes,
      channels: row.channels,
      mayStateReceivedAt: row.may_state_received_at,
    });
    this.#kept.set(hash, { portal, until: realNow() + keptFor });
    return portal;
  }

  /** Clears the cache, after a key was disabled here. */
  forget(): void {
    this.#kept.clear();
  }
}
