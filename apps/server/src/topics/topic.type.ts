import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../graphql/connection';
import { DateTimeScalar } from '../graphql/scalars';
import type { TopicEntity } from './topic.entity';

@ObjectType({ simpleResolvers: true, description: '信访内容分类: a subject, known by its whole path.' })
export class Topic
  implements Pick<TopicEntity, 'id' | 'path' | 'name' | 'level' | 'parentId' | 'retiredAt' | 'version'>
{
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => String, { description: 'All levels, joined by a slash.' })
  path: string;

  @Field(() => String, { description: 'Name on its own level.' })
  name: string;

  @Field(() => Int, { description: 'Level, 1–3.' })
  level: number;

  @Field(() => ID, { nullable: true, description: 'The topic above.' })
  parentId: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it is not offered any more.' })
  retiredAt: Date | null;

  @Field(() => Int, { description: 'Version, for edits.' })
  version: number;
}

@ObjectType({ simpleResolvers: true, description: 'A page of topics.' })
export class TopicConnection extends connectionOf(Topic, 'Topic') {}
