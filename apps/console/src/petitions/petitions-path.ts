/** The list of petitions, narrowed: where a figure leads. */
export const petitionsPath = (filter: object): string =>
  `/petitions?${new URLSearchParams({ filter: JSON.stringify(filter), page: '1' }).toString()}`;
