import { Injectable } from '@nestjs/common';
import { decodeCursor, encodeCursor, NotFound, UnitOfWork } from '@vorgang/platform';
import type { ApiKeyShape } from './api-key.shape.js';

type ApiKeyViewRow = Omit<ApiKeyShape, 'createdAt' | 'lastUsedAt'> & { createdAt: Date; lastUsedAt: Date | null };

const view = `select id, name, prefix, scopes, channels, may_state_received_at as "mayStateReceivedAt",
    disabled_at is not null as disabled, created_at as "createdAt", created_by as "createdBy", last_used_at as "lastUsedAt"
  from api_key`;

/** Reads API keys, never their secrets. */
@Injectable()
export class ApiKeyDirectory {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws NotFound */
  async one(id: string): Promise<ApiKeyShape> {
    const rows: ApiKeyViewRow[] = await this.unitOfWork.manager.query(`${view} where id = $1`, [id]);
    if (!rows[0]) throw new NotFound('api-key');
    return toShape(rows[0]);
  }

  /** A page of keys in the order of their names. */
  async list(cursor: string | undefined, limit: number): Promise<{ items: ApiKeyShape[]; next: string | null }> {
    const after = cursor === undefined ? null : (decodeCursor(cursor, 1)[0] ?? null);
    // served by api_key_by_name
    const rows: ApiKeyViewRow[] = await this.unitOfWork.manager.query(
      `${view} where ($1::text is null or name > $1) order by name limit $2`,
      [after === null ? null : String(after), limit + 1],
    );
    const items = rows.slice(0, limit).map(toShape);
    const last = items.at(-1);
    return { items, next: rows.length > limit && last ? encodeCursor([last.name]) : null };
  }
}

function toShape(row: ApiKeyViewRow): ApiKeyShape {
  return { ...row, createdAt: row.createdAt.toISOString(), lastUsedAt: row.lastUsedAt?.toISOString() ?? null };
}
