import type {LitElement, ReactiveController} from 'lit';
import {isServer} from 'lit';

const followers = new Set<LitElement>();
let watcher: MutationObserver | undefined;

/** One observer for the page, however many elements follow its language. */
function follow(host: LitElement): void {
  followers.add(host);
  watcher ??= new MutationObserver(() => followers.forEach(follower => follower.requestUpdate()));
  if (followers.size > 1) return;
  watcher.observe(document, {attributes: true, attributeFilter: ['lang'], subtree: true});
}

function unfollow(host: LitElement): void {
  followers.delete(host);
  if (followers.size === 0) watcher?.disconnect();
}

/** The reader's language: the element's own `lang`, else the nearest ancestor's, across shadow roots. */
export class LanguageController implements ReactiveController {
  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  /** BCP 47; empty where nobody says. */
  get tag(): string {
    if (isServer) return this.host.getAttribute('lang') ?? '';
    for (let node: Node | null = this.host; node;) {
      if (node instanceof Element) {
        const {lang} = node as HTMLElement;
        if (lang) return lang;
      }
      node = node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode;
    }
    return '';
  }

  hostConnected(): void {
    follow(this.host);
  }

  hostDisconnected(): void {
    unfollow(this.host);
  }
}
