// Says things to screen readers through the two live regions of the shell: summaries, at most one every three seconds.
(() => {
  const PAUSE = 3000;
  let waiting = null;
  let quietUntil = 0;

  function put(id, text) {
    const region = document.getElementById(id);
    region.textContent = '';
    // A text that is the same as before is only read when the region was empty in between.
    setTimeout(() => { region.textContent = text; }, 60);
  }

  function speak() {
    put('live-status', waiting);
    waiting = null;
    quietUntil = performance.now() + PAUSE;
  }

  function say(text, urgent) {
    if (!text) return;
    if (urgent) {
      put('live-alert', text);
      return;
    }
    const alreadyWaiting = waiting !== null;
    waiting = text;
    if (!alreadyWaiting) setTimeout(speak, Math.max(0, quietUntil - performance.now()));
  }

  window.Live = { say };
})();
