import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Placed } from '../db/placed';

/** The words to find a petition by; only the search role may ask the index. */
@Entity('petition_search')
export class PetitionSearchEntity extends Placed {
  @PrimaryColumn('uuid')
  petitionId: string;

  @Column('tsvector')
  words: string;
}
