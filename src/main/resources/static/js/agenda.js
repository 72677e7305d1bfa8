// While an agenda is typed, shows when each step starts and whether the whole fits.
//   <… data-agenda data-slot="60" data-at="14:00">        minutes there are, and the start (or an input [data-agenda-at])
//     <… data-agenda-row> <input data-minutes> <… data-start></…> </…>
//     <… data-total></…> <… data-when="over" hidden></…> <… data-when="fits" hidden></…>
(() => {
  const minutesOf = text => {
    const [hours, minutes] = text.split(':').map(Number);
    return hours * 60 + minutes;
  };
  const clock = minutes =>
    [Math.floor(minutes / 60) % 24, minutes % 60].map(part => String(part).padStart(2, '0')).join(':');

  function show(agenda) {
    const at = agenda.querySelector('[data-agenda-at]')?.value || agenda.dataset.at || '';
    const slot = Number(agenda.querySelector('[data-agenda-slot]')?.value || agenda.dataset.slot);
    let total = 0;
    agenda.querySelectorAll('[data-agenda-row]').forEach(row => {
      const start = row.querySelector('[data-start]');
      if (start && at) start.textContent = clock(minutesOf(at) + total);
      total += Number(row.querySelector('[data-minutes]')?.value) || 0;
    });
    agenda.querySelectorAll('[data-total]').forEach(output => { output.textContent = total; });
    const state = total > slot ? 'over' : 'fits';
    agenda.querySelectorAll('[data-when]').forEach(text => { text.hidden = text.dataset.when !== state; });
  }

  document.querySelectorAll('[data-agenda]').forEach(agenda => {
    agenda.addEventListener('input', () => show(agenda));
    show(agenda);
  });
})();
