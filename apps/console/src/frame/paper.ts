/** On paper there is the named article and nothing else, on A4. */
export const paperOf = (id: string) =>
  ({
    '@page': { size: 'A4', margin: '20mm' },
    '@media print': {
      'body *': { visibility: 'hidden' },
      [`#${id}, #${id} *`]: { visibility: 'visible' },
      [`#${id}`]: {
        position: 'absolute',
        inset: 0,
        border: 'none !important',
        maxWidth: 'none !important',
        fontSize: '12pt',
      },
    },
  }) as const;
