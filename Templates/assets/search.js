// The search page. The index lies beside it as scripts that call dg(key, value), which a browser loads from
// a disk as well as from a host. docs/search.md tells how they are laid out; reading a query here and
// reading articles at the build (Sources/Rendering/Search) must go the same way.
(() => {
"use strict";

// Files of the index.

// The page itself loads the list of all files, which may come first.
const waiting = {}, loaded = {};
window.dg = (key, value) => waiting[key] ? waiting[key](value) : loaded[key] = Promise.resolve(value);
const load = key => loaded[key] ??= new Promise((resolve, reject) => {
  waiting[key] = value => {
    delete waiting[key];
    resolve(value);
  };
  const script = document.createElement("script");
  script.src = key.split("/").map(encodeURIComponent).join("/") + ".js";
  script.onload = script.onerror = () => {
    script.remove();
    // A file that came has called dg by now.
    if (waiting[key]) delete loaded[key];
    reject(new Error(key));
  };
  document.head.append(script);
});

// Words.

const otherForms = {ß: "ss", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", æ: "ae", œ: "oe", ı: "i", ħ: "h", ŧ: "t",
  ς: "σ", "\u0643": "\u06a9", "\u064a": "\u06cc", "\u0649": "\u06cc", "\u0629": "\u0647"};
const stripped = /[\u00ad\u0300-\u036f\u0591-\u05bd\u05bf\u05c1-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;
const foldLetter = letter => letter < "\u0080" ? letter.toLowerCase()
  : letter.toLowerCase().normalize("NFKD").toLowerCase().replace(stripped, "").normalize("NFKC")
    .replace(/./gu, form => otherForms[form] ?? form);
const fold = text => Array.from(text.normalize(), foldLetter).join("");

const signs = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u312f\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\u{20000}-\u{323af}";
const run = /[\p{L}\p{M}\p{N}]+/gu;
const piece = new RegExp(`[${signs}]+|[^${signs}]+`, "gu");
const isSign = new RegExp(`^[${signs}]`, "u");

const stem = word => {
  const length = Array.from(word).length;
  if (length < 4 || !word.endsWith("s") || /[su]s$/.test(word)) return word;
  if (length > 4 && word.endsWith("ies")) return word.slice(0, -3) + "y";
  return length > 4 && /(x|z|ch|sh|ss)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
};

// The terms of a text, each with the word as it stands there.
const terms = text => (fold(text).match(run) ?? []).flatMap(part => part.match(piece)).flatMap(part => {
  const letters = Array.from(part);
  if (isSign.test(part)) {
    const pairs = letters.slice(1).map((sign, index) => letters[index] + sign);
    return (pairs.length ? pairs : letters).map(term => ({term, word: term, isSign: true}));
  }
  const word = letters.slice(0, 32).join("");
  return /^[a-z]$/.test(word) ? [] : [{term: stem(word), word}];
});

// Postings: numbers to the base 45.

const digits = Array.from({length: 94}, (_, index) => String.fromCharCode(33 + index))
  .filter(sign => !'"<\\|'.includes(sign)).join("");
const values = Object.fromEntries(Array.from(digits, (sign, index) => [sign, index]));
const reader = text => {
  let index = 0;
  const number = () => {
    let value = 0, weight = 1;
    for (;;) {
      const digit = values[text[index++]];
      value += (digit % 45) * weight;
      if (digit < 45) return value;
      weight *= 45;
    }
  };
  // So many postings, or all to the end: article -> weight.
  const postings = count => {
    const found = new Map();
    for (let article = 0; count-- && index < text.length; article++) {
      const value = number();
      article += value >> 3;
      found.set(article, value & 7);
    }
    return found;
  };
  return {number, postings, atEnd: () => index >= text.length};
};

const hash = term => {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(term)) value = Math.imul(value ^ byte, 0x1000193);
  return value >>> 0;
};

// What the dictionary says of a term: how frequent it is, and for each segment its articles, or null where
// the segment's own files tell them.
const entry = (term, text) => {
  const read = reader(text), segments = new Map();
  const count = 2 ** (read.number() / 2);
  for (let segment = 0; !read.atEnd();) {
    const value = read.number(), kind = value % 3;
    segment += (value - kind) / 3;
    if (kind) {
      segments.set(segment++, read.postings(kind === 1 ? 1 : read.number()));
    } else {
      for (let more = read.number(); more >= 0; more--) segments.set(segment++, null);
    }
  }
  return {term, count, segments};
};

let index;
const start = () => load("index").then(value => {
  index = value;
  index.count = index.segments.reduce((sum, segment) => sum + segment[1], 0);
  return index;
});

// The file of the dictionary that holds what begins with `word`, or would.
const fileOf = word => {
  let low = 0, high = index.words.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (compare(index.words[middle], word) <= 0) low = middle; else high = middle - 1;
  }
  return low;
};
// The order of UTF-8's bytes is that of code points.
const compare = (one, other) => {
  const [a, b] = [Array.from(one), Array.from(other)];
  for (let i = 0; i < a.length && i < b.length; i++) {
    if (a[i] !== b[i]) return a[i].codePointAt(0) - b[i].codePointAt(0);
  }
  return a.length - b.length;
};
const nameOf = key => "words/w-" + Array.from(key, letter =>
  /[a-z0-9]/.test(letter) ? letter : `_${letter.codePointAt(0).toString(16)}_`).join("");

const lookUp = async term => {
  const text = await load(nameOf(index.words[fileOf(term)]));
  const start = text.indexOf(`|${term} `);
  return start < 0 ? null : entry(term, text.slice(start + term.length + 2, text.indexOf("|", start + 1)));
};

// The terms that begin with `prefix`, at most `limit` of them, the most frequent first.
const complete = async (prefix, limit) => {
  const found = [];
  for (let file = fileOf(prefix); file < index.words.length && file < fileOf(prefix) + 3; file++) {
    if (file > fileOf(prefix) && !index.words[file].startsWith(prefix.slice(0, Array.from(index.words[file]).length))) break;
    const text = await load(nameOf(index.words[file]));
    for (let at = text.indexOf("|" + prefix); at >= 0; at = text.indexOf("|" + prefix, at + 1)) {
      const space = text.indexOf(" ", at), term = text.slice(at + 1, space);
      if (term[1] === ":" && prefix[1] !== ":") continue;
      found.push({term, weight: values[text[space + 1]], text: text.slice(space + 1, text.indexOf("|", space))});
    }
  }
  return found.sort((a, b) => b.weight - a.weight).slice(0, limit).map(({term, text}) => entry(term, text));
};

// Queries.

const label = text => fold(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, "-").replace(/^-|-$/g, "");

// The first day of what is named: after:2018 is from 2018 on, before:2019-03 up to February.
const day = text => {
  const parts = /^(\d{4})(?:-(\d\d?))?(?:-(\d\d?))?$/.exec(text);
  return parts && [parts[1], ...[2, 3].map(at => (parts[at] ?? "1").padStart(2, "0"))].join("-");
};

const parse = text => {
  const query = {groups: [], phrases: [], after: null, before: null, marks: []};
  const part = /(?:(topic|source|before|after):)?(?:["“”„«»]([^"“”„«»]*)["“”„«»]?|([^\s"“”„«»]+))/giu;
  for (const [all, key, quoted, plain] of text.matchAll(part)) {
    const said = quoted ?? plain, name = key?.toLowerCase();
    if (name === "topic" || name === "source") {
      query.groups.push({prefix: `${name[0]}:${label(said)}`, isLabel: true});
    } else if (name && day(said)) {
      query[name] = day(said);
    } else {
      const own = terms(key ? all : said);
      for (const {term, word, isSign} of own) {
        query.groups.push({term, word, isSign});
        query.marks.push(word);
      }
      if (quoted !== undefined && own.length > 1) query.phrases.push(fold(said).match(run).join(" "));
    }
  }
  // The last word may go on, unless something follows it.
  const last = query.groups.at(-1);
  query.isOpen = !!last && !last.isLabel && /[\p{L}\p{M}\p{N}]$/u.test(text);
  return query;
};

