// What one person turns on for their own page, remembered in this browser: a sound when the time runs out ([data-sound]), and the
// keys of whoever leads ([data-keys], WCAG 2.1.4). [data-say-time] reads the time on demand. Buttons name their key: data-key="ArrowRight".
(() => {
  const TYPING = 'input, textarea, select, [contenteditable]';
  const PRESSED_BY_SPACE = 'button, summary, a';

  function toggle(selector, name, changed) {
    const button = document.querySelector(selector);
    if (!button || !document.body.dataset.live) return () => false;
    let on = localStorage.getItem(`relais.${name}`) === 'on';
    const show = () => button.setAttribute('aria-pressed', String(on));
    button.hidden = false;
    button.addEventListener('click', () => {
      on = !on;
      localStorage.setItem(`relais.${name}`, on ? 'on' : 'off');
      show();
      changed?.(on);
    });
    show();
    return () => on;
  }

  // Two short tones; browsers allow them once somebody has pressed something on the page.
  let audio = null;
  function tone(at, pitch) {
    const oscillator = audio.createOscillator();
    const gain = audio.createGain();
    oscillator.frequency.value = pitch;
    gain.gain.setValueAtTime(0.12, audio.currentTime + at);
    gain.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + at + 0.35);
    oscillator.connect(gain).connect(audio.destination);
    oscillator.start(audio.currentTime + at);
    oscillator.stop(audio.currentTime + at + 0.4);
  }

  function sound() {
    audio ??= new AudioContext();
    tone(0, 660);
    tone(0.25, 880);
  }

  const sounds = toggle('[data-sound]', 'sound', on => { if (on) sound(); });
  document.addEventListener('live:mark', () => { if (sounds()) sound(); });

  const keys = toggle('[data-keys]', 'keys');
  document.addEventListener('keydown', event => {
    if (!keys() || event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.target.closest(TYPING)) return;
    if (event.key === ' ' && event.target.closest(PRESSED_BY_SPACE)) return;
    const button = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (!button || button.disabled) return;
    event.preventDefault();
    button.click();
  });

  const time = document.querySelector('[data-say-time]');
  if (time && document.body.dataset.live) {
    time.hidden = false;
    time.addEventListener('click', () => Live.say(Live.timeInWords(time.dataset.words, time.dataset.over, time.dataset.none)));
  }
})();
