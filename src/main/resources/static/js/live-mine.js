// What is only mine (votes left, my proposals) is never broadcast. The stream says that it may have changed; this page fetches it,
// spread over half a second so that two hundred phones do not ask at once.
(() => {
  const address = document.body.dataset.liveMine;
  let wanted = null;

  async function refresh() {
    const key = wanted;
    wanted = null;
    const mine = document.getElementById('mine');
    if (!mine || mine.dataset.key === key) return;
    const response = await fetch(address, { headers: { 'X-Live': 'regions' }, credentials: 'same-origin' }).catch(() => null);
    if (response?.ok) Live.apply(await response.text());
  }

  Live.mineChanged = key => {
    if (!address) return;
    if (wanted === null) setTimeout(refresh, Math.random() * 500);
    wanted = key;
  };
})();