const maxOpen = 6;

// The terms of the dictionary that a word of the query stands for.
const resolve = async (group, isOpen, isTyping) => {
  if (group.isLabel) return complete(group.prefix, 50);
  const exact = await lookUp(group.term);
  if (exact && !(isOpen && isTyping)) return [exact];
  const found = isOpen || group.isPrefix ? await complete(group.word, maxOpen) : [];
  if (exact && !found.some(entry => entry.term === exact.term)) found.unshift(exact);
  // "storie" is on its way to "stories", which is "story".
  if (!found.length && isOpen) return [await lookUp(stem(group.word + "s"))].filter(entry => entry);
  return found;
};

const prepare = async (text, isTyping) => {
  const query = parse(text);
  const groups = query.groups;
  const resolved = await Promise.all(groups.map((group, at) =>
    resolve(group, query.isOpen && at === groups.length - 1, isTyping)));
  // A word that nothing has may be the beginning of one: other endings are found so.
  await Promise.all(groups.map(async (group, at) => {
    if (!resolved[at].length && !group.isLabel) {
      resolved[at] = await resolve({...group, isPrefix: true}, false, isTyping);
    }
  }));
  query.needed = groups.map((group, at) => ({...group, entries: resolved[at],
    count: resolved[at].reduce((sum, entry) => sum + entry.count, 0)}));
  // What every fourth article has tells nothing beside rarer words.
  const telling = query.needed.filter(group => group.isLabel || group.count < index.count / 4 || index.count < 400);
  if (telling.some(group => !group.isLabel)) query.needed = telling;
  query.needed.sort((a, b) => a.count - b.count);
  query.marks.push(...query.needed.flatMap(group => group.isLabel ? [] : group.entries.map(entry => entry.term)));
  const lists = query.needed.map(group => new Set(group.entries.flatMap(entry => [...entry.segments.keys()])));
  query.segments = (lists.length ? [...lists[0]] : query.after || query.before ? [...index.segments.keys()] : [])
    .filter(segment => lists.every(list => list.has(segment)) && mayHold(query, index.segments[segment]))
    .sort((a, b) => b - a);
  query.hits = [];
  return query;
};

