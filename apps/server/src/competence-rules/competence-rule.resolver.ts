import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { act } from '../graphql/act';
import { scopeOf, type Context, type SignedIn } from '../graphql/context';
import { Opens } from '../graphql/door';
import { readRoot } from '../reading/read';
import * as Inputs from './competence-rule.inputs';
import { competenceRuleReading, competenceRulesPage, oneCompetenceRule } from './competence-rule.reading';
import * as verbs from './competence-rule.service';
import { CompetenceRule, CompetenceRuleConnection } from './competence-rule.type';

/** Labels and one line each. */
@Resolver()
export class CompetenceRuleResolver {
  @Query(() => CompetenceRuleConnection, { description: '职责规则列表.' })
  @Opens('competence.read', competenceRulesPage)
  competenceRules(
    @Args(() => Inputs.CompetenceRulesArguments) _: Inputs.CompetenceRulesArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Query(() => CompetenceRule, { nullable: true, description: '一条职责规则.' })
  @Opens('competence.read', oneCompetenceRule)
  competenceRule(
    @Arg('id', () => ID, { description: 'Its id.' }) _: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return readRoot(context.db, scopeOf(context.actor as SignedIn), info);
  }

  @Mutation(() => CompetenceRule, { description: '新增职责规则.' })
  @Opens('competence.manage')
  createCompetenceRule(
    @Arg('input', () => Inputs.CreateCompetenceRuleInput) input: Inputs.CreateCompetenceRuleInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, info, input, competenceRuleReading, (tx) => verbs.createCompetenceRule(tx, input));
  }

  @Mutation(() => CompetenceRule, { description: '修改职责规则.' })
  @Opens('competence.manage')
  updateCompetenceRule(
    @Arg('input', () => Inputs.UpdateCompetenceRuleInput) input: Inputs.UpdateCompetenceRuleInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, info, input, competenceRuleReading, (tx) => verbs.updateCompetenceRule(tx, input));
  }

  @Mutation(() => CompetenceRule, { description: '停用职责规则.' })
  @Opens('competence.manage')
  retireCompetenceRule(
    @Arg('input', () => Inputs.RetireCompetenceRuleInput) input: Inputs.RetireCompetenceRuleInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    return act(context, info, input, competenceRuleReading, (tx) =>
      verbs.retireCompetenceRule(tx, input, context.services.now()),
    );
  }
}
