import { Column, Entity } from 'typeorm';
import { PlacedRow } from '../db/placed';

/** A tenant's data key, wrapped under the master key. */
@Entity('tenant_keys')
export class TenantKeyEntity extends PlacedRow {
  @Column('bytea')
  wrapped: Buffer;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  retiredAt: Date | null;
}