const mayHold = ({after, before}, [, , , first, last]) =>
  !(after || before) || !!first && !(after && last < after) && !(before && first >= before);

// Whether a segment can be searched without a further file.
const isFree = (query, segment) => query.needed.every(group => group.entries.every(entry => entry.segments.get(segment) !== null));

const postingsOf = async (entry, segment) => {
  if (!entry.segments.has(segment)) return new Map();
  const known = entry.segments.get(segment);
  if (known) return known;
  const [name, , files] = index.segments[segment];
  const text = await load(`${name}/t${hash(entry.term) % files}`);
  const start = text.indexOf(`|${entry.term} `) + entry.term.length + 2;
  const postings = reader(text.slice(start, text.indexOf("|", start))).postings(-1);
  entry.segments.set(segment, postings);
  return postings;
};

// The articles of a segment that have all that is asked for, with their scores (BM25; newer articles
// count up to a tenth more).
const searchSegment = async (query, segment) => {
  let found = null;
  if (!query.needed.length) {
    found = new Map(Array.from({length: index.segments[segment][1]}, (_, article) => [article, 0]));
  }
  for (const group of query.needed) {
    const own = new Map();
    for (const entry of group.entries) {
      const rarity = group.isLabel ? 0 : Math.log(1 + (index.count + 1) / (entry.count + 0.5));
      for (const [article, weight] of await postingsOf(entry, segment)) {
        if (found && !found.has(article)) continue;
        own.set(article, Math.max(own.get(article) ?? 0, rarity * (weight + 0.5)));
      }
    }
    for (const [article, score] of own) own.set(article, score + (found?.get(article) ?? 0));
    found = own;
    if (!found.size) break;
  }
  const newness = segment / index.segments.length;
  return Array.from(found, ([article, score]) => ({segment, article,
    score: score * (1 + 0.1 * (newness + article / index.segments[segment][1] / index.segments.length))}));
};

const pageSize = 10, segmentsAtOnce = 6;

