/** How long the page rests, after it is loaded, before what an offline search needs is fetched: the reader's own search comes first. */
const REST = 2500;

/** The service worker of the search page, made by the build. */
const WORKER = '/sw.js';

/**
 * Lets the search page work without a network from the next visit on (https://www.w3.org/TR/service-workers/). Its worker looks after
 * the search page alone. Readers who ask their browser to save data are left alone.
 */
export function keepForOffline(): void {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  if ((navigator as { connection?: { saveData?: boolean } }).connection?.saveData) return;
  let waiting = setTimeout(register, REST);
  addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(register, REST);
  });
}

let isRegistered = false;

function register(): void {
  if (isRegistered) return;
  isRegistered = true;
  // Refused (private window, no storage): the search works, with a network.
  navigator.serviceWorker.register(WORKER, { scope: location.pathname }).catch(() => undefined);
}
