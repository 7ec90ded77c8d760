import { Column, Entity } from 'typeorm';
import type { AcknowledgeProof, HandOffMeans } from '@huiyin/domain';
import { PlacedRow } from '../db/placed';

/** 材料移送: a packet that went to the organ of a lawful way, and its acknowledgement. */
@Entity('hand_offs')
export class HandOffEntity extends PlacedRow {
  @Column('uuid')
  petitionId: string;

  @Column('text')
  receiver: string;

  @Column('text')
  items: string;

  @Column('text')
  means: HandOffMeans;

  @Column('timestamptz')
  handedAt: Date;

  @Column('text')
  handedBy: string;

  @Column('date', { nullable: true })
  acknowledgedOn: string | null;

  /** Who of the receiver signed for it. */
  @Column('text', { nullable: true })
  signer: string | null;

  @Column('text', { nullable: true })
  proofKind: AcknowledgeProof | null;

  @Column('text', { nullable: true })
  proof: string | null;

  @Column('text', { nullable: true })
  recordedBy: string | null;

  @Column('integer')
  version: number;
}
