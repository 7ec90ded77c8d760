import { Field, InputType } from 'type-graphql';
import { EditInput } from '../graphql/act-input';
import { DateScalar } from '../graphql/scalars';

@InputType({ description: '报请: to whom, and what the office suggests.' })
export class ReportUpInput extends EditInput {
  @Field(() => String, { description: 'Whom it is put to: 县委、县政府, up to 100 characters.' })
  to: string;

  @Field(() => String, { description: '处理建议, up to 2,000 characters.' })
  advice: string;
}

@InputType({ description: '登记批示意见: what they decided, and when.' })
export class RecordDirectionInput extends EditInput {
  @Field(() => DateScalar, { description: 'The day of the decision.' })
  on: string;

  @Field(() => String, { description: 'What was decided, up to 2,000 characters.' })
  direction: string;
}
