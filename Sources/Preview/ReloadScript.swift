/// The script that pages of the preview carry: it hears of what has changed and renews what it shows.
///
/// A page is loaded anew if its own file or anything that it has loaded has changed; style sheets are
/// exchanged without that. A page in the background lets its connection go, since browsers open only
/// six to one host, and catches up when it is looked at.
let reloadScript = #"""
  (() => {
    "use strict";
    const script = document.currentScript;
    const own = new URL("./", script.src);
    const { file, base, missing } = script.dataset;
    let seen = script.dataset.seen;
    let events = null;

    const address = (name) =>
      new URL(base + name.split("/").map(encodeURIComponent).join("/"), own).pathname;

    function renewStyle(link, path) {
      const next = link.cloneNode();
      next.href = path + "?" + encodeURIComponent(seen);
      next.addEventListener("load", () => link.remove(), { once: true });
      next.addEventListener("error", () => next.remove(), { once: true });
      link.after(next);
    }

    function hear(news) {
      const isOwn = missing !== undefined || news.files.includes(file);
      if (news.all || isOwn) return location.reload();
      const changed = new Set(news.files.map(address));
      const styles = [...document.querySelectorAll('link[rel~="stylesheet"][href]')];
      const linked = styles.filter((link) => changed.has(new URL(link.href).pathname));
      const names = new Set(linked.map((link) => new URL(link.href).pathname));
      const used = performance.getEntriesByType("resource").map((entry) => new URL(entry.name).pathname);
      if (used.some((path) => changed.has(path) && !names.has(path))) return location.reload();
      for (const link of linked) renewStyle(link, new URL(link.href).pathname);
    }

    function listen() {
      if (events !== null) return;
      events = new EventSource(new URL("events?" + encodeURIComponent(seen), own));
      events.onmessage = (event) => {
        seen = event.lastEventId;
        hear(JSON.parse(event.data));
      };
    }

    function rest() {
      if (events !== null) events.close();
      events = null;
    }

    const attend = () => (document.hidden ? rest() : listen());
    document.addEventListener("visibilitychange", attend);
    addEventListener("pagehide", rest);
    addEventListener("pageshow", attend);
    attend();
  })();

  """#
