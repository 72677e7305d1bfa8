// <form data-similar="address"> with a field "title": what looks alike appears in #similar while one types (R1.2).
// Without scripts the same list comes after sending. A document made by the browser's own loader needs no trusted HTML.
(() => {
  const form = document.querySelector('form[data-similar]');
  const place = document.getElementById('similar');
  if (!form || !place) return;

  const title = form.elements.title;
  let timer;
  let asking;
  let asked = title.value.trim();

  function ask() {
    const typed = title.value.trim();
    if (typed === asked) return;
    asked = typed;
    asking?.abort();
    asking = new XMLHttpRequest();
    asking.responseType = 'document';
    asking.open('GET', `${form.dataset.similar}?title=${encodeURIComponent(typed)}`);
    asking.onload = show;
    asking.send();
  }

  function show() {
    if (asking.status !== 200 || !asking.response) return;
    place.replaceChildren(...document.importNode(asking.response.body, true).children);
  }

  title.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, 300);
  });
})();
