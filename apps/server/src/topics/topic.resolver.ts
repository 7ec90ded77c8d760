import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { act } from '../graphql/act';
import { scopeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { readRoot } from '../reading/read';
import { tenantReading } from '../tenants/tenant.reading';
import { Tenant } from '../tenants/tenant.type';
import {
  ImportTopicsInput,
  InstallDefaultTopicsInput,
  RetireTopicInput,
  TopicsArguments,
} from './topic.inputs';
import { oneTopic, topicReading, topicsPage } from './topic.reading';
import { importTopics, installDefaultTopics, retireTopic } from './topic.service';
import { Topic, TopicConnection } from './topic.type';

@Resolver()
export class TopicResolver {
  @Query(() => TopicConnection, { description: '分类列表: one taxonomy for the county.' })
  @Opens('topic.read', topicsPage)
  topics(
    @Args(() => TopicsArguments) _: TopicsArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Query(() => Topic, { nullable: true, description: '一个分类.' })
  @Opens('topic.read', oneTopic)
  topic(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Mutation(() => Tenant, { description: '导入分类.' })
  @Opens('topic.manage')
  importTopics(
    @Arg('input', () => ImportTopicsInput) input: ImportTopicsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, info, input, tenantReading, (tx) => importTopics(tx, input.paths));
  }

  @Mutation(() => Tenant, { description: '采用默认分类.' })
  @Opens('topic.manage')
  installDefaultTopics(
    @Arg('input', () => InstallDefaultTopicsInput) input: InstallDefaultTopicsInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, info, input, tenantReading, installDefaultTopics);
  }

  @Mutation(() => Topic, { description: '停用分类.' })
  @Opens('topic.manage')
  retireTopic(
    @Arg('input', () => RetireTopicInput) input: RetireTopicInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, info, input, topicReading, (tx) => retireTopic(tx, input));
  }
}
