import { Column, Entity } from 'typeorm';
import type { DisputeLinkGround } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** Another office that has the same dispute, as this one knows it. */
@Entity('dispute_links')
export class DisputeLinkEntity extends PlacedRow {
  @Column('uuid')
  disputeId: string;

  @Column('uuid')
  otherTenantId: string;

  @Column('text')
  otherName: string;

  @Column('text')
  ground: DisputeLinkGround;

  @Column('timestamptz')
  since: Date;

  /** When nothing was carried any more. */
  @Column('timestamptz', { nullable: true })
  until: Date | null;

  @Column('integer')
  version: number;
}
