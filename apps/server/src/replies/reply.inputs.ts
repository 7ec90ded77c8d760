import { ArgsType, Field } from 'type-graphql';
import { DateScalar } from '../graphql/scalars';

@ArgsType()
export class ReplyQualityArguments {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Answered on this day or later; the first of January if not given.',
  })
  from?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Answered on this day or earlier; today if not given.',
  })
  to?: string | null;
}
