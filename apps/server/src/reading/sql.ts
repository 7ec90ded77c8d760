import type { Scope } from '../db/walled-query';

/** Collects the values of one statement. The place is bound once, and only if the statement mentions it. */
export class Sql {
  readonly values: unknown[] = [];
  #county: string | null = null;
  #tenant: string | null = null;

  constructor(readonly scope: Scope) {}

  param(value: unknown, type?: string): string {
    const place = `$${this.values.push(value)}`;
    return type === undefined ? place : `${place}::${type}`;
  }

  /** The place of a table's rows, as every WHERE carries it: the tenant, or the county where the scope names none. */
  here(alias: string): string {
    if (this.scope.tenantId === null) return this.inCounty(alias);
    this.#tenant ??= this.param(this.scope.tenantId);
    return `${this.inCounty(alias)} and ${alias}.tenant_id = ${this.#tenant}`;
  }

  /** The place of county-wide rows. */
  inCounty(alias: string): string {
    this.#county ??= this.param(this.scope.countyId);
    return `${alias}.county_id = ${this.#county}`;
  }
}
