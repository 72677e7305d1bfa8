// My cards stand in a list of my own, where I can change them: [data-own] in #mine. They are not shown a second time among the
// [data-card] of the stage, which is the same for everybody.
(() => {
  function tidy() {
    const own = new Set([...document.querySelectorAll('#mine [data-own]')].map(card => card.dataset.own));
    document.querySelectorAll('#room-stage [data-card]').forEach(card => { card.hidden = own.has(card.dataset.card); });
  }

  document.addEventListener('live:patched', tidy);
  tidy();
})();
