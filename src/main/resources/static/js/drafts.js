// Text that somebody is typing inside [data-draft="scope"] is kept in this browser until it was sent (L16).
// The key holds the person, the scope, the address of the form and the field; signing out forgets everything.
// A form with a hidden "version" says what its text started from; that comes back with the text, so that the server can
// tell that somebody else saved meanwhile (T16). On [data-draft-newer] forms the page has the better text.
// [data-draft-restored] appears when something was restored in its form, [data-draft-drop] inside it goes back.
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

  const versionOf = field => field.form?.querySelector('input[type=hidden][name=version]');

  function remember(field) {
    if (field.value === '' || field.value === field.defaultValue) localStorage.removeItem(keyOf(field));
    else localStorage.setItem(keyOf(field), JSON.stringify({ text: field.value, at: Date.now(), start: versionOf(field)?.value }));
  }

  function restore() {
    document.querySelectorAll(FIELDS).forEach(field => {
      if (restored.has(field)) return;
      restored.add(field);
      const draft = localStorage.getItem(keyOf(field));
      if (!draft || field.value !== field.defaultValue || field.closest('[data-draft-newer]')) return;
      const { text, start } = JSON.parse(draft);
      field.value = text;
      if (start !== undefined && versionOf(field)) versionOf(field).value = start;
      field.form?.querySelectorAll('[data-draft-restored]').forEach(notice => { notice.hidden = false; });
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }

  const forget = form => fieldsOf(form).forEach(field => localStorage.removeItem(keyOf(field)));

  // A plain form was sent by the page before this one: it arrived, unless this page came back with errors.
  function settle() {
    const sent = JSON.parse(sessionStorage.getItem(SENT) ?? '[]');
    sessionStorage.removeItem(SENT);
    if (!document.querySelector('.error-summary, [data-draft-newer]')) sent.forEach(key => localStorage.removeItem(key));
    keys().filter(key => Date.now() - JSON.parse(localStorage.getItem(key)).at > KEPT_FOR)
      .forEach(key => localStorage.removeItem(key));
  }

  document.addEventListener('input', event => {
    if (event.target.matches(FIELDS)) remember(event.target);
  });
  document.addEventListener('click', event => {
    const form = event.target.closest('[data-draft-drop]')?.form;
    if (!form) return;
    forget(form);
    location.reload();
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
