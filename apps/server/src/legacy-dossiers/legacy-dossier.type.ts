import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { DossierSource as Source, GapStatus as Status } from '@huiyin/domain';
import { connectionOf } from '../graphql/connection';
import { DossierSource, GapStatus } from '../graphql/plan-enums';
import { DateScalar } from '../graphql/scalars';
import { Petition } from '../petitions/petition.type';
import { Tenant } from '../tenants/tenant.type';
import type { DossierEntryEntity } from './dossier-entry.entity';
import type { DossierGapEntity } from './dossier-gap.entity';
import type { LegacyDossierEntity } from './legacy-dossier.entity';

type Placed = 'countyId' | 'tenantId' | 'dossierId' | 'version';

@ObjectType({ simpleResolvers: true, description: 'What happened, as far as it is known.' })
export class DossierEntry implements Omit<DossierEntryEntity, Placed> {
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => String, { description: 'When: a year, a month or a day (`1987`, `1987-05`, `1987-05-03`).' })
  happenedOn: string;

  @Field(() => String, { description: 'What happened.' })
  what: string;

  @Field(() => DossierSource, { description: 'Where it is known from.' })
  source: Source;

  @Field(() => String, { nullable: true, description: 'The document’s number, the archive’s, who told it.' })
  sourceNote: string | null;

  @Field(() => ID, { nullable: true, description: 'An attachment of the petition that shows it.' })
  attachmentId: string | null;

  @Field(() => DateScalar, { description: 'When it was written down.' })
  recordedOn: string;

  @Field(() => String, { description: 'By whom.' })
  recordedBy: string;

  @Field(() => DateScalar, { nullable: true, description: 'When it was struck out.' })
  struckOn: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was struck out.' })
  strikeReason: string | null;
}

@ObjectType({ simpleResolvers: true, description: '材料缺口: a paper that is missing.' })
export class DossierGap implements Omit<DossierGapEntity, Placed> {
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => Int, { description: 'Its place in the list, from 1.' })
  ordinal: number;

  @Field(() => String, { description: 'Which paper.' })
  paper: string;

  @Field(() => [String], { description: 'Where it was looked for, each with its day.' })
  searches: string[];

  @Field(() => GapStatus, { description: 'Whether it is missing, found, or certified not to exist.' })
  status: Status;

  @Field(() => String, { nullable: true, description: 'Where it was found, or who certified what.' })
  outcome: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When that was recorded.' })
  endedOn: string | null;

  @Field(() => String, { description: 'Who wrote it down.' })
  recordedBy: string;
}

@ObjectType({
  simpleResolvers: true,
  description: '历史遗留问题档案 of a petition: time line, missing papers and, with the petition, the plan.',
})
export class LegacyDossier implements Omit<LegacyDossierEntity, 'countyId' | 'tenantId'> {
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => ID, { description: 'The petition.' })
  petitionId: string;

  @Field(() => Petition, { description: 'The petition.' })
  petition: Petition;

  @Field(() => String, { description: 'What was left unsettled, in a few sentences.' })
  problem: string;

  @Field(() => DateScalar, { description: 'When it was opened.' })
  openedOn: string;

  @Field(() => String, { description: 'By whom.' })
  openedBy: string;

  @Field(() => [DossierEntry], { description: 'What happened, the oldest first, struck ones among them.' })
  entries: DossierEntry[];

  @Field(() => [DossierGap], { description: 'The papers that are or were missing.' })
  gaps: DossierGap[];

  @Field(() => Int, { description: 'How many papers are missing.' })
  gapsOpen: number;

  @Field(() => Int, { description: 'How many measures of the plan are open.' })
  measuresOpen: number;

  @Field(() => String, { nullable: true, description: 'The measure that is due next.' })
  nextMeasure: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When that is due.' })
  nextMeasureOn: string | null;

  @Field(() => Tenant, { description: 'The tenant it belongs to.' })
  tenant: Tenant;

  @Field(() => Int, { description: 'Version, for edits.' })
  version: number;
}

@ObjectType({ simpleResolvers: true, description: 'A page of dossiers.' })
export class LegacyDossierConnection extends connectionOf(LegacyDossier, 'LegacyDossier') {}
