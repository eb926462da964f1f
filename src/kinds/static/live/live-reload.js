// Portside's live reload. Uses an event stream of its own and leaves the page's sockets alone.
(() => {
  "use strict";
  const source = new URL(document.currentScript.src);
  const stream = new URL("live-reload", source);
  const guard = "portside-live-reload";
  let token = source.searchParams.get("v");
  let events = null;
  let retry = 0;

  const remember = (value) => {
    try {
      sessionStorage.setItem(guard, value);
    } catch {
      // Storage is forbidden on this page; then nothing stops a page that a cache answers with an
      // old state from reloading again, but such a page is rare.
    }
  };

  const remembered = () => {
    try {
      return sessionStorage.getItem(guard);
    } catch {
      return null;
    }
  };

  const reload = (state) => {
    if (remembered() === state) {
      token = state;
      return;
    }
    remember(state);
    disconnect();
    location.reload();
  };

  const replaceStyles = (paths) => {
    const links = [...document.querySelectorAll('link[rel~="stylesheet"][href]')]
      .filter((link) => new URL(link.href).origin === location.origin);
    const named = links.filter((link) => paths.includes(decodeURI(new URL(link.href).pathname)));
    // A style sheet that no link names may be imported by one that is.
    for (const link of named.length > 0 ? named : links) {
      const url = new URL(link.href);
      url.searchParams.set("portside", token);
      const next = link.cloneNode();
      next.href = url.href;
      next.addEventListener("load", () => link.remove());
      next.addEventListener("error", () => next.remove());
      link.after(next);
    }
  };

  const connect = () => {
    if (events) {
      return;
    }
    events = new EventSource(stream);
    events.addEventListener("hello", (event) => {
      const state = JSON.parse(event.data).token;
      if (state !== token) {
        reload(state);
      }
    });
    events.addEventListener("reload", (event) => reload(JSON.parse(event.data).token));
    events.addEventListener("styles", (event) => {
      const change = JSON.parse(event.data);
      token = change.token;
      replaceStyles(change.paths);
    });
    events.addEventListener("error", () => {
      if (events && events.readyState === EventSource.CLOSED) {
        disconnect();
        retry = setTimeout(connect, 1000);
      }
    });
  };

  const disconnect = () => {
    clearTimeout(retry);
    if (events) {
      events.close();
      events = null;
    }
  };

  // A browser has six connections to a server: tabs that nobody sees do not hold one.
  const follow = () => (document.visibilityState === "hidden" ? disconnect() : connect());
  document.addEventListener("visibilitychange", follow);
  window.addEventListener("pagehide", disconnect);
  window.addEventListener("pageshow", follow);
  follow();
})();
