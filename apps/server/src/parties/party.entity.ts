import { Column, Entity } from 'typeorm';
import { PlacedRow } from '../db/placed';

/** 信访人、代表: sealed under the tenant's key, with the masked form beside it. */
@Entity('parties')
export class PartyEntity extends PlacedRow {
  @Column('uuid')
  petitionId: string;

  @Column('integer')
  ordinal: number;

  @Column('bytea')
  nameSealed: Buffer;

  @Column('text')
  nameMasked: string;

  @Column('bytea', { nullable: true })
  phoneSealed: Buffer | null;

  @Column('text', { nullable: true })
  phoneMasked: string | null;

  @Column('bytea', { nullable: true })
  phoneIndex: Buffer | null;

  @Column('bytea', { nullable: true })
  addressSealed: Buffer | null;

  @Column('text', { nullable: true })
  addressMasked: string | null;

  @Column('bytea', { nullable: true })
  documentSealed: Buffer | null;

  @Column('text', { nullable: true })
  documentMasked: string | null;

  @Column('integer')
  version: number;
}
