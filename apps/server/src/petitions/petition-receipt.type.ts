import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../graphql/scalars';

@ObjectType({
  simpleResolvers: true,
  description:
    '签名回执: what the office stated at registration, signed by it. Anyone can check it: docs/receipts.md.',
})
export class SignedReceipt {
  @Field(() => String, {
    description:
      'The file to keep: JSON of `receipt`, `sha256`, `signature` (Ed25519, Base64) and `publicKey` (Base64 of its DER).',
  })
  file: string;

  @Field(() => String, { description: 'SHA-256 of what is signed, in hexadecimal.' })
  sha256: string;

  @Field(() => String, { description: 'SHA-256 of the public key’s DER, in hexadecimal.' })
  fingerprint: string;
}

@ObjectType({
  simpleResolvers: true,
  description: '回执公钥: by which receipts of an office are checked.',
})
export class ReceiptKey {
  @Field(() => String, { description: 'SHA-256 of its DER, in hexadecimal, as receipts print it.' })
  fingerprint: string;

  @Field(() => String, { description: 'The key (Ed25519) as PEM.' })
  publicKey: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when receipts are signed with it.' })
  validFrom: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when; null for the present one. What it signed before stays good.',
  })
  validUntil: Date | null;
}
