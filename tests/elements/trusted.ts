/** Text that a test itself hands to the parser; a strict page lets through nothing else. */
export function trusted(text: string): string {
  const factory = (globalThis as {trustedTypes?: {createPolicy(name: string, rules: object): Policy}})
    .trustedTypes;
  policy ??= factory?.createPolicy('tests', {createHTML: (html: string) => html});
  return (policy?.createHTML(text) ?? text) as string;
}

interface Policy {
  createHTML(text: string): unknown;
}

let policy: Policy | undefined;
