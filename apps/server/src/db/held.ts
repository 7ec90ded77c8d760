/** Whether what stands from `from_on` to `until_on` stands on a day: the domain's `isHeldOn`, for the database. */
export const heldSql = (row: string, day: string): string =>
  `daterange(${row}.from_on, ${row}.until_on, '[]') @> ${day}`;
