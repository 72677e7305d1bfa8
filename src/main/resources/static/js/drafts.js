// Text that somebody is typing inside [data-draft="scope"] is kept in this browser until it was sent (L16).
// The key holds the person, the scope, the address of the form and the field; signing out forgets everything.
(() => {
  const PREFIX = 'draft:';
  const SENT = 'drafts-sent';
  const KEPT_FOR = 14 * 24 * 3600 * 1000;
  const FIELDS = '[data-draft] textarea[name], [data-draft] input[name]:is([type=text], [type=search], :not([type]))';
  const person = document.body.dataset.person || 'guest';
  const restored = new WeakSet();

  const keyOf = field => PREFIX + [
    person, field.closest('[data-draft]').dataset.draft, field.form?.getAttribute('action') ?? '', field.name,
  ].join('|');
  const fieldsOf = form => [...form.querySelectorAll('textarea[name], input[name]')].filter(field => field.matches(FIELDS));
  const keys = () => Object.keys(localStorage).filter(key => key.startsWith(PREFIX));

  function remember(field) {
    if (field.value === '' || field.value === field.defaultValue) localStorage.removeItem(keyOf(field));
    else localStorage.setItem(keyOf(field), JSON.stringify({ text: field.value, at: Date.now() }));
  }

  function restore() {
    document.querySelectorAll(FIELDS).forEach(field => {
      if (restored.has(field)) return;
      restored.add(field);
      const draft = localStorage.getItem(keyOf(field));
      if (!draft || field.value !== field.defaultValue) return;
      field.value = JSON.parse(draft).text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }

  const forget = form => fieldsOf(form).forEach(field => localStorage.removeItem(keyOf(field)));

  // A plain form was sent by the page before this one: it arrived, unless this page came back with errors.
  function settle() {
    const sent = JSON.parse(sessionStorage.getItem(SENT) ?? '[]');
    sessionStorage.removeItem(SENT);
    if (!document.querySelector('.error-summary')) sent.forEach(key => localStorage.removeItem(key));
    keys().filter(key => Date.now() - JSON.parse(localStorage.getItem(key)).at > KEPT_FOR)
      .forEach(key => localStorage.removeItem(key));
  }

  document.addEventListener('input', event => {
    if (event.target.matches(FIELDS)) remember(event.target);
  });
  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.matches('[data-forget-drafts]')) keys().forEach(key => localStorage.removeItem(key));
    else if (!form.matches('[data-live-form]')) sessionStorage.setItem(SENT, JSON.stringify(fieldsOf(form).map(keyOf)));
  });
  document.addEventListener('live:sent', event => forget(event.target));
  document.addEventListener('live:patched', restore);

  settle();
  restore();
})();
