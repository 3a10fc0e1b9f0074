// Does what a reader might: fires each event that an element listens for and clicks everything. Links that lead
// elsewhere are not followed, so that the page stays; those that may run something are.
(window => {
  const document = window.document;
  window.addEventListener("click", event => {
    const link = event.composedPath().find(element => element.href !== undefined);
    if (link && !/^(javascript|vbscript|livescript|mocha|data|blob|about|filesystem):/.test(new URL(String(link.href?.baseVal ?? link.href), document.baseURI).protocol)) event.preventDefault();
  });
  window.addEventListener("submit", event => event.preventDefault());
  for (const element of document.querySelectorAll("*")) {
    for (const {name} of [...element.attributes]) {
      if (/^on/i.test(name)) try { element.dispatchEvent(new Event(name.slice(2).toLowerCase())); } catch { /* next */ }
    }
    if (/^(a|area|button|input|summary|isindex|label|select|option|textarea)$/i.test(element.localName)) {
      try {
        element.focus?.();
        if (element.click) element.click(); else element.dispatchEvent(new MouseEvent("click", {bubbles: true, cancelable: true}));
      } catch { /* next */ }
    }
  }
})
