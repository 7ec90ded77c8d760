import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { MatterCategory as Category, RetentionTerm as Term } from '@huiyin/domain';
import { RetentionTerm } from '../graphql/archive-enums';
import { connectionOf } from '../graphql/connection';
import { MatterCategory } from '../graphql/petition-enums';
import { DateTimeScalar } from '../graphql/scalars';
import type { RetentionTermEntity } from './retention-term.entity';

@ObjectType('RetentionLine', {
  simpleResolvers: true,
  description: '保管期限表的一行 (档案法实施条例第十九条: the office’s own table).',
})
export class RetentionLine implements Omit<RetentionTermEntity, 'countyId' | 'tenantId'> {
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => MatterCategory, {
    nullable: true,
    description: 'Matters of this category; null: reviews, or all that have no line of their own.',
  })
  category: Category | null;

  @Field(() => Boolean, { description: '复查复核: reviews that this office decided.' })
  reviews: boolean;

  @Field(() => RetentionTerm, { description: 'How long they are kept.' })
  term: Term;

  @Field(() => String, { description: '依据.' })
  basis: string;

  @Field(() => DateTimeScalar, { description: 'Since when it stands so.' })
  setAt: Date;

  @Field(() => String, { description: 'Who set it.' })
  setBy: string;

  @Field(() => Int, { description: 'Version.' })
  version: number;
}

@ObjectType({ simpleResolvers: true, description: 'A page of lines.' })
export class RetentionLineConnection extends connectionOf(RetentionLine, 'RetentionLine') {}
