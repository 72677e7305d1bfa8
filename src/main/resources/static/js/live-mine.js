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
    if (response?.ok) {
      // It may have been overtaken by the answer to a vote, which knows a part of it only.
      if (Live.apply(await response.text()).includes('mine')) again(key);
    } else if (!response || response.status >= 500) again(key);
  }

  // The stream does not say the same twice, so what could not be fetched now is fetched a little later.
  function again(key) {
    if (wanted !== null) return;
    wanted = key;
    setTimeout(refresh, 1000 + Math.random() * 3000);
  }

  Live.mineChanged = key => {
    if (!address) return;
    if (wanted === null) setTimeout(refresh, Math.random() * 500);
    wanted = key;
  };
})();
