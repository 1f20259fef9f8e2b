import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A stored content, once even if it was sent several times. Names and purposes are in the rows that refer to it. */
@Entity('stored_file')
@Check('stored_file_sha256_is_hex', `sha256 ~ '^[0-9a-f]{64}$'`)
@Check('stored_file_size_is_not_negative', 'size >= 0')
@Index('stored_file_held', ['sha256'], { where: 'held' })
export class StoredFileRow {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'stored_file_pkey' })
  sha256!: string;

  @Column({ type: 'bigint' })
  size!: string;

  /** The type by its own bytes, not by its declaration. */
  @Column({ type: 'text' })
  mime!: string;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  /** Only papers of forms that are not sent yet name it. It goes with the last of them; every other content stays. */
  @Column({ type: 'boolean', default: false })
  held!: boolean;
}
