let made = 0;

/** The address of a file behind the rubbish server that no other test asks for. */
export function address(kind: string): string {
  made += 1;
  return `${location.origin}/rubbish/${kind}/${Date.now().toString(36)}-${made}.json`;
}

/** How often an address was asked for. */
export async function requestsOf(url: string): Promise<number> {
  const response = await fetch(url.replace('/rubbish/', '/rubbish/requests/'));
  return Number(await response.text());
}
