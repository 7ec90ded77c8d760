import type { Place } from '@huiyin/domain';

const ascending = (from: number) => Buffer.from(Array.from({ length: 32 }, (_, i) => from + i));

/** Fixed keys and ids behind the known answers; a second implementation can rebuild every vector from these. */
export const master = ascending(0);
export const dataKey = ascending(32);
export const keyId = '0192f0c1-0000-7000-8000-00000000000a';
export const place: Place = { countyId: 7, tenantId: '0192f0c1-2d3e-7a4b-8c5d-6e7f8091a2b3' };
export const rowId = '0192f0c1-9999-7abc-8def-0123456789ab';
