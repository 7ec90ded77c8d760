import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '直接上级 from whom a staff grievance is kept.' })
export class LineManager {
  @Field(() => ID, { description: 'The official.' })
  id: string;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => String, { description: 'Post.' })
  post: string;
}

@ObjectType({
  simpleResolvers: true,
  description: '教职工内部矛盾: whose staff it is, and from whom it is kept.',
})
export class StaffGrievance {
  @Field(() => String, { description: 'The office they serve in.' })
  officeName: string;

  @Field(() => [LineManager], {
    description: 'For whom the matter is not there; none where another office has it.',
  })
  managers: LineManager[];

  @Field(() => String, {
    nullable: true,
    description:
      '教师申诉 (教师法第三十九条), beside it: what to tell a teacher; null where it is no school.',
  })
  teachersWay: string | null;
}
