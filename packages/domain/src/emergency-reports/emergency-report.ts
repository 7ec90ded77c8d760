/**
 * Who acknowledges an emergency report (紧急信息), in the order in which it goes up: the tenant's office, then the county
 * (信访工作条例第二十五条).
 */
export const EMERGENCY_LEVELS = ['OFFICE', 'COUNTY'] as const;
export type EmergencyLevel = (typeof EMERGENCY_LEVELS)[number];

export const EMERGENCY_LENGTHS = { what: 200, place: 200, measures: 2000 } as const;
