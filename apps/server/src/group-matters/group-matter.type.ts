import { Field, Int, ObjectType } from 'type-graphql';
import type { CoServiceMethod as Method, CoSignerWish as Wish, MandateWay as Way } from '@huiyin/domain';
import { CoServiceMethod, CoSignerWish, MandateWay } from '../graphql/group-enums';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import { verdictOf } from '../graphql/verdict';

@ObjectType({ simpleResolvers: true, description: 'What you may do with a group matter now, or why not.' })
export class GroupVerdict extends verdictOf(
  'form, renewMandate, reissueInvitation, countSharedPhones, serveCoSigners or revealCoSigner',
) {}

@ObjectType({ simpleResolvers: true, description: '推选: the mandate of the representatives.' })
export class Mandate {
  @Field(() => MandateWay, { description: 'How they were chosen.' })
  chosenBy: Way;

  @Field(() => DateScalar, { description: 'On which day.' })
  chosenOn: string;

  @Field(() => String, { description: 'The written mandate.' })
  mandate: string;

  @Field(() => DateTimeScalar, { description: 'When the group was registered.' })
  formedAt: Date;

  @Field(() => String, { description: 'Who registered it.' })
  formedBy: string;
}

@ObjectType({ simpleResolvers: true, description: '待送达联名人: a number and how they asked to be told.' })
export class WaitingCoSigner {
  @Field(() => Int, { description: '联名人 3.' })
  ordinal: number;

  @Field(() => CoSignerWish, { description: 'How they asked to be told.' })
  wish: Wish;
}

@ObjectType({ simpleResolvers: true, description: 'Co-signers whom the answer reached in one way.' })
export class ServedCoSigners {
  @Field(() => CoServiceMethod, { description: 'The way.' })
  method: Method;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    '集体信访 (信访工作条例第二十条): representatives with a mandate; of co-signers the number alone.',
})
export class GroupMatter {
  @Field(() => Mandate, { nullable: true, description: 'Null until it is registered as a group matter.' })
  mandate: Mandate | null;

  @Field(() => Int, { description: 'How many representatives the law allows for its people.' })
  mostRepresentatives: number;

  @Field(() => String, { description: 'Where that is written.' })
  limitSource: string;

  @Field(() => Int, { description: 'How many co-signers have confirmed; nobody is told who.' })
  coSigners: number;

  @Field(() => Int, {
    description: 'How many more people share a phone with one of them, as the office established it.',
  })
  sharedPhones: number;

  @Field(() => [WaitingCoSigner], {
    description: 'Whom the answer has not reached; empty while there is none.',
  })
  waiting: WaitingCoSigner[];

  @Field(() => [WaitingCoSigner], {
    description:
      '未能送达: whom it did not reach, as is on record; handed over when they come, closed or not.',
  })
  unreached: WaitingCoSigner[];

  @Field(() => [ServedCoSigners], { description: 'Whom it has reached, by way.' })
  served: ServedCoSigners[];

  @Field(() => [GroupVerdict], { description: 'Every step: allowed to you now, or why not.' })
  actions: GroupVerdict[];
}

@ObjectType({ simpleResolvers: true, description: '联名人 in clear, as who writes to them sees it.' })
export class RevealedCoSigner {
  @Field(() => Int, { description: 'Their number.' })
  ordinal: number;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => String, { description: 'Address.' })
  address: string;
}
