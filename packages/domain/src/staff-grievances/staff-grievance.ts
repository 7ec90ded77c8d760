/** How many line managers a matter is kept from at most. */
export const MOST_MANAGERS = 10;
export const STAFF_OFFICE_LENGTH = 100;
