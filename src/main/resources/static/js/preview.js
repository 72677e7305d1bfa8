// What is typed is shown at once where others will read it.
//   <… data-preview> <… data-says="title"></…> … </…>      shows the field of that name; hidden while it is empty: data-says-if
(() => {
  document.querySelectorAll('[data-preview]').forEach(preview => {
    const form = preview.closest('form');
    const show = () => {
      preview.querySelectorAll('[data-says]').forEach(text => {
        text.textContent = form.elements[text.dataset.says]?.value ?? '';
      });
      preview.querySelectorAll('[data-says-if]').forEach(part => {
        part.hidden = !form.elements[part.dataset.saysIf]?.value;
      });
      const starts = form.querySelectorAll('[data-agenda-row] [data-start]');
      preview.querySelectorAll('[data-start-of]').forEach((text, index) => { text.textContent = starts[index]?.textContent ?? ''; });
    };
    form.addEventListener('input', show);
    form.addEventListener('agenda:moved', show);
  });
})();
