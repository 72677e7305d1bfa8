// The one chip that says how this page is connected: connecting, live, reconnecting, polling, offline, asleep.
(() => {
  const chip = document.querySelector('[data-connection]');
  const words = chip?.querySelector('[data-connection-text]');
  let current = null;

  let frozen = false;

  // Frozen, this page shows what was, however well it is connected.
  const write = () => { if (words) words.textContent = chip.dataset[frozen ? 'frozen' : current]; };

  Live.frozen = on => {
    frozen = on;
    document.documentElement.toggleAttribute('data-live-frozen', on);
    write();
  };

  Live.state = next => {
    if (next === current) return;
    const before = current;
    current = next;
    document.documentElement.dataset.liveState = next;
    write();
    if (next === 'live' && (before === 'polling' || before === 'offline')) Live.say(document.body.dataset.msgBack);
    if (next === 'polling') Live.say(document.body.dataset.msgCut);
    if (next === 'offline') Live.say(chip?.dataset.offline, true);
  };
})();
