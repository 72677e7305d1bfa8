// Live.apply(html, seq): every top-level element of the html replaces, by morphing in place, the element with the same id. What the
// reader has typed, chosen, opened or focused stays; what is older than what the element shows already is dropped.
(() => {
  // The html comes from this origin and was escaped by the server's templates; the policy only names that trust.
  const policy = window.trustedTypes?.createPolicy('live', { createHTML: html => html }) ?? { createHTML: html => html };

  const meta = name => document.querySelector(`meta[name="${name}"]`)?.content;

  function isDirty(field) {
    if (field.matches('input[type=checkbox], input[type=radio]')) return field.checked !== field.defaultChecked;
    if (field.matches('select')) return [...field.options].some(option => option.selected !== option.defaultSelected);
    return field.value !== field.defaultValue;
  }

  const isMine = field => field === document.activeElement || isDirty(field);

  const callbacks = {
    beforeAttributeUpdated(name, element) {
      if (name === 'style') return false;
      if (name === 'open') return !element.matches('details, dialog');
      if (name === 'value' || name === 'checked') return !(element.matches('input, textarea') && isMine(element));
      if (name === 'selected') return !isMine(element.closest('select'));
      return true;
    },
    beforeNodeMorphed(old) {
      if (old.nodeType !== Node.ELEMENT_NODE) return true;
      return !(old.matches('[data-keep]') || (old.matches('textarea') && isMine(old)));
    },
    beforeNodeRemoved(old) {
      return !(old.nodeType === Node.ELEMENT_NODE && old.matches('[data-keep]'));
    },
  };

  // Regions are rendered once for everybody and hold no token; here each form gets this reader's, where th:action would put it.
  function completeForms(fragment) {
    const token = meta('csrf-token');
    if (!token) return;
    fragment.querySelectorAll('form[method="post" i]:not(:has(input[name=_csrf]))').forEach(form => {
      const input = document.createElement('input');
      Object.assign(input, { type: 'hidden', name: '_csrf' });
      input.setAttribute('value', token);
      form.prepend(input);
    });
  }

  // Focus that vanished with its element goes to the heading of the region, never to the top of the page.
  function keepFocus(region, hadFocus) {
    if (!hadFocus || region.contains(document.activeElement)) return;
    const target = region.querySelector('h1, h2, h3, h4') ?? region;
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
  }

  function morph(fresh) {
    const region = document.getElementById(fresh.id);
    if (!region) return;
    const hadFocus = region.contains(document.activeElement);
    // Not ignoreActiveValue: it would also leave the words on a button that has the focus.
    Idiomorph.morph(region, fresh, { morphStyle: 'outerHTML', callbacks });
    keepFocus(document.getElementById(fresh.id), hadFocus);
  }

  // The room's sequence number at which each part was drawn: an answer may arrive after a later patch.
  const drawn = new Map();

  function isNews(part, seq) {
    if (seq < (drawn.get(part) ?? 0)) return false;
    if (seq !== Infinity) drawn.set(part, seq);
    return true;
  }

  function readTimers(content, seq) {
    const timers = content.querySelectorAll('[data-timer]');
    if (timers.length > 0 && isNews('timer', seq)) timers.forEach(Live.readTimer);
  }

  // A part of what is mine is newer than the whole of an earlier number.
  const unit = part => document.getElementById(part)?.closest('#mine')?.id ?? part;

  // Answers carry their number in <data data-room-seq>, patches bring it as the event's id; what has none is always news.
  // Returns what was older than what is shown.
  function apply(html, id) {
    const template = document.createElement('template');
    template.innerHTML = policy.createHTML(html);
    const seq = Number(id || template.content.querySelector('[data-room-seq]')?.value || Infinity);
    completeForms(template.content);
    readTimers(template.content, seq);
    const parts = [...template.content.children].filter(fresh => fresh.id);
    const news = parts.filter(fresh => isNews(unit(fresh.id), seq));
    news.filter(fresh => !Live.holds(fresh)).forEach(morph);
    document.dispatchEvent(new CustomEvent('live:patched'));
    return parts.filter(fresh => !news.includes(fresh)).map(fresh => fresh.id);
  }

  Object.assign(Live, { apply, isNews, morph, meta });
})();
