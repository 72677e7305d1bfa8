// The stream of a live page: <body data-live="/rooms/…/stream?view=participant" data-live-cursor="118">. One EventSource, reconnected
// by hand because the browser's own gives up for good on any answer but 200.
(() => {
  const { live: address, liveCursor } = document.body.dataset;
  if (!address) return;

  const FIRST_RETRY = 500;
  const LAST_RETRY = 5000; // L25: back within 15 s of a restart
  const SILENT_AFTER = 8500; // L24: the stream beats every 4 s, so the page says so within 10 s
  const DEAF_AFTER = 36_500; // after that it is given up, whatever the reason
  const SLEEP_AFTER = 60_000; // hidden tabs give their connection to the others
  const LATE_BEAT = 10_000;
  const POLL_AFTER = 8_000; // L24: within 10 s
  const POLL_EVERY = 5000;
  const ANSWER_WITHIN = 8000;
  const timers = {};
  let cursor = liveCursor ?? '';
  let source = null;
  let attempt = 0;
  let asking = false;
  let silent = false; // no error, but no word either: a tunnel, or a connection that died and nobody told it
  let polls = false; // meanwhile the chip says so, not each attempt

  const after = (name, milliseconds, act) => {
    clearTimeout(timers[name]);
    timers[name] = setTimeout(act, milliseconds);
  };
  const cancel = (...names) => names.forEach(name => { clearTimeout(timers[name]); delete timers[name]; });

  function close() {
    cancel('deaf', 'retry');
    silent = false;
    source?.close();
    source = null;
  }

  // The page knows better than this script what to show to somebody who may no longer listen; but never reload in a circle.
  function reload() {
    const last = Number(sessionStorage.getItem('live-reloaded') ?? 0);
    if (Math.abs(Date.now() - last) < 10_000) return;
    sessionStorage.setItem('live-reloaded', String(Date.now()));
    close();
    location.reload();
  }

  // The whole answer; null when it did not get through.
  async function ask() {
    try {
      const signal = AbortSignal.timeout(ANSWER_WITHIN);
      const response = await fetch(location.href, { headers: { 'X-Live': 'regions' }, credentials: 'same-origin', signal });
      const gone = response.redirected || [401, 403, 404, 410].includes(response.status);
      return { gone, text: response.ok && !gone ? await response.text() : '' };
    } catch {
      return null;
    }
  }

  async function poll() {
    if (asking) return;
    asking = true;
    const answer = await ask();
    asking = false;
    if (!timers.poll) return;
    polls = true;
    Live.state(answer ? 'polling' : 'offline');
    if (answer && silent) lost();
    if (answer?.gone) reload();
    else if (answer?.text) Live.apply(answer.text);
    if (timers.poll) after('poll', POLL_EVERY, poll);
  }

  function cut() {
    if (!timers.poll) after('poll', POLL_AFTER, poll);
  }

  // An answer that is final (204: the membership ended, 4xx) looks like any error to an EventSource, so ask once more with fetch.
  async function askWhy() {
    const question = new AbortController();
    const answer = await fetch(streamAddress(), { signal: question.signal, credentials: 'same-origin', redirect: 'manual' }).catch(() => null);
    question.abort();
    if (answer && ([204, 401, 403, 404, 410].includes(answer.status) || answer.type === 'opaqueredirect')) reload();
  }

  function lost() {
    const refused = source?.readyState === EventSource.CLOSED;
    close();
    cut();
    if (!navigator.onLine) Live.state('offline');
    else if (!polls) Live.state('reconnecting');
    if (refused) askWhy();
    const wait = Math.min(LAST_RETRY, FIRST_RETRY * 2 ** attempt++);
    after('retry', wait / 2 + Math.random() * wait / 2, open);
  }

  // In a tunnel the same connection goes on afterwards: it is only replaced once another one gets through.
  function fallSilent() {
    after('deaf', DEAF_AFTER, lost);
    if (source?.readyState !== EventSource.OPEN) return;
    silent = true;
    if (!polls) Live.state('reconnecting');
    after('poll', 0, poll);
  }

  const listen = () => after('deaf', SILENT_AFTER, fallSilent);

  // Not before the first event: a proxy may let the head of a stream through and keep the rest.
  function heard(id) {
    if (id) cursor = id;
    attempt = 0;
    polls = silent = false;
    cancel('poll');
    Live.state('live');
    listen();
  }

  const handlers = {
    patch: (data, seq) => Live.apply(data, seq),
    timer: (data, seq) => { if (Live.isNews('timer', Number(seq))) Live.setTimer(JSON.parse(data)); },
    mine: data => Live.mineChanged(data),
    say: data => { const { text, urgent } = JSON.parse(data); Live.say(text, urgent); },
    hb: () => {},
    bye: data => { close(); Live.state('reconnecting'); cut(); after('retry', Math.random() * (Number(data) || 3000), open); },
    gone: () => reload(),
  };

  const streamAddress = () => address + (address.includes('?') ? '&' : '?') + 'since=' + encodeURIComponent(cursor);

  function open() {
    close();
    cut();
    source = new EventSource(streamAddress());
    source.onopen = listen;
    source.onerror = lost;
    Object.entries(handlers).forEach(([type, handle]) => source.addEventListener(type, event => {
      heard(event.lastEventId);
      handle(event.data, event.lastEventId);
    }));
    listen();
  }

  function sleep() {
    close();
    cancel('poll');
    polls = false;
    Live.state('asleep');
  }

  function openAtOnce() {
    attempt = 0;
    open();
  }

  // A laptop that slept: its connection may be dead and nobody told it, its countdown stood still. Two beats that are far apart by
  // either clock give it away, since the monotonic one stops with some machines. The wall clock decides nothing else.
  let beat = [performance.now(), Date.now()];
  function slept() {
    const now = [performance.now(), Date.now()];
    const late = now.some((time, which) => time - beat[which] > LATE_BEAT);
    beat = now;
    return late;
  }
  setInterval(() => { if (slept() && source) openAtOnce(); }, 500);

  document.addEventListener('visibilitychange', () => {
    if (document.hidden) after('sleep', SLEEP_AFTER, sleep);
    else { cancel('sleep'); if (!source || slept()) openAtOnce(); }
  });
  addEventListener('online', openAtOnce);
  addEventListener('offline', lost);
  addEventListener('pagehide', close);
  addEventListener('pageshow', event => { if (event.persisted) open(); });

  Live.state('connecting');
  open();
})();
