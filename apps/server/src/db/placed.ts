import { PrimaryColumn } from 'typeorm';

/** What every tenant-owned row carries: the place it lives in, never updated. */
export abstract class Placed {
  @PrimaryColumn('integer')
  countyId: number;

  @PrimaryColumn('uuid')
  tenantId: string;
}

/** A tenant-owned row with an id of its own (UUIDv7, made by the application). */
export abstract class PlacedRow extends Placed {
  @PrimaryColumn('uuid')
  id: string;
}
