import { useState } from 'react';

/** A fresh key; `crypto.randomUUID` is missing on plain http, where `getRandomValues` still works. */
export function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** One key for as long as the form stays open: a double click or a second try after network loss does nothing twice. */
export function useIdempotencyKey(): string {
  return useState(newKey)[0];
}
