/** `content-disposition` of a file that is to be saved under this name, in any script (RFC 6266). */
export const savedAs = (name: string): string => `attachment; filename*=UTF-8''${encoded(name)}`;

/** RFC 5987 leaves fewer characters alone than `encodeURIComponent` does. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
