import { Column, Entity } from 'typeorm';
import { PlacedRow } from '../db/placed';

/** 上级部署: what an organ above has asked for, by a document or without. */
@Entity('directives')
export class DirectiveEntity extends PlacedRow {
  @Column('text')
  organ: string;

  @Column('text', { nullable: true })
  documentNumber: string | null;

  @Column('date')
  receivedOn: string;

  @Column('text')
  text: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('integer')
  version: number;
}
