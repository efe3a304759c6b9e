/** How soon an aanmelding must be looked at; `acuut` today, `spoed` this week (INT-09). */
export const URGENTIES = ['gewoon', 'spoed', 'acuut'] as const
export type Urgentie = (typeof URGENTIES)[number]
