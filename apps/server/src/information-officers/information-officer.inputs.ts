import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { ActInput, EditInput } from '../graphql/act-input';
import { PageArguments } from '../graphql/connection';
import { DateScalar } from '../graphql/scalars';

export enum InformationOfficerSort {
  FROM_ON = 'FROM_ON',
}
registerEnumType(InformationOfficerSort, {
  name: 'InformationOfficerSort',
  description: 'Orders of the list.',
});

@ArgsType()
export class InformationOfficersArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'Of this unit.' })
  unitId?: string | null;

  @Field(() => ID, { nullable: true, description: 'This official’s, as officer or as backup.' })
  officialId?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Running on this day.' })
  on?: string | null;

  @Field(() => InformationOfficerSort, { nullable: true, description: 'Order: the latest first.' })
  sort?: InformationOfficerSort | null;
}

@InputType({ description: '任命信息员.' })
export class AppointInformationOfficerInput extends ActInput {
  @Field(() => ID, { description: 'For which village, community, section or class.' })
  unitId: string;

  @Field(() => ID, { description: 'Who.' })
  officialId: string;

  @Field(() => ID, { nullable: true, description: '替补.' })
  backupId?: string | null;

  @Field(() => DateScalar, { description: 'First day.' })
  fromOn: string;

  @Field(() => DateScalar, { nullable: true, description: 'Last day, if it is known.' })
  untilOn?: string | null;

  @Field(() => String, { nullable: true, description: '文号 of the appointing document.' })
  documentNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Title of the appointing document.' })
  documentTitle?: string | null;
}

@InputType({
  description: '修改信息员: only what is given changes; another officer is appointed or succeeds.',
})
export class UpdateInformationOfficerInput extends EditInput {
  @Field(() => ID, { nullable: true, description: '替补; null removes it.' })
  backupId?: string | null;

  @Field(() => String, { nullable: true, description: '文号; empty removes it.' })
  documentNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Title of the document; empty removes it.' })
  documentTitle?: string | null;
}

@InputType({ description: '接任信息员: the one before ends the day before, so that no day is uncovered.' })
export class SucceedInformationOfficerInput extends EditInput {
  @Field(() => ID, { description: 'Who follows; `id` is the appointment that ends.' })
  officialId: string;

  @Field(() => ID, { nullable: true, description: '替补; the one before’s if not given.' })
  backupId?: string | null;

  @Field(() => DateScalar, { description: 'First day of who follows.' })
  fromOn: string;
}

@InputType({ description: '信息员离任.' })
export class EndInformationOfficerInput extends EditInput {
  @Field(() => DateScalar, { description: 'Last day.' })
  untilOn: string;
}

@InputType({ description: '登记培训 of an information officer.' })
export class RecordOfficerTrainingInput extends EditInput {
  @Field(() => DateScalar, { description: 'The day; not in the future.' })
  heldOn: string;

  @Field(() => String, { description: 'What was taught.' })
  subject: string;
}
