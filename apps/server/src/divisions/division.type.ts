import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { DivisionLevel as Level } from '@huiyin/domain';
import { connectionOf } from '../graphql/connection';
import { DivisionLevel } from '../graphql/enums';
import type { DivisionEntity } from './division.entity';

@ObjectType({ simpleResolvers: true, description: '区划: a line of the official list of divisions.' })
export class Division implements Pick<DivisionEntity, 'id' | 'code' | 'name' | 'level' | 'version'> {
  @Field(() => ID, { description: 'Unique id.' })
  id: string;

  @Field(() => String, { description: '统计用区划代码, twelve digits.' })
  code: string;

  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => DivisionLevel, { description: 'Level, as its code tells.' })
  level: Level;

  @Field(() => Int, { description: 'Version: counts how often an import changed the name.' })
  version: number;
}

@ObjectType({ simpleResolvers: true, description: 'A page of divisions.' })
export class DivisionConnection extends connectionOf(Division, 'Division') {}
