import { createHash, randomBytes } from 'node:crypto';
import { validate } from 'uuid';

/** What the browser keeps of a session: where to look it up, and the secret that proves it. */
export interface SessionKey {
  countyId: number;
  tenantId: string;
  token: string;
}

/** 256 random bits in base64url (43 characters). */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** SHA-256 of a token, the only form that is stored: 32 bytes. A token is random, so a slow hash would add nothing. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** `<countyId>.<tenantId>.<token>` */
export function formatSessionKey({ countyId, tenantId, token }: SessionKey): string {
  return `${countyId}.${tenantId}.${token}`;
}

/** Accepts exactly what {@link formatSessionKey} writes; anything odd is nobody's session. */
export function parseSessionKey(value: string): SessionKey | null {
  const [county = '', tenantId = '', token = '', ...rest] = value.split('.');
  const countyId = Number(county);
  const exact = rest.length === 0 && isCountyId(county) && isTenantId(tenantId) && isToken(token);
  return exact ? { countyId, tenantId, token } : null;
}

/**
 * The session's cookie. It has no lifetime of its own: the server ends sessions, and a closed browser forgets its own.
 * Browsers keep Secure cookies on https and on this very machine only, so a plain-http address in the office network
 * gets the unprefixed one.
 */
export class SessionCookie {
  readonly name: string;
  readonly #attributes: string;

  constructor(publicUrl: string) {
    const secure = isSecure(publicUrl);
    this.name = secure ? '__Host-huiyin' : 'huiyin';
    this.#attributes = `Path=/; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
  }

  /** The Set-Cookie header that begins a session. */
  set(key: SessionKey): string {
    return `${this.name}=${formatSessionKey(key)}; ${this.#attributes}`;
  }

  /** The Set-Cookie header that ends one. */
  clear(): string {
    return `${this.name}=; ${this.#attributes}; Max-Age=0`;
  }

  /** From a request's Cookie header. Two cookies of the name count as none: one of them was planted. */
  read(header: string | undefined): SessionKey | null {
    const values = (header ?? '')
      .split(';')
      .map((pair) => pair.trim())
      .filter((pair) => pair.startsWith(`${this.name}=`))
      .map((pair) => pair.slice(this.name.length + 1));
    return values.length === 1 ? parseSessionKey(values[0]!) : null;
  }
}

/**
 * The mark of a device on which staff have signed in. It names nobody and gives no right: what proves a petitioner's own
 * will does not count from there. Browsers keep it at most 400 days, and each sign-in sets it anew.
 */
export class StaffDeviceCookie {
  readonly #name: string;
  readonly #attributes: string;

  constructor(publicUrl: string) {
    const secure = isSecure(publicUrl);
    this.#name = secure ? '__Host-huiyin-staff' : 'huiyin-staff';
    this.#attributes = `Path=/; HttpOnly; SameSite=Strict; Max-Age=${400 * 24 * 60 * 60}${secure ? '; Secure' : ''}`;
  }

  set(): string {
    return `${this.#name}=1; ${this.#attributes}`;
  }

  /** From a request's Cookie header. */
  marks(header: string | undefined): boolean {
    return (header ?? '').split(';').some((pair) => pair.trim().startsWith(`${this.#name}=`));
  }
}

function isSecure(publicUrl: string): boolean {
  const { protocol, hostname } = new URL(publicUrl);
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

/** A PostgreSQL integer above zero, without sign or leading zero. */
function isCountyId(text: string): boolean {
  return /^[1-9]\d{0,9}$/.test(text) && Number(text) < 2 ** 31;
}

function isTenantId(text: string): boolean {
  return validate(text) && text === text.toLowerCase();
}

/** 32 bytes; the last character carries four bits, so that one token has one spelling. */
function isToken(text: string): boolean {
  return /^[\w-]{42}[AEIMQUYcgkosw048]$/.test(text);
}
