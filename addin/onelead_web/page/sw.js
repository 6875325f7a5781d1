"use strict";
// Keeps the page's own files, so that it works without a connection. It answers for these files and nothing else:
// no request leaves this computer once they are here, and nothing of a workbook is ever kept.
const BUILD = "";
const FILES = [];
const KEPT = `onelead-${BUILD}`;
const here = new URL("./", self.location).href;
const own = new Set(FILES.map((name) => here + name));

self.addEventListener("install", (event) => {
  event.waitUntil(keep());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(forgetOthers().then(() => self.clients.claim()));
});

self.addEventListener("fetch", (event) => {
  event.respondWith(answer(event.request));
});

async function keep() {
  const cache = await caches.open(KEPT);
  await cache.addAll(FILES.map((name) => new Request(here + name, { cache: "no-cache" })));
}

async function forgetOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith("onelead-") && name !== KEPT).map((name) => caches.delete(name)));
}

async function answer(request) {
  const url = new URL(request.url);
  const address = url.origin + url.pathname;
  const name = address === here ? `${here}index.html` : address;
  if (request.method !== "GET" || !own.has(name)) return Response.error();
  const cache = await caches.open(KEPT);
  return (await cache.match(name)) ?? fetch(name);
}
