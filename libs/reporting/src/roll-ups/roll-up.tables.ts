import { Column, Entity, PrimaryColumn } from 'typeorm';

/*
 * The roll-ups as TypeORM sees them, for the check that migrations and entities agree. One statement writes them (fold.sql.ts). An
 * empty service, team or channel stands for all of them; `level` says which are kept apart.
 */

@Entity('figure_cell')
export class FigureCellRow {
  @PrimaryColumn({ type: 'smallint', primaryKeyConstraintName: 'figure_cell_pkey' }) granule!: number;
  @PrimaryColumn({ type: 'smallint', primaryKeyConstraintName: 'figure_cell_pkey' }) level!: number;
  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'figure_cell_pkey' }) day!: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'figure_cell_pkey' }) service_key!: string;
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'figure_cell_pkey' }) team_id!: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'figure_cell_pkey' }) channel!: string;
  @Column({ type: 'integer' }) received!: number;
  @Column({ type: 'integer' }) online!: number;
  @Column({ type: 'integer' }) decided!: number;
  @Column({ type: 'integer' }) rejected!: number;
  @Column({ type: 'integer' }) decided_unknown!: number;
  @Column({ type: 'integer' }) closed!: number;
  @Column({ type: 'integer' }) closed_unknown!: number;
  @Column({ type: 'integer' }) asked!: number;
  @Column({ type: 'integer' }) returned!: number;
  @Column({ type: 'integer' }) reopened!: number;
  @Column({ type: 'integer' }) ended!: number;
  @Column({ type: 'integer' }) settled!: number;
  @Column({ type: 'integer' }) settled_asked!: number;
  @Column({ type: 'integer' }) settled_unknown!: number;
  @Column({ type: 'integer' }) kept!: number;
  @Column({ type: 'integer' }) missed!: number;
}

/** What people have closed. */
@Entity('figure_person')
export class FigurePersonRow {
  @PrimaryColumn({ type: 'smallint', primaryKeyConstraintName: 'figure_person_pkey' }) granule!: number;
  @PrimaryColumn({ type: 'smallint', primaryKeyConstraintName: 'figure_person_pkey' }) level!: number;
  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'figure_person_pkey' }) day!: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'figure_person_pkey' }) service_key!: string;
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'figure_person_pkey' }) team_id!: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'figure_person_pkey' }) channel!: string;
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'figure_person_pkey' }) handled_by!: string;
  @Column({ type: 'integer' }) closed!: number;
  @Column({ type: 'integer' }) returned!: number;
}

/** What was asked for, why applications were rejected, and how requests were answered. */
@Entity('figure_reason')
export class FigureReasonRow {
  @PrimaryColumn({ type: 'smallint', primaryKeyConstraintName: 'figure_reason_pkey' }) granule!: number;
  @PrimaryColumn({ type: 'smallint', primaryKeyConstraintName: 'figure_reason_pkey' }) level!: number;
  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'figure_reason_pkey' }) day!: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'figure_reason_pkey' }) service_key!: string;
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'figure_reason_pkey' }) team_id!: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'figure_reason_pkey' }) channel!: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'figure_reason_pkey' }) kind!: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'figure_reason_pkey' }) reason!: string;
  @Column({ type: 'integer' }) n!: number;
}

/** How long what was closed took: how many cases (`counts`) are in which class (`codes`, see classes.ts). */
@Entity('figure_histogram')
export class FigureHistogramRow {
  @PrimaryColumn({ type: 'smallint', primaryKeyConstraintName: 'figure_histogram_pkey' }) granule!: number;
  @PrimaryColumn({ type: 'smallint', primaryKeyConstraintName: 'figure_histogram_pkey' }) level!: number;
  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'figure_histogram_pkey' }) day!: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'figure_histogram_pkey' }) service_key!: string;
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'figure_histogram_pkey' }) team_id!: string;
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'figure_histogram_pkey' }) channel!: string;
  @Column({ type: 'integer', array: true }) codes!: number[];
  @Column({ type: 'integer', array: true }) counts!: number[];
}
