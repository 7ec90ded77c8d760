import { Field, InputType, Int } from 'type-graphql';
import { EditInput } from '../graphql/act-input';
import { DateScalar } from '../graphql/scalars';

@InputType({ description: '通知听证.' })
export class NotifyHearingInput extends EditInput {
  @Field(() => DateScalar, { description: 'Its day.' })
  on: string;

  @Field(() => String, { nullable: true, description: 'Its hour, HH:MM, Beijing time.' })
  time?: string | null;

  @Field(() => String, { description: 'Its place.' })
  place: string;

  @Field(() => [String], { description: '听证员, by name, the chair first: an odd number, three at least.' })
  panel: string[];

  @Field(() => String, {
    nullable: true,
    description: 'How both sides agreed to less than ten days’ notice, where it is less.',
  })
  consent?: string | null;
}

@InputType({ description: '登记听证笔录.' })
export class RecordHearingInput extends EditInput {
  @Field(() => Int, { description: 'How many days it took, 1–30: in a 复核 they do not run.' })
  days: number;

  @Field(() => String, { description: '听证笔录: who came, what was said, what the panel holds.' })
  record: string;
}
