// The review desk turns like a page: what its links and forms lead to is fetched and put in place, focus goes
// to the next item, and what was done is spoken. `data-turn` is the address the desk answers under;
// without this script the same links and forms load the same pages.

document.addEventListener("click", (event) => {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  const link = event.target.closest("[data-turn] a[href]");
  if (!link || !isOfDesk(link.href)) return;
  event.preventDefault();
  void turn(link.href);
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || !form.closest("[data-turn]")) return;
  event.preventDefault();
  const fields = new FormData(form, event.submitter);
  const body = form.enctype === "multipart/form-data" ? fields : new URLSearchParams(fields);
  void turn(form.action, { method: "POST", body });
});

// A jump inside the page ("Skip to the content") comes here as well: only another address of the desk is a turn.
window.addEventListener("popstate", () => {
  if (isOfDesk(location.href) && addressShown() !== shown) void turn(location.href, { keepsPlace: true });
});

let shown = addressShown();

function addressShown() {
  return location.pathname + location.search;
}

function isOfDesk(address) {
  const desk = document.querySelector("[data-turn]");
  const { origin, pathname } = new URL(address);
  return desk !== null && origin === location.origin && pathname.startsWith(desk.dataset.turn);
}

async function turn(address, { keepsPlace = false, ...request } = {}) {
  if (document.body.ariaBusy === "true") return;
  document.body.ariaBusy = "true"; // keys wait: they were meant for the item that is leaving
  document.dispatchEvent(new Event("turning"));
  try {
    const response = await fetch(address, request);
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    if (page.querySelector("main") === null || !isOfDesk(response.url)) location.assign(response.url);
    else show(page, keepsPlace ? null : response.url);
  } catch {
    spoken().textContent = "No answer: nothing was saved. Is the server running? Try again.";
  } finally {
    document.body.ariaBusy = null;
  }
}

function show(page, address) {
  if (address !== null) history.pushState(null, "", address);
  shown = addressShown();
  document.title = page.title;
  for (const part of ["header.masthead", "main"]) {
    document.querySelector(part).replaceWith(page.querySelector(part));
  }
  scrollTo(0, 0);
  const arrival =
    document.querySelector("main [autofocus]") ??
    document.querySelector("[data-arrival]") ??
    document.querySelector("main");
  arrival.focus({ preventScroll: true });
  if (arrival.getBoundingClientRect().top > innerHeight / 2) arrival.scrollIntoView();
  const said = [".said .review", "[data-progress]"].map(
    (words) => document.querySelector(words)?.textContent,
  );
  spoken().textContent = said
    .map((words) => words?.trim() ?? "")
    .join(" ")
    .trim();
}

function spoken() {
  return document.querySelector("#spoken");
}
