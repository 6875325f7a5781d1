// Has the browser keep this page's own files. Tells whether it does, so that the page works without a connection.

export async function keptForOffline() {
  const { serviceWorker } = navigator;
  if (!serviceWorker) return false; // an address without https, or a private window
  try {
    const registration = await serviceWorker.register("sw.js");
    return Boolean(serviceWorker.controller) || await kept(registration);
  } catch {
    return false;
  }
}

// The first time the keeper fetches the files, once, and Python is then started from what it keeps.
function kept({ installing, waiting, active }) {
  const keeper = installing ?? waiting ?? active;
  return new Promise((resolve) => {
    navigator.serviceWorker.addEventListener("controllerchange", () => resolve(true), { once: true });
    keeper.addEventListener("statechange", () => {
      if (keeper.state === "redundant") resolve(false); // the disk is full, or a file could not be fetched
    });
  });
}
