/** What a target hears of one kind of event, in order. */
export function hear<T = unknown>(target: EventTarget, ...names: string[]): CustomEvent<T>[] {
  const heard: CustomEvent<T>[] = [];
  for (const name of names) target.addEventListener(name, event => heard.push(event as CustomEvent<T>));
  return heard;
}

/** The next event of a kind. */
export function next<T = unknown>(target: EventTarget, name: string): Promise<CustomEvent<T>> {
  return new Promise(done =>
    target.addEventListener(name, event => done(event as CustomEvent<T>), {once: true})
  );
}