// Searches from the newest segment on until there is a page of hits, and gives those that are new.
const searchOn = async query => {
  let files = 0;
  const found = [];
  while (query.segments.length) {
    const free = isFree(query, query.segments[0]);
    if (!free && (found.length >= pageSize || files >= (found.length ? 1 : 4) * segmentsAtOnce)) break;
    const segment = query.segments.shift();
    if (!free) files++;
    found.push(...await filtered(query, await searchSegment(query, segment)));
  }
  found.sort(query.byDate ? (a, b) => b.segment - a.segment || b.article - a.article
    : (a, b) => b.score - a.score || b.segment - a.segment || b.article - a.article);
  query.hits.push(...found);
  return found;
};

const rowOf = async ({segment, article}) =>
  (await load(`${index.segments[segment][0]}/r${Math.floor(article / index.rows)}`))[article % index.rows];

const dateOf = ([, address, date]) => date === "-" ? null : date || address.slice(0, 10).replaceAll("/", "-");

// What of the hits is of the days asked for and has the phrases. Phrases are looked for in the rows, so only
// in the best hits.
const filtered = async (query, hits) => {
  if (!query.after && !query.before && !query.phrases.length) return hits;
  const best = query.phrases.length ? hits.sort((a, b) => b.score - a.score).slice(0, 100) : hits;
  const kept = await Promise.all(best.map(async hit => {
    const [, , , first, last] = index.segments[hit.segment];
    const isInside = !(query.after && first < query.after) && !(query.before && last >= query.before) && first;
    if (isInside && !query.phrases.length) return true;
    const row = await rowOf(hit), date = dateOf(row);
    if ((query.after || query.before) && !date) return false;
    if (query.after && date < query.after || query.before && date >= query.before) return false;
    const text = ` ${[row[0], row[4] ?? ""].map(part => (fold(part).match(run) ?? []).join(" ")).join(" | ")} `;
    return query.phrases.every(phrase => (isSign.test(phrase) ? text : text).includes(isSign.test(phrase) ? phrase : ` ${phrase} `));
  }));
  return best.filter((_, at) => kept[at]);
};

// The page.

const box = document.getElementById("search"), words = box.dataset;
const form = box.querySelector("form"), input = document.getElementById("q"), order = document.getElementById("order");
const list = box.querySelector("ol"), status = box.querySelector("[role=status]"), browse = document.getElementById("browse");
const more = document.getElementById("more"), earlier = document.getElementById("earlier");
const inDigits = number => words.digits ? String(number).replace(/\d/g, digit => words.digits[digit]) : String(number);
const dayText = date => {
  const [year, month, day] = date.split("-").map(Number);
  const said = {day: day === 1 && words.first || inDigits(day), month: words.months.split("|")[month - 1], year: inDigits(year)};
  return words.date.replace(/\{(\w+)\}/g, (_, name) => said[name]);
};
const element = (name, attributes, ...children) => {
  const made = Object.assign(document.createElement(name), attributes);
  made.append(...children);
  return made;
};

// The text with the words of the query in <mark>.
const marked = (text, query) => {
  const nodes = [];
  let end = 0;
  for (const {0: part, index: at} of text.matchAll(run)) {
    const own = terms(part);
    const whole = own.length === 1 && !own[0].isSign;
    if (whole ? query.isMarked(own[0]) : own.some(query.isMarked)) {
      nodes.push(text.slice(end, at), whole ? element("mark", {}, part) : markedSigns(part, query));
      end = at + part.length;
    }
  }
  return [...nodes, text.slice(end)];
};

const markedSigns = (part, query) => {
  const letters = Array.from(part);
  const hit = letters.map((_, at) => [at - 1, at].some(start => start >= 0 && start + 1 < letters.length
    && query.isMarked({term: fold(letters[start] + letters[start + 1]), word: ""})));
  const made = document.createDocumentFragment();
  letters.forEach((letter, at) => made.append(hit[at] ? element("mark", {}, letter) : letter));
  return made;
};

const item = (row, query) => {
  const [headline, address, , source, excerpt, lang] = row, date = dateOf(row);
  const own = lang ? {lang, dir: "auto"} : {dir: "auto"};
  const facts = [source && element("bdi", {}, source), date && element("time", {dateTime: date}, dayText(date))].filter(fact => fact);
  return element("li", {}, element("article", {},
    element("h2", own, element("a", {href: "../" + address}, ...marked(headline, query))),
    ...excerpt ? [element("p", {className: "summary", ...own}, ...marked(excerpt, query))] : [],
    ...facts.length ? [element("p", {className: "meta"}, ...facts.flatMap(fact => [" ", fact]))] : []));
};

