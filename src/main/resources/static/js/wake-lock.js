// The room screen stays awake, and its pointer hides when nobody moves it.
(() => {
  if (!document.body.matches('.screen')) return;
  const stayAwake = () => navigator.wakeLock?.request('screen').catch(() => {});
  stayAwake();
  document.addEventListener('visibilitychange', () => { if (!document.hidden) stayAwake(); });

  let rest = 0;
  document.addEventListener('mousemove', () => {
    document.body.classList.remove('resting');
    clearTimeout(rest);
    rest = setTimeout(() => document.body.classList.add('resting'), 3000);
  });
})();
