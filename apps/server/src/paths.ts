import { fileURLToPath } from 'node:url';

// This file lies one folder below the server's own, in `src` as in the built `dist`, so both paths hold in both.

export const MIGRATIONS = fileURLToPath(new URL('../migrations', import.meta.url));

/** The built portal. */
export const PORTAL = fileURLToPath(new URL('../../portal/dist', import.meta.url));
/** The built console. */
export const CONSOLE = fileURLToPath(new URL('../../console/dist', import.meta.url));
