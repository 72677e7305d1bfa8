// Regions that wait: all of them while the display is frozen (WCAG 2.2.2), and the one in which somebody is still writing when the
// workshop moves on (L16): nobody's text is pulled away, a bar offers to join the others.
(() => {
  const held = new Map();
  const button = document.querySelector('[data-freeze]');
  const bar = document.querySelector('[data-moved]');
  let frozen = false;

  function writesInWhatGoes(fresh) {
    const field = document.activeElement;
    const region = document.getElementById(fresh.id);
    if (!field?.matches('[data-draft] :is(textarea, input)') || !region?.contains(field) || field.value.trim() === '') return false;
    const action = field.form?.getAttribute('action');
    return ![...fresh.querySelectorAll('form')].some(form =>
      form.getAttribute('action') === action && form.querySelector(`[name="${CSS.escape(field.name)}"]`));
  }

  function holds(fresh) {
    const moved = bar && (held.has(fresh.id) || writesInWhatGoes(fresh));
    if (!frozen && !moved) return false;
    held.set(fresh.id, fresh);
    if (!frozen) bar.hidden = false;
    return true;
  }

  function release(which = () => true) {
    [...held.values()].filter(which).forEach(fresh => {
      held.delete(fresh.id);
      Live.morph(fresh);
    });
    if (bar) bar.hidden = held.size === 0;
    document.dispatchEvent(new CustomEvent('live:patched'));
  }

  function freeze(on) {
    frozen = on;
    button.setAttribute('aria-pressed', String(on));
    button.querySelector('[data-freeze-text]').textContent = on ? button.dataset.on : button.dataset.off;
    Live.frozen(on);
    if (!on) release();
  }

  if (button && document.body.dataset.live) {
    button.hidden = false;
    button.addEventListener('click', () => freeze(!frozen));
  }
  bar?.querySelector('[data-join]').addEventListener('click', () => release());
  // Once the text is sent there is nothing left to wait for.
  document.addEventListener('live:sent', event => {
    if (!frozen && held.size) release(fresh => event.target.contains(document.activeElement) || !writesInWhatGoes(fresh));
  });

  Live.holds = holds;
})();
