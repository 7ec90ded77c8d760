import { ArgsType, Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { ActInput, EditInput } from '../graphql/act-input';
import { PageArguments } from '../graphql/connection';

export enum TopicSort {
  PATH = 'PATH',
}
registerEnumType(TopicSort, { name: 'TopicSort', description: 'Orders of the list.' });

@ArgsType()
export class TopicsArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: 'Part of the path.' })
  search?: string | null;

  @Field(() => Int, { nullable: true, description: 'One level, 1–3.' })
  level?: number | null;

  @Field(() => ID, { nullable: true, description: 'Directly below this topic.' })
  parentId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Also those no longer offered.' })
  includeRetired?: boolean | null;

  @Field(() => TopicSort, { nullable: true, description: 'Order.' })
  sort?: TopicSort | null;
}

@InputType({
  description: '导入分类: paths that are new are added with all levels above them, known ones left alone.',
})
export class ImportTopicsInput extends ActInput {
  @Field(() => [[String]], { description: 'Each path as its levels, one to three.' })
  paths: string[][];
}

@InputType({ description: '采用默认分类: two levels to begin with, refused once there are topics.' })
export class InstallDefaultTopicsInput extends ActInput {}

@InputType({ description: '停用分类 and everything below it.' })
export class RetireTopicInput extends EditInput {}
