// <form data-live-form>: the same POST as without scripts, answered with the regions that changed. What could not be sent is sent
// again with the same body until it arrives; `request` in the body makes twice the same as once (L5, L16). data-answer="id" names
// what to bring into view once it has arrived. A press while one is under way is the same press again, unless the form says something
// else by now: then it waits its turn. The second click of a double click does nothing that the first one did not mean.
(() => {
  const GIVE_UP_AFTER = 120_000;
  const SILENT_AFTER = 15_000; // the connection died, and nobody told it
  const BUSY_SERVER = [429, 500, 502, 503, 504];
  const pending = new Map();
  const waiting = new Map();
  const clicked = new WeakMap();

  const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

  // crypto.randomUUID needs a secure origin, which a room on a local network may not have.
  function freshId() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')
      .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  }

  function bodyOf(form, button) {
    const body = new URLSearchParams(new FormData(form, button));
    if (body.has('request')) body.set('request', freshId());
    return body;
  }

  // With its text: a line that breaks in the middle of an answer answered nothing.
  async function post(address, body) {
    const headers = { 'X-Live': 'form' };
    if (Live.meta('csrf-header')) headers[Live.meta('csrf-header')] = Live.meta('csrf-token');
    const signal = AbortSignal.timeout(SILENT_AFTER);
    const response = await fetch(address, { method: 'POST', body, headers, signal, credentials: 'same-origin', redirect: 'manual' });
    return { status: response.status, ok: response.ok, text: await response.text() };
  }

  // A network that is down and a server that restarts look alike: wait and send the same again.
  async function deliver(address, body) {
    const started = performance.now();
    for (let attempt = 0; ; attempt++) {
      const response = await post(address, body).catch(() => null);
      if (response && !BUSY_SERVER.includes(response.status)) return response;
      if (performance.now() - started > GIVE_UP_AFTER) return null;
      if (attempt === 0) Live.say(document.body.dataset.msgKept, true);
      await pause(Math.min(5000, 500 * 2 ** attempt));
    }
  }

  function mark(element, attribute, on) {
    if (on) element?.setAttribute(attribute, 'true');
    else element?.removeAttribute(attribute);
  }

  const texts = body => [...body].filter(([name]) => !['request', '_csrf'].includes(name)).join('\n');

  // What somebody typed while the last one was under way is neither reset nor lost.
  const hasNewText = (form, sent) => form.matches('[data-reset]') && texts(new FormData(form)) !== texts(sent);

  // What the form was folded in has done its work.
  function fold(form) {
    const around = form.closest('details[open]');
    if (!around) return;
    around.open = false;
    if (around.contains(document.activeElement)) around.querySelector('summary').focus();
  }

  function settle(form, response, sent) {
    if (!response) return;
    if (!response.ok && response.status !== 422) {
      // A redirect, a session that ended, a room that closed: the page itself knows what to show.
      location.reload();
      return;
    }
    if (response.ok) {
      if (!hasNewText(form, sent)) {
        if (form.matches('[data-reset]')) form.reset();
        form.dispatchEvent(new CustomEvent('live:sent', { bubbles: true }));
        fold(form);
      }
    }
    Live.apply(response.text);
    if (response.ok) document.getElementById(form.dataset.answer)?.scrollIntoView({ block: 'nearest' });
    if (response.status === 422) document.querySelector('[aria-invalid=true]')?.focus();
  }

  // As the form stands at this moment: what it says when its turn comes may be something that nobody pressed.
  const pressOf = (form, button) => ({
    button,
    address: button?.hasAttribute('formaction') ? button.formAction : form.getAttribute('action'),
    body: bodyOf(form, button),
  });

  async function send(form, press) {
    const { button, address, body } = press;
    if (pending.has(form)) {
      if (texts(body) !== texts(pending.get(form))) waiting.set(form, press);
      return;
    }
    pending.set(form, body);
    mark(form, 'aria-busy', true);
    mark(button, 'aria-disabled', true);
    try {
      settle(form, await deliver(address, body), body);
    } finally {
      pending.delete(form);
      mark(form, 'aria-busy', false);
      mark(button, 'aria-disabled', false);
    }
    if (waiting.has(form)) {
      const next = waiting.get(form);
      waiting.delete(form);
      send(form, next);
    }
  }

  document.addEventListener('submit', event => {
    if (!event.target.matches('form[data-live-form]')) return;
    event.preventDefault();
    send(event.target, pressOf(event.target, event.submitter));
  });

  // By the second click the first one may have been answered already, and the button means the step after.
  document.addEventListener('click', event => {
    const button = event.target.closest('form[data-live-form] button');
    if (!button) return;
    const says = texts(new FormData(button.form, button));
    if (event.detail > 1 && clicked.has(button) && clicked.get(button) !== says) event.preventDefault();
    else clicked.set(button, says);
  });
})();
