// A whole form, with its lists as they stand, is kept in this browser while it is typed (L16), and offered again when it
// was left without being saved: after a crash, a closed tab, an evening.
//   <form data-form-draft="scope" data-restore="/address"> … <… data-form-kept hidden> <time data-form-kept-at></time>
//     <button type="button" data-form-restore> <button type="button" data-form-forget> </…> <… data-form-keeps hidden>
// Restoring sends what was kept to the address, which answers with the form as it was. Keys as in drafts.js: signing out
// forgets them, as do two weeks.
(() => {
  const SENT = 'form-draft-sent';
  const ACTED = 'form-draft-acted';
  // The page before this one sent the form; unless this page has it again, it arrived.
  const sent = sessionStorage.getItem(SENT);
  sessionStorage.removeItem(SENT);
  if (sent && !document.querySelector('.error-summary, .conflict')) localStorage.removeItem(sent);

  const form = document.querySelector('form[data-form-draft]');
  if (!form) return;
  const key = ['draft:' + (document.body.dataset.person || 'guest'), form.dataset.formDraft, form.getAttribute('action')].join('|');
  const entries = () => [...new FormData(form)].filter(([name]) => name !== '_csrf' && name !== 'request');
  const unchanged = JSON.stringify(entries());
  const kept = form.querySelector('[data-form-kept]');
  const keeps = form.querySelector('[data-form-keeps]');

  function remember() {
    localStorage.setItem(key, JSON.stringify({ at: Date.now(), entries: entries() }));
    keeps.hidden = false;
    kept.hidden = true;
  }

  function forget() {
    localStorage.removeItem(key);
    kept.hidden = true;
  }

  function restore() {
    const { entries } = JSON.parse(localStorage.getItem(key));
    const sent = document.createElement('form');
    sent.method = 'post';
    sent.action = form.dataset.restore;
    const own = [...new FormData(form)].filter(([name]) => name === '_csrf' || name === 'request');
    [...own, ...entries].forEach(([name, value]) => {
      const field = document.createElement('textarea');
      Object.assign(field, { name, value });
      sent.append(field);
    });
    sent.hidden = true;
    document.body.append(sent);
    sent.submit();
  }

  // A button of a list sent the form: what came back is the form as it stands now, not another one.
  const acted = sessionStorage.getItem(ACTED) === key;
  sessionStorage.removeItem(ACTED);
  const stored = localStorage.getItem(key);
  if (acted) {
    remember();
  } else if (stored && JSON.stringify(JSON.parse(stored).entries) !== unchanged) {
    const at = new Date(JSON.parse(stored).at);
    const time = kept.querySelector('[data-form-kept-at]');
    time.dateTime = at.toISOString();
    time.textContent = at.toLocaleString(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' });
    kept.hidden = false;
  }
  // A little after the last letter; at once when the page goes away before that.
  let waiting = null;
  const rest = () => {
    clearTimeout(waiting);
    waiting = null;
  };
  const later = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => { waiting = null; remember(); }, 300);
  };
  window.addEventListener('pagehide', () => {
    if (waiting === null) return;
    rest();
    remember();
  });
  form.addEventListener('input', later);
  form.addEventListener('change', later);
  form.addEventListener('agenda:moved', later);
  form.querySelector('[data-form-restore]').addEventListener('click', restore);
  form.querySelector('[data-form-forget]').addEventListener('click', forget);
  form.addEventListener('submit', event => {
    rest();
    remember();
    sessionStorage.setItem(event.submitter?.name === 'act' ? ACTED : SENT, key);
  });
})();
