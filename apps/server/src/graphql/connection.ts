import { ArgsType, Field, Int, ObjectType, type ClassType } from 'type-graphql';
import { LARGEST_PAGE, PAGE_SIZE } from '../reading/paging';

@ObjectType({ simpleResolvers: true, description: 'Where a page stands in its connection (Relay).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more edges follow.' })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: 'Whether edges come before.' })
  hasPreviousPage: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first edge.' })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last edge.' })
  endCursor: string | null;
}

@ArgsType()
export class PageArguments {
  @Field(() => Int, {
    nullable: true,
    description: `How many from the front: 1–${LARGEST_PAGE}, ${PAGE_SIZE} if neither first nor last is given.`,
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor to start behind.' })
  after?: string | null;

  @Field(() => Int, { nullable: true, description: `How many from the back: 1–${LARGEST_PAGE}.` })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Cursor to end before.' })
  before?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Rows to skip, at most 10,000: for jumping to a page by its number.',
  })
  offset?: number | null;
}

/** The Relay connection of a type: edges with cursors, the nodes themselves, where the page stands, the count if asked. */
export function connectionOf<Node extends object>(Node: ClassType<Node>, name: string) {
  @ObjectType(`${name}Edge`, {
    simpleResolvers: true,
    description: `One ${name} of a page, with its cursor.`,
  })
  class Edge {
    @Field(() => String, { description: 'Opaque position of this edge.' })
    cursor: string;

    @Field(() => Node, { description: `The ${name}.` })
    node: Node;
  }

  @ObjectType({ simpleResolvers: true })
  abstract class Connection {
    @Field(() => [Edge], { description: 'The rows with their cursors. Ask for `edges` or `nodes`.' })
    edges: Edge[];

    @Field(() => [Node], { description: 'The rows alone.' })
    nodes: Node[];

    @Field(() => PageInfo, { description: 'Where this page stands.' })
    pageInfo: PageInfo;

    @Field(() => Int, { description: 'All rows that match; counted only when asked for.' })
    totalCount: number;
  }
  return Connection;
}
