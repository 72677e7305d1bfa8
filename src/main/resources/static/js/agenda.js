// While an agenda is typed, shows when each step starts and whether the whole fits (R6.1); the sums are those of
// Timetable on the server.
//   <… data-agenda data-slot="60" data-at="14:00">        minutes there are, and the start
//     <… data-agenda-slot><input></…> <… data-agenda-at><input></…>        or inputs for them (around an input, or on it)
//     <… data-agenda-row> <input data-minutes> <… data-start></…> <… data-locked><input></…>
//       <… data-free hidden><… data-number></…></…> <… data-overlap hidden><… data-number></…></…> </…>
//     <… data-total></…> <… data-excess></…> <… data-when="over" hidden></…> <… data-when="fits" hidden></…>
// Says agenda:shown with the steps ({start, minutes} each) for whoever draws them.
(() => {
  const DAY = 24 * 60;
  const minutesOf = text => {
    const [hours, minutes] = text.split(':').map(Number);
    return hours * 60 + minutes;
  };
  const clock = minutes =>
    [Math.floor(minutes / 60) % 24, minutes % 60].map(part => String(part).padStart(2, '0')).join(':');

  const valueOf = (part, name) => part.querySelector(`input[${name}], [${name}] input`)?.value;

  function tell(row, name, minutes) {
    const part = row.querySelector(`[${name}]`);
    if (!part) return;
    part.hidden = minutes <= 0;
    part.querySelector('[data-number]').textContent = minutes;
  }

  function place(row, end, at) {
    const locked = at && valueOf(row, 'data-locked');
    const after = locked ? (minutesOf(locked) - minutesOf(at) + DAY) % DAY : DAY;
    const start = after <= DAY / 2 ? after : end;
    const shown = row.querySelector('[data-start]');
    if (shown && at) shown.textContent = clock(minutesOf(at) + start);
    tell(row, 'data-free', start - end);
    tell(row, 'data-overlap', end - start);
    return { row, start, minutes: Math.max(0, Number(valueOf(row, 'data-minutes')) || 0), overlap: Math.max(0, end - start) };
  }

  function show(agenda) {
    const at = valueOf(agenda, 'data-agenda-at') || agenda.dataset.at || '';
    const slot = Number(valueOf(agenda, 'data-agenda-slot') || agenda.dataset.slot);
    let end = 0;
    const steps = [...agenda.querySelectorAll('[data-agenda-row]')].map(row => {
      const step = place(row, end, at);
      end = step.start + step.minutes;
      return step;
    });
    const sum = of => steps.reduce((total, step) => total + step[of], 0);
    const excess = slot > 0 ? sum('overlap') + Math.max(0, end - slot) : 0;
    agenda.querySelectorAll('[data-total]').forEach(output => { output.textContent = sum('minutes'); });
    agenda.querySelectorAll('[data-excess]').forEach(output => { output.textContent = excess; });
    agenda.querySelectorAll('[data-when]').forEach(text => { text.hidden = text.dataset.when !== (excess > 0 ? 'over' : 'fits'); });
    agenda.dispatchEvent(new CustomEvent('agenda:shown', { detail: { steps, slot, end } }));
  }

  document.querySelectorAll('[data-agenda]').forEach(agenda => {
    agenda.addEventListener('input', () => show(agenda));
    agenda.addEventListener('agenda:moved', () => show(agenda));
    show(agenda);
  });
})();
