import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { actBy } from '../graphql/act';
import { scopeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { readRoot } from '../reading/read';
import * as Inputs from './legacy-dossier.inputs';
import { legacyDossierReading, legacyDossiersPage, oneLegacyDossier } from './legacy-dossier.reading';
import * as verbs from './legacy-dossier.service';
import { LegacyDossier, LegacyDossierConnection } from './legacy-dossier.type';

/** Labels and one line each. */
@Resolver()
export class LegacyDossierResolver {
  @Query(() => LegacyDossierConnection, { description: '历史遗留问题档案列表, the latest first.' })
  @Opens('petition.read', legacyDossiersPage)
  legacyDossiers(
    @Args(() => Inputs.LegacyDossiersArguments) _: Inputs.LegacyDossiersArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Query(() => LegacyDossier, { nullable: true, description: '一份历史遗留问题档案.' })
  @Opens('petition.read', oneLegacyDossier)
  legacyDossier(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Mutation(() => LegacyDossier, { description: '建立历史遗留问题档案, one a petition.' })
  @Opens('petition.handle')
  openLegacyDossier(
    @Arg('input', () => Inputs.OpenLegacyDossierInput) input: Inputs.OpenLegacyDossierInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, legacyDossierReading, verbs.openLegacyDossier);
  }

  @Mutation(() => LegacyDossier, { description: '登记经过: what happened, and where that is known from.' })
  @Opens('petition.handle')
  addDossierEntry(
    @Arg('input', () => Inputs.AddDossierEntryInput) input: Inputs.AddDossierEntryInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, legacyDossierReading, verbs.addDossierEntry);
  }

  @Mutation(() => LegacyDossier, { description: '划去经过, with a reason; it stays to be read.' })
  @Opens('petition.handle')
  strikeDossierEntry(
    @Arg('input', () => Inputs.StrikeDossierEntryInput) input: Inputs.StrikeDossierEntryInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, legacyDossierReading, verbs.strikeDossierEntry);
  }

  @Mutation(() => LegacyDossier, { description: '登记材料缺口: a paper that is missing.' })
  @Opens('petition.handle')
  recordDossierGap(
    @Arg('input', () => Inputs.RecordDossierGapInput) input: Inputs.RecordDossierGapInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, legacyDossierReading, verbs.recordDossierGap);
  }

  @Mutation(() => LegacyDossier, { description: '登记查找: where a missing paper was looked for.' })
  @Opens('petition.handle')
  recordDossierSearch(
    @Arg('input', () => Inputs.RecordDossierSearchInput) input: Inputs.RecordDossierSearchInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, legacyDossierReading, verbs.recordDossierSearch);
  }

  @Mutation(() => LegacyDossier, {
    description: '登记找到, or 证明不存在: what became of a missing paper.',
  })
  @Opens('petition.handle')
  settleDossierGap(
    @Arg('input', () => Inputs.SettleDossierGapInput) input: Inputs.SettleDossierGapInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, legacyDossierReading, verbs.settleDossierGap);
  }
}
