// The room screen: nobody scrolls it. When its scene holds more than fits, everything in it becomes smaller, in three steps: [data-fit].
(() => {
  const main = document.querySelector('.proj');
  const scene = main?.querySelector('.scene');
  if (!scene) return;

  const fits = () => scene.scrollHeight <= scene.clientHeight + 1;

  function fit() {
    for (const step of ['0', '1', '2', '3']) {
      main.dataset.fit = step;
      if (fits()) return;
    }
  }

  document.addEventListener('live:patched', fit);
  addEventListener('resize', fit);
  document.fonts.ready.then(fit);
})();
