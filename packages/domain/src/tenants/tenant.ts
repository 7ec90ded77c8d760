/** Kinds of tenant (单位类型): the county's own office, its departments, townships, schools. */
export const TENANT_KINDS = ['COUNTY_OFFICE', 'COUNTY_DEPARTMENT', 'TOWNSHIP', 'SCHOOL'] as const;
export type TenantKind = (typeof TENANT_KINDS)[number];

/** SUSPENDED (停用) may come back; CLOSED (撤销) has a successor that goes on with its duties. */
export const TENANT_STATUSES = ['ACTIVE', 'SUSPENDED', 'CLOSED'] as const;
export type TenantStatus = (typeof TENANT_STATUSES)[number];

/** What people type at sign-in: short, lower case, no look-alikes to worry about. */
export const TENANT_CODE = /^[a-z][a-z0-9-]{1,31}$/;
