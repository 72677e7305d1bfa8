// A <details data-menu> behaves as a menu: Escape and a click elsewhere close it, [data-close] inside closes it. One that asks
// before an act (.confirm) shows its question wherever it opens, with the harmless answer focused.
(() => {
  const close = (menu, withFocus) => {
    menu.open = false;
    if (withFocus) menu.querySelector('summary').focus();
  };
  const open = () => document.querySelectorAll('details[data-menu][open]');

  document.addEventListener('click', event => {
    open().forEach(menu => {
      if (!menu.contains(event.target)) close(menu, false);
      else if (event.target.closest('[data-close]')) close(menu, true);
    });
  });

  document.addEventListener('toggle', event => {
    if (!event.target.matches('.confirm[open]')) return;
    event.target.querySelector('[data-close]').focus({ preventScroll: true });
    event.target.querySelector('form').scrollIntoView({ block: 'nearest' });
  }, true);

  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') open().forEach(menu => close(menu, menu.contains(document.activeElement)));
  });
})();
