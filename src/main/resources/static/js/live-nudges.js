// Shows a quiet line when it is due: [data-due] holds the milliseconds until then, from when it arrived.
(() => {
  const arrivals = new WeakMap();

  function look() {
    document.querySelectorAll('[data-due]').forEach(line => {
      if (arrivals.get(line)?.due !== line.dataset.due) {
        arrivals.set(line, { due: line.dataset.due, at: performance.now() });
      }
      if (performance.now() - arrivals.get(line).at >= Number(line.dataset.due)) line.hidden = false;
    });
  }

  setInterval(look, 1000);
})();
