// Lets the pages be installed and open without the station; nothing but the pages is ever kept.

const SHELL = "vigil-pages-1";
const FILES = ["index.html", "live.html", "patient.html", "station.html", "app.css", "vigil.svg",
  "js/chart.js", "js/dom.js", "js/form.js", "js/format.js", "js/frame.js", "js/hub.js", "js/limits.js", "js/live.js",
  "js/pair.js", "js/patient.js", "js/result.js", "js/sha256.js", "js/station.js", "js/trace.js", "vendor/socket.io.esm.min.js"];

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(SHELL).then((cache) => cache.addAll(FILES)));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(caches.keys().then((names) =>
    Promise.all(names.filter((name) => name !== SHELL).map((name) => caches.delete(name)))));
});

self.addEventListener("fetch", (event) => {
  const path = new URL(event.request.url).pathname.slice(1);
  if (event.request.method !== "GET" || !FILES.includes(path)) return;
  // The station's own copy first: pages and hub belong together.
  event.respondWith(fetch(event.request).then((fresh) => {
    if (fresh.ok) {
      const copy = fresh.clone();
      event.waitUntil(caches.open(SHELL).then((cache) => cache.put(path, copy)));
    }
    return fresh;
  }).catch(() => caches.match(path)));
});
