// Has the browser keep this page's own files. Tells whether it does, so that the page works without a connection.

const PATIENCE = 120_000;

export async function keptForOffline() {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return false; // an address without https, or a private window
  try {
    await serviceWorker.register("sw.js");
  } catch {
    return false;
  }
  if (serviceWorker.controller) return true;
  // The first time the files are fetched once, by their keeper; Python is then started from what it keeps.
  return new Promise((resolve) => {
    const giveUp = setTimeout(() => resolve(false), PATIENCE);
    serviceWorker.addEventListener("controllerchange", () => {
      clearTimeout(giveUp);
      resolve(true);
    }, { once: true });
  });
}
