import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A text that staff write again and again (Textbaustein); the team's, or one's own. */
@Entity('text_block')
@Index('text_block_own_name', { synchronize: false })
@Index('text_block_team_name', { synchronize: false })
export class TextBlockRow {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'text_block_pkey' }) id!: string;
  @Column({ type: 'uuid' }) owner_id!: string;
  @Column({ type: 'text' }) owner_name!: string;
  @Column({ type: 'uuid', nullable: true }) team_id!: string | null;
  /** The service that it is for; null for all. */
  @Column({ type: 'text', nullable: true }) service_key!: string | null;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text' }) text!: string;
  @Column({ type: 'integer' }) version!: number;
  @Column({ type: 'timestamptz' }) changed_at!: Date;
}
