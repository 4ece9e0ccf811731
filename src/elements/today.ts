/** The reader's day, `2026-11-25`: Swedish writes it as ISO 8601 does. */
export const today = (): string => new Date().toLocaleDateString('sv');
