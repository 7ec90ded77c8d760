import type { NewTaskInput } from '@huiyin/client';

export type TypedTask = Partial<Record<keyof NewTaskInput, string | null>>;

/** A task's input from what is typed. */
export const newTask = ({ what, ownerId, dueOn }: TypedTask): NewTaskInput => ({
  what: what ?? '',
  ownerId: ownerId ?? '',
  dueOn: dueOn ?? '',
});
