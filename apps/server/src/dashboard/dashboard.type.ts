import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  simpleResolvers: true,
  description: '工作台: what is open, by urgency and by state. Counted where it changes, never by scanning.',
})
export class Dashboard {
  @Field(() => Int, { description: '未办结: the office still owes something.' })
  open: number;

  @Field(() => Int, { description: '七日内到期, and not overdue.' })
  dueSoon: number;

  @Field(() => Int, { description: '已逾期.' })
  overdue: number;

  @Field(() => Int, { description: '待处置: registered, not yet disposed of.' })
  registered: number;

  @Field(() => Int, { description: '待交办: accepted, not yet assigned.' })
  accepted: number;

  @Field(() => Int, { description: '待签收: assigned, not yet taken over.' })
  assigned: number;

  @Field(() => Int, { description: '办理中.' })
  handling: number;

  @Field(() => Int, { description: '待送达: answered, refused or referred, not yet served.' })
  toServe: number;

  @Field(() => Int, { description: '已送达, not yet closed.' })
  served: number;

  @Field(() => Int, { description: '已办结或归档.' })
  closed: number;
}
