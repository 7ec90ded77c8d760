import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { requireWorkplace } from '@huiyin/domain';
import { actBy } from '../graphql/act';
import { PageArguments } from '../graphql/connection';
import { scopeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { readRoot } from '../reading/read';
import { archiveItems, countPages, unboundVolumes } from './archive-contents.service';
import * as Inputs from './archive-volume.inputs';
import * as Reading from './archive-volume.reading';
import * as verbs from './archive-volume.service';
import * as Types from './archive-volume.type';
import { setRetentionTerm } from './retention-term.service';
import { RetentionLine, RetentionLineConnection } from './retention-term.type';

/** Labels and one line each. */
@Resolver()
export class ArchiveVolumeResolver {
  @Query(() => Types.ArchiveVolumeConnection, { description: '案卷目录, the last number first.' })
  @Opens('archive.read', Reading.archiveVolumesPage)
  archiveVolumes(
    @Args(() => Inputs.ArchiveVolumesArguments) _: Inputs.ArchiveVolumesArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Query(() => Types.ArchiveVolume, { nullable: true, description: '一卷.' })
  @Opens('archive.read', Reading.oneArchiveVolume)
  archiveVolume(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Query(() => [Types.ArchiveItem], { description: '卷内文件目录.' })
  @Opens('archive.read')
  archiveItems(
    @Arg('volumeId', () => ID, { description: 'The volume.' }) volumeId: string,
    @Ctx() { db, actor }: Context,
  ): Promise<Types.ArchiveItem[]> {
    return db.inside(requireWorkplace(actor as SignedIn), (tx) => archiveItems(tx, volumeId));
  }

  @Query(() => [Types.UnboundVolume], { description: '待立卷: numbers under which matters were archived.' })
  @Opens('archive.read')
  unboundVolumes(@Ctx() { db, actor }: Context): Promise<Types.UnboundVolume[]> {
    return db.inside(requireWorkplace(actor as SignedIn), unboundVolumes);
  }

  @Query(() => Types.ArchiveListConnection, { description: '移交清册, the latest first.' })
  @Opens('archive.read', Reading.archiveListsPage)
  archiveLists(
    @Args(() => PageArguments) _: PageArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Query(() => RetentionLineConnection, { description: '保管期限表.' })
  @Opens('archive.read', Reading.retentionPage)
  retentionTerms(
    @Args(() => PageArguments) _: PageArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Mutation(() => Types.ArchiveVolume, { description: '立卷.' })
  @Opens('archive.bind')
  bindVolume(
    @Arg('input', () => Inputs.BindVolumeInput) input: Inputs.BindVolumeInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, Reading.archiveVolumeReading, verbs.bindVolume);
  }

  @Mutation(() => Types.ArchiveVolume, { description: '编页.' })
  @Opens('archive.bind')
  countPages(
    @Arg('input', () => Inputs.CountPagesInput) input: Inputs.CountPagesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, Reading.archiveVolumeReading, countPages);
  }

  @Mutation(() => Types.ArchiveList, { description: '移交.' })
  @Opens('archive.bind')
  handOverVolumes(
    @Arg('input', () => Inputs.HandOverVolumesInput) input: Inputs.HandOverVolumesInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, Reading.archiveListReading, verbs.handOverVolumes);
  }

  @Mutation(() => RetentionLine, { description: '设定保管期限.' })
  @Opens('archive.retention')
  setRetentionTerm(
    @Arg('input', () => Inputs.SetRetentionTermInput) input: Inputs.SetRetentionTermInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, Reading.retentionReading, setRetentionTerm);
  }
}
