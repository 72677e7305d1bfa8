// One clock a page. The server sends how many milliseconds are left; the browser counts down on its monotonic clock and never asks
// what time it is (L10). Every [data-timer] shows it; ui/timer is its markup.
(() => {
  const messages = document.body.dataset;
  let clock = null;
  let beat = null;
  let said = new Set();

  const left = () => clock.remaining - (clock.running ? performance.now() - clock.at : 0);

  // Half, one minute, the end: only the end interrupts (WCAG 4.1.3).
  const marks = () => [
    { at: clock.total / 2, text: messages.msgHalf, when: clock.total >= 120_000 },
    { at: 60_000, text: messages.msgMinute, when: clock.total >= 150_000 },
    { at: 0, text: messages.msgEnd, when: clock.total > 0, urgent: true },
  ].filter(mark => mark.when);

  function set(next, at) {
    clock = { ...next, at };
    said = new Set(marks().filter(mark => left() <= mark.at).map(mark => mark.at));
    tick();
  }

  function read(element, at) {
    const { remaining, total, running } = element.dataset;
    if (remaining === undefined) return;
    set({ remaining: Number(remaining), total: Number(total), running: running === 'true', shown: !element.hidden }, at);
  }

  function text(milliseconds) {
    const seconds = milliseconds > 0 ? Math.ceil(milliseconds / 1000) : Math.floor(-milliseconds / 1000);
    const parts = [Math.floor(seconds / 60), seconds % 60].map(part => String(part).padStart(2, '0'));
    return (milliseconds > 0 || seconds === 0 ? '' : '+') + parts.join(':');
  }

  function phase(milliseconds) {
    if (milliseconds <= 0) return 'over';
    if (milliseconds <= Math.max(clock.total * 0.05, 10_000)) return 'last';
    return milliseconds <= clock.total * 0.2 ? 'low' : 'calm';
  }

  function put(element, value) {
    if (element && element.textContent !== value) element.textContent = value;
  }

  // A clock that stands at zero was ended on purpose; one that stands anywhere else waits.
  function wordOf(element, now, milliseconds) {
    if (clock.running) return element.dataset[now];
    return milliseconds === 0 ? element.dataset.ended : element.dataset.paused;
  }

  function show(element, milliseconds) {
    const now = phase(milliseconds);
    element.hidden = !clock.shown;
    element.dataset.phase = now;
    element.dataset.running = String(clock.running);
    put(element.querySelector('[data-timer-text]'), text(milliseconds));
    put(element.querySelector('[data-timer-word]'), wordOf(element, now, milliseconds) ?? '');
    const bar = element.querySelector('[data-timer-bar]');
    if (bar) Object.assign(bar, { max: Math.max(1, clock.total), value: Math.max(0, milliseconds) });
  }

  function announce(milliseconds) {
    if (!clock.running || !clock.shown) return;
    marks().filter(mark => milliseconds <= mark.at && !said.has(mark.at)).forEach(mark => {
      said.add(mark.at);
      Live.say(mark.text, mark.urgent);
      document.dispatchEvent(new CustomEvent('live:mark'));
    });
  }

  function draw(milliseconds) {
    document.querySelectorAll('[data-timer]').forEach(element => show(element, milliseconds));
    announce(milliseconds);
  }

  // Drawn anew when the second changes, not now and then: what is shown is never late by a part of a second.
  function tick() {
    clearTimeout(beat);
    const milliseconds = left();
    draw(milliseconds);
    if (!clock.running) return;
    const part = milliseconds % 1000;
    beat = setTimeout(tick, part > 0 ? part : 1000 + part);
  }

  // The numbers in the page were true when its first byte arrived.
  const first = document.querySelector('[data-timer]');
  if (first) read(first, performance.getEntriesByType('navigation')[0]?.responseStart ?? 0);

  function inWords(words, over, none) {
    if (!clock?.shown) return none;
    const milliseconds = left();
    const seconds = Math.ceil(Math.abs(milliseconds) / 1000);
    return (milliseconds < 0 ? over : words).replace('%m', Math.floor(seconds / 60)).replace('%s', seconds % 60);
  }

  Live.timeInWords = inWords;
  Live.setTimer = next => set(next, performance.now());
  Live.readTimer = element => read(element, performance.now());
})();
