// While an agenda is typed, shows when each step starts and whether the whole fits.
//   <… data-agenda data-slot="60" data-at="14:00">        minutes there are, and the start
//     <… data-agenda-slot><input></…> <… data-agenda-at><input></…>        or inputs for them (around an input, or on it)
//     <… data-agenda-row> <input data-minutes> <… data-start></…> </…>
//     <… data-total></…> <… data-excess></…> <… data-when="over" hidden></…> <… data-when="fits" hidden></…>
(() => {
  const minutesOf = text => {
    const [hours, minutes] = text.split(':').map(Number);
    return hours * 60 + minutes;
  };
  const clock = minutes =>
    [Math.floor(minutes / 60) % 24, minutes % 60].map(part => String(part).padStart(2, '0')).join(':');

  const valueOf = (part, name) => part.querySelector(`input[${name}], [${name}] input`)?.value;

  function show(agenda) {
    const at = valueOf(agenda, 'data-agenda-at') || agenda.dataset.at || '';
    const slot = Number(valueOf(agenda, 'data-agenda-slot') || agenda.dataset.slot);
    let total = 0;
    agenda.querySelectorAll('[data-agenda-row]').forEach(row => {
      const start = row.querySelector('[data-start]');
      if (start && at) start.textContent = clock(minutesOf(at) + total);
      total += Number(valueOf(row, 'data-minutes')) || 0;
    });
    agenda.querySelectorAll('[data-total]').forEach(output => { output.textContent = total; });
    agenda.querySelectorAll('[data-excess]').forEach(output => { output.textContent = total - slot; });
    const state = slot > 0 && total > slot ? 'over' : 'fits';
    agenda.querySelectorAll('[data-when]').forEach(text => { text.hidden = text.dataset.when !== state; });
  }

  document.querySelectorAll('[data-agenda]').forEach(agenda => {
    agenda.addEventListener('input', () => show(agenda));
    show(agenda);
  });
})();
