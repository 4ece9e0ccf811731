/** A host as a publisher lists it: a name, and a port where it is not the usual one. */
const host = /^[\w-]+(\.[\w-]+)*(:\d+)?$/;

/** The hosts of a list; what is none is left out. */
export function hostsOf(list: string): string[] {
  return list.split(/[\s,]+/).filter(each => host.test(each));
}

/** The address of a file as the frame may read it: of its own site, or of a host on the list; undefined for any other. */
export function trustedAddress(src: string, page: string, hosts: readonly string[]): string | undefined {
  let url: URL;
  let own: URL;
  try {
    own = new URL(page);
    url = new URL(src, own);
  } catch {
    return undefined;
  }
  if (!/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
  const isOwn = url.protocol === own.protocol && url.host === own.host;
  return isOwn || hosts.includes(url.host) ? url.href : undefined;
}
