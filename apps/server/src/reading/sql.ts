import type { Scope } from '../db/walled-query';

/** Collects the values of one statement; `$1` is the county and, within a tenant, `$2` the tenant. */
export class Sql {
  readonly values: unknown[];

  constructor(readonly scope: Scope) {
    this.values = scope.tenantId === null ? [scope.countyId] : [scope.countyId, scope.tenantId];
  }

  param(value: unknown, type?: string): string {
    const place = `$${this.values.push(value)}`;
    return type === undefined ? place : `${place}::${type}`;
  }

  /** The place of a table's rows, as every WHERE carries it. */
  here(alias: string): string {
    const county = `${alias}.county_id = $1`;
    return this.scope.tenantId === null ? county : `${county} and ${alias}.tenant_id = $2`;
  }
}