const filled = (text, value) => text.replace(/\{\w+\}/, () => value);
const numbers = new Intl.NumberFormat(document.documentElement.lang);

let current = null, shown = 0;

const showStatus = query => {
  const count = query.hits.length;
  status.textContent = count ? filled(query.segments.length ? words.foundSoFar : words.found, numbers.format(count)) : words.none;
  more.parentNode.hidden = shown >= count;
  const next = index.segments[query.segments[0]]?.[4];
  earlier.parentNode.hidden = shown < count || !query.segments.length;
  earlier.textContent = filled(words.earlier, next ? dayText(next) : "…");
};

const showPage = async query => {
  const hits = query.hits.slice(shown, shown + pageSize);
  const rows = await Promise.all(hits.map(rowOf));
  if (query !== current) return;
  list.append(...rows.map(row => item(row, query)));
  shown += hits.length;
  showStatus(query);
};

const search = async isTyping => {
  const text = input.value.trim();
  const token = current = {};
  browse.hidden = !!text;
  order.parentNode.hidden = !text;
  if (!text) {
    list.replaceChildren();
    status.textContent = "";
    more.parentNode.hidden = earlier.parentNode.hidden = true;
    return;
  }
  try {
    if (!index) await start();
    const query = await prepare(input.value, isTyping);
    if (current !== token) return;
    query.byDate = order.value === "date";
    const wanted = new Set(query.marks);
    query.isMarked = ({term, word}) => wanted.has(term) || wanted.has(word);
    await searchOn(query);
    if (current !== token) return;
    current = query;
    shown = 0;
    const rows = await Promise.all(query.hits.slice(0, pageSize).map(rowOf));
    if (current !== query) return;
    list.replaceChildren(...rows.map(row => item(row, query)));
    shown = rows.length;
    showStatus(query);
    box.dataset.done = text;
  } catch {
    if (current === token) status.textContent = words.failed;
  }
};

const remember = () => {
  const address = new URL(location.href);
  address.search = "";
  if (input.value.trim()) address.searchParams.set("q", input.value.trim());
  if (order.value) address.searchParams.set("order", order.value);
  // Browsers do not let a page from a disk change its address in every case.
  try { history.replaceState(null, "", address); } catch { /* The address stays as it is. */ }
};

let timer;
input.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(() => { remember(); search(true); }, 150);
});
input.addEventListener("focus", () => { if (!index) start().catch(() => {}); }, {once: true});
const now = () => { clearTimeout(timer); remember(); search(false); };
form.addEventListener("submit", event => { event.preventDefault(); now(); });
order.addEventListener("change", now);

const failed = () => { status.textContent = words.failed; };
more.addEventListener("click", () => {
  const at = shown;
  showPage(current).then(() => list.children[at]?.querySelector("a").focus(), failed);
});
earlier.addEventListener("click", async () => {
  const query = current, at = shown;
  try {
    await searchOn(query);
    if (query !== current) return;
    await showPage(query);
    (list.children[at]?.querySelector("a") ?? input).focus();
  } catch { failed(); }
});

// Keys: / goes to the field, arrows from result to result, Escape back to the field, and from there empties it.
document.addEventListener("keydown", event => {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const at = document.activeElement, isTyping = at === input, links = [...list.querySelectorAll("h2 a")];
  const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
  const place = links.indexOf(at);
  if (event.key === "/" && !isTyping && at?.tagName !== "SELECT") {
    input.focus();
    input.select();
  } else if (event.key === "Escape" && (place >= 0 || isTyping && input.value)) {
    if (isTyping) { input.value = ""; now(); } else input.focus();
  } else if (step && (place >= 0 || isTyping && step > 0)) {
    const next = links[place + step];
    if (next) next.focus(); else if (place === 0 && step < 0) input.focus(); else return;
  } else return;
  event.preventDefault();
});

const asked = new URLSearchParams(location.search);
input.value = asked.get("q") ?? "";
order.value = asked.get("order") === "date" ? "date" : "";
if (input.value) search(false);
})();
