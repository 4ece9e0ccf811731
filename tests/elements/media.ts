import {cdp} from 'vitest/browser';

/** The part of the DevTools protocol that tests speak. */
export interface Protocol {
  send<T = unknown>(method: string, params?: object): Promise<T>;
}

export const protocol = (): Protocol => cdp() as unknown as Protocol;

/** What a reader asked for, as a page's styles learn of it: `forced-colors` as `active`. Without any, what the machine says. */
export async function prefer(features: Readonly<Record<string, string>> = {}): Promise<void> {
  await protocol().send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({name, value}))
  });
}
