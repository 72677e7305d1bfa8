// Another step, or another phase of it, begins at its top, wherever the reader was in the one before; not under the hands of somebody
// who writes.
(() => {
  const PARTS = '#room-head :is(h1, h2), #room-stage [aria-current=step]';
  const place = () => [...document.querySelectorAll(PARTS)].map(part => part.textContent).join();
  let shown = place();

  document.addEventListener('live:patched', () => {
    if (place() === shown) return;
    shown = place();
    if (!document.activeElement?.matches('input:not([type=hidden]), textarea, select')) scrollTo({ top: 0 });
  });
})();
