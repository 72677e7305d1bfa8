// Another step begins at its top, wherever the reader was in the one before; not under the hands of somebody who writes.
(() => {
  const title = () => document.querySelector('#room-head :is(h1, h2)')?.textContent;
  let shown = title();

  document.addEventListener('live:patched', () => {
    if (title() === shown) return;
    shown = title();
    if (!document.activeElement?.matches('input:not([type=hidden]), textarea, select')) scrollTo({ top: 0 });
  });
})();
