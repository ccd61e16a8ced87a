/** What closes the gate on a changed surface (input `fail-on` of a registration). */
export const gatePolicies = ['breaking', 'unproven', 'none'] as const;
export type GatePolicy = (typeof gatePolicies)[number];
