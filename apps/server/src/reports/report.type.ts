import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { ReportItem as Item, ReportRhythm as Rhythm, ReportScope as Scope } from '@huiyin/domain';
import { connectionOf } from '../graphql/connection';
import { ReportRhythm, ReportScope, ReportSubject } from '../graphql/report-enums';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import { Tenant } from '../tenants/tenant.type';
import { Unit } from '../units/unit.type';
import type { ReportEditionEntity } from './report-edition.entity';
import type { ReportObligationEntity } from './report-obligation.entity';
import type { ReportEntity } from './report.entity';

@ObjectType({
  simpleResolvers: true,
  description: '报送要求: what is to be reported, how often, and by whom.',
})
export class ReportObligation
  implements
    Pick<ReportObligationEntity, 'id' | 'rhythm' | 'scope' | 'what' | 'fromOn' | 'untilOn' | 'version'>
{
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => ReportRhythm, { description: 'How often.' })
  rhythm: Rhythm;

  @Field(() => ReportScope, { description: 'By whom, to whom.' })
  scope: Scope;

  @Field(() => String, { description: 'What is to be reported.' })
  what: string;

  @Field(() => DateScalar, { description: 'From this day on: the period it lies in is the first.' })
  fromOn: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day: a period that ends later asks for no report. Null while it goes on.',
  })
  untilOn: string | null;

  @Field(() => Tenant, { description: 'The tenant it belongs to.' })
  tenant: Tenant;

  @Field(() => Int, { description: 'Version, for edits.' })
  version: number;
}

@ObjectType({ simpleResolvers: true, description: 'A page of obligations to report.' })
export class ReportObligationConnection extends connectionOf(ReportObligation, 'ReportObligation') {}

@ObjectType({
  simpleResolvers: true,
  description: '报送的事项: a matter or a condition, never where a person goes.',
})
export class ReportItem implements Item {
  @Field(() => ReportSubject, { description: 'What it is about.' })
  subject: Item['subject'];

  @Field(() => String, { description: 'Title.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'What is the matter there.' })
  description: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'One text of a report, as first written or as corrected.' })
export class ReportEdition
  implements
    Pick<
      ReportEditionEntity,
      'id' | 'edition' | 'zero' | 'content' | 'items' | 'reason' | 'writtenAt' | 'writtenBy'
    >
{
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => Int, { description: '1 is the first.' })
  edition: number;

  @Field(() => Boolean, { description: '零报告.' })
  zero: boolean;

  @Field(() => String, { nullable: true, description: '情况说明.' })
  content: string | null;

  @Field(() => [ReportItem], { description: '事项.' })
  items: readonly ReportItem[];

  @Field(() => String, { nullable: true, description: 'Why it was corrected; null of the first.' })
  reason: string | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  writtenAt: Date;

  @Field(() => String, { description: 'By whom.' })
  writtenBy: string;
}

@ObjectType({
  simpleResolvers: true,
  description: '报送: one report of one unit, or of the tenant itself, for one period; as last corrected.',
})
export class Report
  implements
    Pick<
      ReportEntity,
      | 'id'
      | 'obligationId'
      | 'unitId'
      | 'periodFrom'
      | 'periodUntil'
      | 'zero'
      | 'content'
      | 'items'
      | 'edition'
      | 'submittedAt'
      | 'submittedBy'
      | 'late'
      | 'receivedEdition'
      | 'receivedAt'
      | 'receivedBy'
      | 'version'
    >
{
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => ID, { description: 'What it answers.' })
  obligationId: string;

  @Field(() => ReportObligation, { description: 'What it answers.' })
  obligation: ReportObligation;

  @Field(() => ID, { nullable: true, description: 'The unit that reports; null: the tenant, to the county.' })
  unitId: string | null;

  @Field(() => Unit, {
    nullable: true,
    description: 'The unit that reports; null: the tenant, to the county.',
  })
  unit: Unit | null;

  @Field(() => DateScalar, { description: 'First day of the period.' })
  periodFrom: string;

  @Field(() => DateScalar, { description: 'Last day of the period, by whose end in Beijing it is due.' })
  periodUntil: string;

  @Field(() => Boolean, { description: '零报告: said in so many words that there is nothing.' })
  zero: boolean;

  @Field(() => String, { nullable: true, description: '情况说明.' })
  content: string | null;

  @Field(() => [ReportItem], { description: '事项; none of a zero report.' })
  items: readonly ReportItem[];

  @Field(() => Int, { description: 'How often it was written: 1, and one more with each correction.' })
  edition: number;

  @Field(() => [ReportEdition], { description: 'Every text of it, the first one first.' })
  editions: ReportEdition[];

  @Field(() => DateTimeScalar, { description: 'When it came.' })
  submittedAt: Date;

  @Field(() => String, { description: 'Who sent it.' })
  submittedBy: string;

  @Field(() => Boolean, { description: '迟报: it came after the period had ended.' })
  late: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'Which edition was signed for; less than `edition` after a correction.',
  })
  receivedEdition: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was signed for (回执).' })
  receivedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Who signed for it.' })
  receivedBy: string | null;

  @Field(() => Tenant, { description: 'The tenant it belongs to.' })
  tenant: Tenant;

  @Field(() => Int, { description: 'Version, for edits.' })
  version: number;
}

@ObjectType({ simpleResolvers: true, description: 'A page of reports.' })
export class ReportConnection extends connectionOf(Report, 'Report') {}
