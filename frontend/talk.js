// <jv-log>: what was said, newest at the bottom. Keeps to the bottom unless the reader has scrolled up, and tells the
// server whether the reader really sees it: not in a background tab, not behind the other half of a phone's room.
class JvLog extends HTMLElement {
  #stuck = true;
  #visible = false;
  #watched = false;
  #off = [];

  connectedCallback() {
    const grown = new MutationObserver(() => this.#settle());
    const sized = new ResizeObserver(() => this.#settle());
    const seen = new IntersectionObserver(entries => { this.#visible = entries.at(-1).isIntersecting; this.#settle(); this.#see(); });
    const scrolled = () => { this.#stuck = this.scrollHeight - this.scrollTop - this.clientHeight < 48; };
    const woken = () => this.#see();
    grown.observe(this, { childList: true, subtree: true });
    sized.observe(this);
    seen.observe(this);
    this.addEventListener('scroll', scrolled, { passive: true });
    document.addEventListener('visibilitychange', woken);
    this.#off = [() => grown.disconnect(), () => sized.disconnect(), () => seen.disconnect(),
      () => this.removeEventListener('scroll', scrolled), () => document.removeEventListener('visibilitychange', woken)];
    this.#settle();
  }

  disconnectedCallback() {
    this.#off.forEach(end => end());
    this.#stuck = true;
    this.#watched = false;
  }

  // one's own word is always shown, wherever one has scrolled to
  toEnd() {
    this.#stuck = true;
    this.#settle();
  }

  #settle() {
    if (this.#stuck) this.scrollTop = this.scrollHeight;
  }

  #see() {
    const watched = this.#visible && document.visibilityState === 'visible';
    if (watched !== this.#watched) {
      this.#watched = watched;
      this.dispatchEvent(new CustomEvent('watched', { detail: watched }));
    }
  }
}
customElements.get('jv-log') ?? customElements.define('jv-log', JvLog);
