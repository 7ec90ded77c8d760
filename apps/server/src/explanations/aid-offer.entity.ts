import { Column, Entity } from 'typeorm';
import type { AidService, AidStatus } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** A service that a petitioner was told of, and whether they want it. */
@Entity('aid_offers')
export class AidOfferEntity extends PlacedRow {
  @Column('uuid')
  petitionId: string;

  @Column('text')
  service: AidService;

  @Column('text')
  agency: string;

  @Column('text')
  status: AidStatus;

  @Column('date')
  offeredOn: string;

  @Column('text')
  offeredBy: string;

  @Column('date', { nullable: true })
  handedOn: string | null;

  @Column('date', { nullable: true })
  acknowledgedOn: string | null;

  @Column('text', { nullable: true })
  signer: string | null;

  @Column('integer')
  version: number;
}
