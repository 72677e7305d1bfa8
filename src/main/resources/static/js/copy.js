// <button data-copy="text" data-copied="Copied" hidden>: appears with scripts, puts the text on the clipboard and says so.
(() => {
  // navigator.clipboard exists only on secure origins; a room on a plain local network has to do without the button.
  if (!navigator.clipboard) return;
  document.querySelectorAll('[data-copy]').forEach(button => { button.hidden = false; });

  document.addEventListener('click', async event => {
    const button = event.target.closest('[data-copy]');
    if (!button) return;
    await navigator.clipboard.writeText(button.dataset.copy);
    const label = button.querySelector('span') ?? button;
    const before = label.textContent;
    label.textContent = button.dataset.copied;
    document.getElementById('live-status').textContent = button.dataset.copied;
    setTimeout(() => { label.textContent = before; }, 3000);
  });
})();
