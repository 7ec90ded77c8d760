import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { requireWorkplace } from '@huiyin/domain';
import { act } from '../graphql/act';
import { PageArguments } from '../graphql/connection';
import type { Context, SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { readRoot } from '../reading/read';
import {
  CheckImportInput,
  ChooseImportSheetInput,
  CommitImportInput,
  DiscardImportInput,
} from './import.inputs';
import { importReading, importsPage, oneImport } from './import.reading';
import { check, chooseSheet, commit, discard } from './import.service';
import { ImportBatch, ImportBatchConnection } from './import.type';

/** Files are uploaded to /imports; everything after that is here. */
@Resolver()
export class ImportResolver {
  @Query(() => ImportBatchConnection, { description: '导入批次列表.' })
  @Opens('import.run', importsPage)
  importBatches(
    @Args(() => PageArguments) _: PageArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, requireWorkplace(context.actor as SignedIn), info);
  }

  @Query(() => ImportBatch, { nullable: true, description: '一个导入批次.' })
  @Opens('import.run', oneImport)
  importBatch(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, requireWorkplace(context.actor as SignedIn), info);
  }

  @Mutation(() => ImportBatch, { description: '选择工作表与表头行.' })
  @Opens('import.run')
  chooseImportSheet(
    @Arg('input', () => ChooseImportSheetInput) input: ChooseImportSheetInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, info, input, importReading, (tx) => chooseSheet(context, tx, input));
  }

  @Mutation(() => ImportBatch, { description: '检查 every row; watch `doneRows` and `status`.' })
  @Opens('import.run')
  checkImport(
    @Arg('input', () => CheckImportInput) input: CheckImportInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, info, input, importReading, (tx, actor) => check(context, tx, actor, input));
  }

  @Mutation(() => ImportBatch, {
    description: '导入 the whole file or nothing; watch `doneRows` and `status`.',
  })
  @Opens('import.run')
  commitImport(
    @Arg('input', () => CommitImportInput) input: CommitImportInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, info, input, importReading, (tx, actor) => commit(context, tx, actor, input));
  }

  @Mutation(() => ImportBatch, { description: '放弃.' })
  @Opens('import.run')
  discardImport(
    @Arg('input', () => DiscardImportInput) input: DiscardImportInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, info, input, importReading, (tx) => discard(tx, input));
  }
}
