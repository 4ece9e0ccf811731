/** A pym message of the page around, about this frame, to which a frame answers with its height. */
const isPymWidth = (data: unknown, id: string) =>
  id !== '' && typeof data === 'string' && data.startsWith(`pymxPYMx${id}xPYMxwidthxPYMx`);

/** What the script beside a page asks for that came later than the frame. */
const isRequest = (data: unknown) => (data as {type?: unknown} | null)?.type === 'budget-height';

/**
 * Tells the page around how high the frame's page is, whenever that changes or it asks, in the words of the frames that
 * it may know: pym, AMP, the map that Datawrapper's script reads, WordPress. A page that is in no frame is silent.
 */
export function tellHeight({parent, location}: Window, page: Element): void {
  if (parent === window) return;
  const [, id = ''] = /[?&]childId=([\w-]{1,100})(?:&|$)/.exec(location.search) ?? [];
  const [, secret] = /[#?&]secret=([a-z\d]{1,100})(?:&|$)/i.exec(location.hash) ?? [];
  let height = 0;

  const tell = () => {
    parent.postMessage(
      {
        ...{sentinel: 'amp', type: 'embed-size', height},
        'datawrapper-height': {[id || 'budget']: height},
        ...(secret && {message: 'height', value: height, secret})
      },
      '*'
    );
    if (id) parent.postMessage(`pymxPYMx${id}xPYMxheightxPYMx${height}`, '*');
  };

  new ResizeObserver(() => {
    const now = Math.ceil(page.getBoundingClientRect().height);
    if (now === height) return;
    height = now;
    tell();
  }).observe(page);

  addEventListener('message', ({source, data}) => {
    if (source === parent && height > 0 && (isRequest(data) || isPymWidth(data, id))) tell();
  });
}
