// What a screen reader should hear when it changes stands in the page: <h2 data-say="2 people wait to come in">. Said once, when it is new.
// And a page that shows a QR code is loaded again when the code is another one: the picture is not part of what streams bring.
(() => {
  const texts = () => new Set([...document.querySelectorAll('[data-say]')].map(element => element.dataset.say).filter(Boolean));
  const code = () => document.querySelector('[data-code]')?.dataset.code;
  let said = texts();
  const shown = code();

  document.addEventListener('live:patched', () => {
    const now = texts();
    now.forEach(text => { if (!said.has(text)) Live.say(text, false); });
    said = now;
    if (shown && code() && code() !== shown) location.reload();
  });
})();
