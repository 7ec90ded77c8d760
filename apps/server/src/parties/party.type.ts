import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { PartyEntity } from './party.entity';

@ObjectType({ simpleResolvers: true, description: '信访人或代表, masked.' })
export class Party
  implements
    Pick<PartyEntity, 'id' | 'ordinal' | 'nameMasked' | 'phoneMasked' | 'addressMasked' | 'documentMasked'>
{
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => Int, { description: '1 is the petitioner or first representative; at most 5.' })
  ordinal: number;

  @Field(() => String, { description: 'Name, masked.' })
  nameMasked: string;

  @Field(() => String, { nullable: true, description: 'Phone, masked.' })
  phoneMasked: string | null;

  @Field(() => String, { nullable: true, description: 'Address, masked.' })
  addressMasked: string | null;

  @Field(() => String, { nullable: true, description: 'Document number, masked.' })
  documentMasked: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: '信访人身份 in clear, as somebody with a recorded purpose sees it.',
})
export class RevealedParty {
  @Field(() => Int, { description: '1 is the petitioner or first representative.' })
  ordinal: number;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Phone.' })
  phone: string | null;

  @Field(() => String, { nullable: true, description: 'Address.' })
  address: string | null;

  @Field(() => String, { nullable: true, description: 'Document number.' })
  document: string | null;
}
