/** The reader's day, `2026-11-25`. */
export function today(): string {
  const now = new Date();
  // As if the reader's clock were that of Greenwich. A language's own words for the day take long to look up.
  return new Date(+now - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
