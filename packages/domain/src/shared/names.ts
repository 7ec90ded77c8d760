/**
 * What tells no two names apart: blanks of every kind, marks without width, and the dot between the parts of a name, which every keyboard
 * types otherwise (U+00B7, •, ‧, ∙, ⋅, ・ and the full stop). `app.plain_name` has the same list (0061).
 */
export const NAME_MARKS =
  ' \t\n\v\f\r\u1680\u2028\u2029\u200b\u200c\u200d\u2060\ufeff.\u00b7\u2022\u2027\u2219\u22c5\u30fb';

/** A name as it is compared: full width as half, without marks, and composed again where one stood between. Capitals stay. */
export const plainName = (name: string): string =>
  [...name.normalize('NFKC')]
    .filter((sign) => !NAME_MARKS.includes(sign))
    .join('')
    .normalize('NFKC');

/** Whether two ways of writing a name are of one. A name of marks alone is nobody's. */
export const isSameName = (one: string, other: string): boolean =>
  plainName(one) !== '' && plainName(one) === plainName(other);
