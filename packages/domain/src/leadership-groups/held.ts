/** Whether what stands from a day to another, both included, or without an end, stands on a day. Days are Beijing's. */
export const isHeldOn = (
  { fromOn, untilOn }: Readonly<{ fromOn: string; untilOn: string | null }>,
  day: string,
): boolean => fromOn <= day && (untilOn === null || untilOn >= day);
