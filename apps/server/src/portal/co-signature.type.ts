import { Field, Int, ObjectType } from 'type-graphql';
import type { CoServiceMethod as Method, CoSignerWish as Wish } from '@huiyin/domain';
import { CoServiceMethod, CoSignerWish } from '../graphql/group-enums';
import { DateTimeScalar } from '../graphql/scalars';

@ObjectType({ simpleResolvers: true, description: '邀请联名的事项: what one is asked to put one’s name to.' })
export class InvitedMatter {
  @Field(() => String, { description: '登记编号.' })
  number: string;

  @Field(() => String, { description: 'The office that has it.' })
  officeName: string;

  @Field(() => String, { description: 'Title.' })
  title: string;

  @Field(() => String, { description: 'What is said and asked for.' })
  content: string;

  @Field(() => [CoSignerWish], { description: 'The ways in which the answer can reach one.' })
  wishes: Wish[];
}

@ObjectType({ simpleResolvers: true, description: '联名: a co-signature, told to who gave it.' })
export class CoSignature {
  @Field(() => String, { description: '登记编号.' })
  number: string;

  @Field(() => String, { description: 'Title.' })
  title: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was withdrawn.' })
  withdrawnAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'The own 查询码, told by confirmCoSignature alone; it is stored nowhere.',
  })
  queryCode: string | null;
}

@ObjectType({ simpleResolvers: true, description: '联名人, to themself: how the answer reaches them.' })
export class FollowedCoSigner {
  @Field(() => Int, { description: '联名人 3: as which number the office knows them.' })
  ordinal: number;

  @Field(() => CoSignerWish, { description: 'How they asked to be told.' })
  wish: Wish;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the answer was served on them.' })
  servedAt: Date | null;

  @Field(() => CoServiceMethod, { nullable: true, description: 'How.' })
  serviceMethod: Method | null;
}
