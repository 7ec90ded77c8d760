import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { PaperKind as Kind } from '@huiyin/domain';
import { actBy } from '../graphql/act';
import type { Context } from '../graphql/context';
import { Opens } from '../graphql/door';
import { PaperKind } from '../graphql/report-enums';
import { IssuePaperInput } from './paper.inputs';
import { paperReading } from './paper.reading';
import { issuePaper, paperOffers, papersOf, previewPaper } from './paper.service';
import { Paper, PaperOffer, PaperPreview } from './paper.type';

@Resolver()
export class PaperResolver {
  @Query(() => [Paper], { description: '文书 issued on a petition, every edition, the newest first.' })
  @Opens('paper.read')
  papers(
    @Arg('petitionId', () => ID, { description: 'The petition.' }) petitionId: string,
    @Ctx() context: Context,
  ) {
    return papersOf(context, petitionId);
  }

  @Query(() => [PaperOffer], { description: '可出具的文书 of a petition, and why others cannot be issued.' })
  @Opens('paper.read')
  paperOffers(
    @Arg('petitionId', () => ID, { description: 'The petition.' }) petitionId: string,
    @Ctx() context: Context,
  ) {
    return paperOffers(context, petitionId);
  }

  @Query(() => PaperPreview, { description: '预览文书: nothing is issued, no number drawn.' })
  @Opens('paper.issue')
  paperPreview(
    @Arg('petitionId', () => ID, { description: 'The petition.' }) petitionId: string,
    @Arg('kind', () => PaperKind, { description: 'Which paper.' }) kind: Kind,
    @Ctx() context: Context,
  ) {
    return previewPaper(context, petitionId, kind);
  }

  @Mutation(() => Paper, { description: '出具文书, or a new edition of it.' })
  @Opens('paper.issue')
  issuePaper(
    @Arg('input', () => IssuePaperInput) input: IssuePaperInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return actBy(context, info, input, paperReading, issuePaper);
  }
}
