import { Field, ID, ObjectType } from 'type-graphql';
import type * as Domain from '@huiyin/domain';
import * as Enums from '../graphql/mediation-enums';
import { PetitionEventKind } from '../graphql/petition-enums';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import type { MediationParticipantEntity } from './mediation-participant.entity';

@ObjectType({
  simpleResolvers: true,
  description: '参与单位: a body that works on the dispute, and who it is there.',
})
export class DisputeParticipant
  implements
    Omit<MediationParticipantEntity, 'countyId' | 'tenantId' | 'mediationId' | 'sharedId' | 'version'>
{
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => Enums.DisputeBody, { description: 'What it is.' })
  kind: Domain.DisputeBody;

  @Field(() => String, { description: 'Its name.' })
  body: string;

  @Field(() => ID, { nullable: true, description: 'The unit here, where it is one.' })
  unitId: string | null;

  @Field(() => ID, { nullable: true, description: 'Who it is there, where they are an official here.' })
  officialId: string | null;

  @Field(() => String, { nullable: true, description: 'Who it is there; null until they are named.' })
  person: string | null;

  @Field(() => String, { nullable: true, description: 'Their duty or post.' })
  duty: string | null;

  @Field(() => Boolean, { description: '牵头: exactly one does, and answers for the next step.' })
  leads: boolean;

  @Field(() => DateScalar, { description: 'Since when it takes part.' })
  joinedOn: string;

  @Field(() => DateScalar, { nullable: true, description: 'When it left.' })
  leftOn: string | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  leftReason: string | null;

  @Field(() => String, { description: 'Who wrote it down.' })
  addedBy: string;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A matter that is about the dispute, with its own mediation.',
})
export class DisputeMatter {
  @Field(() => ID, { description: 'Its mediation.' })
  mediationId: string;

  @Field(() => ID, { description: 'The petition.' })
  petitionId: string;

  @Field(() => String, { description: 'Number of the petition.' })
  number: string;

  @Field(() => String, { description: 'Title of the petition.' })
  title: string;

  @Field(() => Enums.MediationStatus, { description: 'How its mediation stands.' })
  status: Domain.MediationStatus;

  @Field(() => DateScalar, { description: 'Since when it is there.' })
  joinedOn: string;
}

@ObjectType({
  simpleResolvers: true,
  description: '同一纠纷的办理过程: one entry of the time line that all its matters share.',
})
export class DisputeEntry {
  @Field(() => PetitionEventKind, { description: 'What happened.' })
  kind: Domain.PetitionEventKind;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at: Date;

  @Field(() => String, { nullable: true, description: 'What was written.' })
  text: string | null;

  @Field(() => String, { description: 'Who wrote it down.' })
  actorName: string;

  @Field(() => String, { nullable: true, description: 'Which other office did it; null for this one.' })
  office: string | null;

  @Field(() => [String], { description: 'Numbers of the matters on whose time line it stands.' })
  numbers: string[];
}

@ObjectType({ simpleResolvers: true, description: 'Another office that has the dispute.' })
export class DisputeOffice {
  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => Enums.DisputeLinkGround, { description: 'Why it has it.' })
  ground: Domain.DisputeLinkGround;

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  since: Date;
}
