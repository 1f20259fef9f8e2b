import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** One content that is kept, however often it was sent: names and purposes are with those who refer to it. */
@Entity('stored_file')
@Check('stored_file_sha256_is_hex', `sha256 ~ '^[0-9a-f]{64}$'`)
@Check('stored_file_size_is_not_negative', 'size >= 0')
export class StoredFileRow {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'stored_file_pkey' })
  sha256!: string;

  @Column({ type: 'bigint' })
  size!: string;

  /** What the content is by its own bytes, not by what somebody called it. */
  @Column({ type: 'text' })
  mime!: string;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;
}
