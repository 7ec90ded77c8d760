import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql';
import { act } from '../graphql/act';
import type { Context, SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { WritePaperTemplateInput } from './paper.inputs';
import { paperTemplateReading } from './paper-template.reading';
import { currentTemplates, writePaperTemplate } from './paper-template.service';
import { PaperTemplate } from './paper-template.type';

@Resolver()
export class PaperTemplateResolver {
  @Query(() => [PaperTemplate], { description: '文书模板 that papers are made from now, one a kind.' })
  @Opens('paper.read')
  paperTemplates(@Ctx() { actor, db }: Context) {
    return db.inside((actor as SignedIn).home, currentTemplates);
  }

  @Mutation(() => PaperTemplate, { description: '修改文书模板, in the county’s office.' })
  @Opens('paper.template')
  writePaperTemplate(
    @Arg('input', () => WritePaperTemplateInput) input: WritePaperTemplateInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, info, input, paperTemplateReading, (tx, actor) =>
      writePaperTemplate(context.services, tx, actor, input),
    );
  }
}
