/** Looks at the page, and answers with what is to be done then. */
type Look = () => (() => void) | undefined;

let looks: Look[] = [];

/**
 * Has something on the page measured at the end of the task, together with all else that is: after a change each look
 * alone would have the whole page laid out anew.
 */
export function measure(look: Look): void {
  if (looks.push(look) > 1) return;
  queueMicrotask(() => {
    const all = looks;
    looks = [];
    for (const act of all.map(each => each())) act?.();
  });
}
