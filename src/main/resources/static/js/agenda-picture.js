// Draws the agenda anew while it is typed, as AgendaPicture does on the server.
//   <svg data-picture data-width data-top data-ground data-openness="EXPLORE=0.65 …">
//     <g data-blocks> <rect> … </g> <polyline data-curve> <line data-end>
//   and beside it its text alternative: <… data-picture-text>
(() => {
  const round = number => Math.round(number * 10) / 10;

  function draw(picture, { steps, slot, end }) {
    const { width, top, ground } = picture.dataset;
    const openness = Object.fromEntries(picture.dataset.openness.split(' ').map(pair => pair.split('=')));
    const scale = width / Math.max(1, slot, end);
    const blocks = picture.querySelector('[data-blocks]');
    const points = [[0, ground]];
    blocks.replaceChildren(...steps.map(step => {
      const phase = step.row.querySelector('[name$=".phase"]').value;
      if (phase !== 'BREAK') {
        points.push([(step.start + step.minutes / 2) * scale, ground - openness[phase] * (ground - top)]);
      }
      const block = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
      const place = { x: round(step.start * scale), y: Number(ground) + 6, width: round(step.minutes * scale), height: 16 };
      Object.entries(place).forEach(([name, value]) => block.setAttribute(name, value));
      block.setAttribute('class', `block ${phase.toLowerCase()}`);
      return block;
    }));
    points.push([end * scale, ground]);
    picture.querySelector('[data-curve]').setAttribute('points', points.map(point => point.map(round).join(',')).join(' '));
    picture.parentElement.querySelector('[data-picture-text]').textContent = steps.map(step =>
      `${step.row.querySelector('[name$=".phase"]').selectedOptions[0]?.text} ${step.minutes} min`).join(' → ');
    const limit = picture.querySelector('[data-end]');
    ['x1', 'x2'].forEach(name => limit.setAttribute(name, round(slot * scale)));
  }

  document.querySelectorAll('[data-picture]').forEach(picture => {
    picture.closest('[data-agenda]').addEventListener('agenda:shown', event => draw(picture, event.detail));
  });
})();
