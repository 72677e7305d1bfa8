// A second click on a plain form within five seconds sends nothing. Live forms look after themselves.
(() => {
  const sentAt = new WeakMap();

  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.method !== 'post' || form.matches('[data-live-form]')) return;
    if (performance.now() - (sentAt.get(form) ?? -Infinity) < 5000) {
      event.preventDefault();
      return;
    }
    sentAt.set(form, performance.now());
    form.setAttribute('aria-busy', 'true');
  });

  // Coming back with the browser's button shows the page as it was left.
  addEventListener('pageshow', () => document.querySelectorAll('form[aria-busy]').forEach(form => {
    sentAt.delete(form);
    form.removeAttribute('aria-busy');
  }));
})();
