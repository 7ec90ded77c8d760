import { Field, ID, ObjectType } from 'type-graphql';
import type { Role as RoleName } from '@huiyin/domain';
import { Role } from '../graphql/enums';
import { DateTimeScalar } from '../graphql/scalars';
import { Tenant } from '../tenants/tenant.type';

@ObjectType({ simpleResolvers: true, description: '会话: one sign-in of your account.' })
export class Session {
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => String, { description: 'Address it came from.' })
  address: string;

  @Field(() => String, { description: 'Browser.' })
  userAgent: string;

  @Field(() => DateTimeScalar, { description: 'Signed in.' })
  createdAt: Date;

  @Field(() => DateTimeScalar, { description: 'Last seen, to the minute.' })
  lastSeenAt: Date;

  @Field(() => Boolean, { description: 'Whether it is the one you are using.' })
  current: boolean;
}

type Place = Omit<Tenant, 'invitation' | 'skippedDivisions'>;

@ObjectType({ simpleResolvers: true, description: '当前用户: you, and what you may do.' })
export class Viewer {
  @Field(() => ID, { description: 'Your account.' })
  id: string;

  @Field(() => String, { description: 'Sign-in name.' })
  name: string;

  @Field(() => ID, { nullable: true, description: 'The official behind the account.' })
  officialId: string | null;

  @Field(() => String, { nullable: true, description: 'Their name: how you sign what you do.' })
  officialName: string | null;

  @Field(() => [Role], { description: 'Your roles.' })
  roles: RoleName[];

  @Field(() => [String], { description: 'Your permissions: the keys of the permissions table.' })
  permissions: string[];

  @Field(() => Boolean, { description: 'Whether you must change your password first.' })
  mustChangePassword: boolean;

  @Field(() => Boolean, { description: 'Whether you oversee a county.' })
  countyStaff: boolean;

  @Field(() => String, { description: 'Your county.' })
  countyName: string;

  @Field(() => Tenant, { description: 'The tenant that keeps your account.' })
  home: Place;

  @Field(() => Tenant, {
    nullable: true,
    description: 'Where you write now; null for county staff who have entered no tenant.',
  })
  workplace: Place | null;

  @Field(() => [Session], { description: 'Your open sessions.' })
  sessions: Session[];
}
