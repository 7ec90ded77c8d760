import { Column, Entity, PrimaryColumn } from 'typeorm';

/** 县: the shard. Its id stands in every row of its tenants. */
@Entity('counties')
export class CountyEntity {
  @PrimaryColumn('integer')
  id: number;

  @Column('text')
  code: string;

  @Column('text')
  name: string;

  @Column('timestamptz')
  createdAt: Date;
}
