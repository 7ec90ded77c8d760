/** On paper there is the named article and nothing else, on A4: what it lies in is no taller than it, or empty pages would follow. */
export const paperOf = (id: string) =>
  ({
    '@page': { size: 'A4', margin: '20mm' },
    '@media print': {
      [`body *:not(:has(#${id})):not(#${id}):not(#${id} *)`]: { display: 'none !important' },
      [`:has(#${id})`]: {
        display: 'block !important',
        position: 'static !important',
        transform: 'none !important',
        overflow: 'visible !important',
        width: 'auto !important',
        maxWidth: 'none !important',
        height: 'auto !important',
        minHeight: '0 !important',
        maxHeight: 'none !important',
        margin: '0 !important',
        padding: '0 !important',
        border: '0 !important',
        boxShadow: 'none !important',
      },
      [`#${id}`]: {
        border: 'none !important',
        maxWidth: 'none !important',
        margin: '0 !important',
        padding: '0 !important',
        fontSize: '12pt',
      },
    },
  }) as const;
