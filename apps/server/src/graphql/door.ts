import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { permits, requirePermission, RuleViolation } from '@huiyin/domain';
import type { Door, RootExtensions, RootReading } from '../reading/reading';
import type { Context, SignedIn } from './context';

/** By root field. type-graphql's own extensions look through all of these for each field of the contract at every start. */
const doors = new Map<string, RootExtensions>();

/** Names what a query or mutation needs, and how a planned query is read. A root field without a door does not start. */
export function Opens(door: Door, root?: RootReading): MethodDecorator {
  return (_resolver, method) => {
    const field = String(method);
    if (doors.has(field)) throw new Error(`${field} is two root fields`);
    doors.set(field, { door, ...(root && { root }) });
  };
}

/** Fields that somebody with an initial password may still use. */
const BEFORE_FIRST_PASSWORD = new Set(['viewer', 'changePassword', 'signOut']);

/** Throws unless the person in the context may use the field. */
export function requireEntry(context: Context, fieldName: string, door: Door): void {
  if (door === 'public') return;
  const actor: SignedIn | null = context.actor;
  if (actor?.mustChangePassword && !BEFORE_FIRST_PASSWORD.has(fieldName)) {
    throw new RuleViolation('PASSWORD_CHANGE_REQUIRED');
  }
  requirePermission(actor, door);
}

export const mayEnter = (context: Context, fieldName: string, door: Door): boolean =>
  door === 'public' ||
  (context.actor !== null &&
    permits(context.actor.roles, door) &&
    (!context.actor.mustChangePassword || BEFORE_FIRST_PASSWORD.has(fieldName)));

/** Hangs the doors: wraps every root field's resolver, and refuses a schema in which one has no door. */
export function hangDoors(schema: GraphQLSchema, onRefused: OnRefused): GraphQLSchema {
  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      const extensions = doors.get(field.name);
      if (!extensions?.door) throw new Error(`${field.name} has no door: decorate it with @Opens`);
      field.extensions = extensions;
      field.resolve = guarded(
        extensions.door,
        field.resolve ?? defaultFieldResolver,
        type === schema.getMutationType() ? onRefused : null,
      );
    }
  }
  return schema;
}

/** Told of every act that a rule refused, so that the audit log holds it. */
export type OnRefused = (
  context: Context,
  action: string,
  args: Record<string, unknown>,
  refusal: RuleViolation,
) => Promise<void>;

type Resolver = GraphQLFieldResolver<unknown, Context, Record<string, unknown>>;

function guarded(door: Door, resolve: Resolver, onRefused: OnRefused | null): Resolver {
  return async (source, args, context, info) => {
    try {
      requireEntry(context, info.fieldName, door);
      return await resolve(source, args, context, info);
    } catch (error) {
      if (error instanceof RuleViolation) {
        if (onRefused) await onRefused(context, info.fieldName, args, error);
        // a refusal is an answer: to write out where it was thrown, as graphql would, costs more than all the rest of it
        error.stack = '';
      }
      throw error;
    }
  };
}
