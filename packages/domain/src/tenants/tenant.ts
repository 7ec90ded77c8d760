/** Kinds of tenant (单位类型): the county's own office, townships, schools. */
export const TENANT_KINDS = ['COUNTY_OFFICE', 'TOWNSHIP', 'SCHOOL'] as const;
export type TenantKind = (typeof TENANT_KINDS)[number];

export const TENANT_STATUSES = ['ACTIVE', 'SUSPENDED'] as const;
export type TenantStatus = (typeof TENANT_STATUSES)[number];

/** What people type at sign-in: short, lower case, no look-alikes to worry about. */
export const TENANT_CODE = /^[a-z][a-z0-9-]{1,31}$/;
