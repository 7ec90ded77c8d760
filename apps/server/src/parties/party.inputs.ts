import { Field, InputType } from 'type-graphql';

@InputType({ description: '信访人或代表. Sealed at once; only masked forms are shown.' })
export class PartyInput {
  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Phone.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Address.' })
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'Document number.' })
  document?: string | null;
}
