// What stands in a document that could run something, load something or lead somewhere it should not. `rules` say
// what pages have: elements with their attributes, the scripts, the schemes of addresses (null: all that run
// nothing). All else is told.
((rules, document) => {
  const addressed = new Set(["href", "src", "action", "formaction", "data", "poster", "xlink:href", "srcset", "ping",
    "background", "cite", "longdesc", "codebase", "archive", "manifest", "profile", "usemap", "imagesrcset"]);
  const runs = /^(javascript:|vbscript:|livescript:|mocha:|data:(?!image\/(png|jpeg|gif|webp)))/;
  const bare = value => value.replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028\u2029\ufeff]/g, "").toLowerCase();
  // An address that no browser can read leads nowhere; its beginning tells what it was meant to be.
  const scheme = address => URL.canParse(address) ? new URL(address).protocol : /^[a-z]*:/i.exec(address)?.[0];
  const short = element => element.outerHTML.slice(0, 120);

  // Data blocks hold JSON and run nothing; scripts are the site's own files.
  const isOwnScript = script => script.namespaceURI === rules.namespace && (
    script.attributes.length === 1 && script.getAttribute("type") === "application/ld+json"
      && script.parentNode?.localName === "head" && isJSON(script.textContent)
    || script.textContent === "" && rules.scripts.includes(script.outerHTML));
  const isJSON = text => { try { return typeof JSON.parse(text) === "object"; } catch { return false; } };

  const attributes = function* (element, known) {
    for (const {name, value} of element.attributes) {
      if (/^on/i.test(name)) yield `runs: ${name} of ${short(element)}`;
      else if (/^(srcdoc|formaction|style)$/i.test(name) && !known?.includes(name)) yield `runs: ${name} of ${short(element)}`;
      else if (addressed.has(name.toLowerCase()) && runs.test(bare(value))) yield `runs: address ${value.slice(0, 60)}`;
      else if (!known?.includes(name) && !rules.everywhere.includes(name)) yield `strange: attribute ${name} of ${short(element)}`;
    }
  };

  const faults = function* (document) {
    for (const element of document.querySelectorAll("*")) {
      const name = element.localName, known = rules.elements[name];
      if (name === "script") {
        if (!isOwnScript(element)) yield `runs: ${short(element)}`;
        continue;
      }
      if (!known || element.namespaceURI !== rules.namespace) yield `strange: element ${short(element)}`;
      yield* attributes(element, known);
      if (name === "meta" && /refresh/i.test(element.httpEquiv)) yield `runs: ${short(element)}`;
      if (rules.schemes && element.href !== undefined && element.hasAttribute("href") && !rules.schemes.includes(scheme(String(element.href))))
        yield `runs: leads to ${String(element.href).slice(0, 60)}`;
      if (element.content?.nodeType === 11) yield* faults(element.content);
      if (element.shadowRoot) yield* faults(element.shadowRoot);
    }
  };
  try { return [...faults(document)]; } catch (error) { return [`strange: could not be looked at: ${error}`]; }
})
