// Steps of an agenda change places without a page in between: by their buttons, by dragging the grip (pointer and touch),
// by arrow keys on the grip. Without this script the buttons send the form, which comes back changed.
//   <ol data-order> <li data-agenda-row> <button data-grip hidden> <button data-move="up|down"> <button data-remove> … </li> </ol>
//   <… data-said="“{0}” is now step {1}" aria-live></…>      says where a step went
// Names and ids hold the number of the step, as in steps[2].title; they are counted anew after each change.
(() => {
  const NUMBERED = ['id', 'name', 'for', 'aria-describedby'];

  const rowsOf = list => [...list.querySelectorAll(':scope > [data-agenda-row]')];

  function recount(list) {
    const rows = rowsOf(list);
    rows.forEach((row, index) => {
      row.id = `step-${index}`;
      row.setAttribute('aria-label', row.getAttribute('aria-label').replace(/\d+/, index + 1));
      row.querySelectorAll('*').forEach(element => NUMBERED.filter(name => element.hasAttribute(name)).forEach(name =>
        element.setAttribute(name, element.getAttribute(name).replace(/steps\[\d+\]/g, `steps[${index}]`))));
      row.querySelectorAll('button[name=act]').forEach(button => { button.value = button.value.replace(/\d+$/, index); });
      row.querySelectorAll('[data-move=up]').forEach(button => { button.disabled = index === 0; });
      row.querySelectorAll('[data-move=down]').forEach(button => { button.disabled = index === rows.length - 1; });
    });
    list.dispatchEvent(new CustomEvent('agenda:moved', { bubbles: true }));
  }

  function say(list, row) {
    const said = list.parentElement.querySelector('[data-said]');
    const title = row.querySelector('[name$=".title"]').value;
    said.textContent = said.dataset.said.replace('{0}', title).replace('{1}', rowsOf(list).indexOf(row) + 1);
  }

  function step(list, row, by) {
    const other = by < 0 ? row.previousElementSibling : row.nextElementSibling;
    if (!other) return;
    if (by < 0) other.before(row); else other.after(row);
    recount(list);
    say(list, row);
  }

  const EDGE = 60;

  // The list holds the pointer: the row moves in the document, and what moves there loses its hold.
  function drag(list, row, pointer) {
    const move = event => {
      const after = rowsOf(list).filter(other => other !== row)
        .find(other => event.clientY < other.getBoundingClientRect().top + other.offsetHeight / 2);
      if (after ? after !== row.nextElementSibling : row !== list.lastElementChild) list.insertBefore(row, after ?? null);
      if (event.clientY < EDGE) scrollBy(0, -EDGE / 3);
      if (event.clientY > innerHeight - EDGE) scrollBy(0, EDGE / 3);
    };
    const drop = () => {
      list.removeEventListener('pointermove', move);
      row.classList.remove('dragged');
      recount(list);
      say(list, row);
    };
    row.classList.add('dragged');
    list.setPointerCapture(pointer);
    list.addEventListener('pointermove', move);
    list.addEventListener('lostpointercapture', drop, { once: true });
  }

  function onClick(list, event) {
    const button = event.target.closest('[data-move], [data-remove]');
    const row = button?.closest('[data-agenda-row]');
    if (!row) return;
    event.preventDefault();
    if (button.matches('[data-remove]')) {
      const next = row.nextElementSibling ?? row.previousElementSibling;
      row.remove();
      recount(list);
      (next?.querySelector('[name$=".title"]') ?? list.closest('[tabindex]'))?.focus();
    } else {
      step(list, row, button.dataset.move === 'up' ? -1 : 1);
      (button.disabled ? row.querySelector('[data-move]:not(:disabled)') : button)?.focus();
    }
  }

  document.querySelectorAll('[data-order]').forEach(list => {
    list.querySelectorAll('[data-grip]').forEach(grip => { grip.hidden = false; });
    list.addEventListener('click', event => onClick(list, event));
    list.addEventListener('pointerdown', event => {
      const grip = event.target.closest('[data-grip]');
      if (!grip || event.button !== 0) return;
      event.preventDefault();
      drag(list, grip.closest('[data-agenda-row]'), event.pointerId);
    });
    list.addEventListener('keydown', event => {
      const grip = event.target.closest('[data-grip]');
      const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      if (!grip || !by) return;
      event.preventDefault();
      step(list, grip.closest('[data-agenda-row]'), by);
      grip.focus();
    });
  });
})();
