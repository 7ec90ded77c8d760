import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Role as RoleName } from '@huiyin/domain';
import { connectionOf } from '../graphql/connection';
import { Role } from '../graphql/enums';
import { DateTimeScalar } from '../graphql/scalars';
import { Official } from '../officials/official.type';
import { Tenant } from '../tenants/tenant.type';
import type { AccountEntity } from './account.entity';

@ObjectType({ simpleResolvers: true, description: '账号: how somebody signs in, and with which roles.' })
export class Account
  implements
    Pick<
      AccountEntity,
      'id' | 'name' | 'roles' | 'officialId' | 'mustChangePassword' | 'disabledAt' | 'version'
    >
{
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => String, { description: 'Sign-in name.' })
  name: string;

  @Field(() => [Role], { description: 'Roles.' })
  roles: RoleName[];

  @Field(() => ID, { nullable: true, description: 'The official behind it.' })
  officialId: string | null;

  @Field(() => Official, { nullable: true, description: 'The official behind it.' })
  official: Official | null;

  @Field(() => Boolean, { description: 'Whether the password is still an initial one.' })
  mustChangePassword: boolean;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it cannot sign in.' })
  disabledAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the daily digest goes; null in the whole county’s view, which holds no addresses.',
  })
  email: string | null;

  @Field(() => Int, {
    description:
      'Open petitions its official answers for or is to take over: to hand over before they leave.',
  })
  openWork: number;

  @Field(() => Tenant, { description: 'The tenant it belongs to.' })
  tenant: Tenant;

  @Field(() => Int, { description: 'Version, for edits.' })
  version: number;

  @Field(() => String, {
    nullable: true,
    description: 'The initial password, told once: to who creates the account or resets it.',
  })
  initialPassword: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What an invitation’s link holds, told once: `<PUBLIC_URL>/#/invitation/<this>` opens the page where one chooses a password.',
  })
  invitation: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A page of accounts.' })
export class AccountConnection extends connectionOf(Account, 'Account') {}
