import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { DossierSource as Source } from '@huiyin/domain';
import { EditInput } from '../graphql/act-input';
import { PageArguments } from '../graphql/connection';
import { DossierSource } from '../graphql/plan-enums';

@ArgsType()
export class LegacyDossiersArguments extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'Of this petition.' })
  petitionId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Those with papers that are missing.' })
  gaps?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Those with a measure after its last day.' })
  overdue?: boolean | null;
}

@InputType({ description: '建立历史遗留问题档案: on the petition of this id and version.' })
export class OpenLegacyDossierInput extends EditInput {
  @Field(() => String, { description: 'What was left unsettled, up to 1,000 characters.' })
  problem: string;
}

@InputType({ description: '登记经过: in the dossier of this id and version.' })
export class AddDossierEntryInput extends EditInput {
  @Field(() => String, { description: 'When, as far as it is known: `1987`, `1987-05` or `1987-05-03`.' })
  happenedOn: string;

  @Field(() => String, { description: 'What happened, up to 2,000 characters.' })
  what: string;

  @Field(() => DossierSource, { description: 'Where it is known from.' })
  source: Source;

  @Field(() => String, {
    nullable: true,
    description: 'The document’s number, the archive’s, who told it in which capacity; up to 300 characters.',
  })
  sourceNote?: string | null;

  @Field(() => ID, { nullable: true, description: 'An attachment of the petition that shows it.' })
  attachmentId?: string | null;
}

@InputType({ description: '划去经过: it stays to be read, struck out.' })
export class StrikeDossierEntryInput extends EditInput {
  @Field(() => ID, { description: 'The entry.' })
  entryId: string;

  @Field(() => String, { description: 'Why, up to 300 characters.' })
  reason: string;
}

@InputType({ description: '登记材料缺口.' })
export class RecordDossierGapInput extends EditInput {
  @Field(() => String, { description: 'Which paper is missing, up to 200 characters.' })
  paper: string;

  @Field(() => String, { nullable: true, description: 'Where it was looked for already.' })
  searched?: string | null;
}

@InputType({ description: '登记查找.' })
export class RecordDossierSearchInput extends EditInput {
  @Field(() => ID, { description: 'The gap.' })
  gapId: string;

  @Field(() => String, { description: 'Where it was looked for and with what result, up to 300 characters.' })
  searched: string;
}

@InputType({ description: '登记找到, or 证明不存在.' })
export class SettleDossierGapInput extends EditInput {
  @Field(() => ID, { description: 'The gap.' })
  gapId: string;

  @Field(() => Boolean, { description: 'True: it was found. False: it is certified not to exist.' })
  found: boolean;

  @Field(() => String, {
    description: 'Where it was found, or who certified it by what; up to 500 characters.',
  })
  outcome: string;
}
