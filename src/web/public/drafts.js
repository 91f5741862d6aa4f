// A review form is kept while it is typed: a reload, Back or a killed server loses nothing.
// Forms carry the address that keeps them in `data-draft`.

const PAUSE = 600;

/** The form that was typed in and not kept yet, and the timer that will keep it. */
let waiting = null;
let sending = new AbortController();

document.addEventListener("input", ({ target }) => {
  const form = target.closest("form[data-draft]");
  if (!form) return;
  forget();
  waiting = { form, timer: setTimeout(keepNow, PAUSE) };
});
document.addEventListener("submit", ({ target }) => {
  if (!target.matches("[data-draft]")) return;
  forget();
  sending.abort();
});
window.addEventListener("pagehide", keepNow);
document.addEventListener("turning", keepNow);

// A file that was chosen is stored at once: a draft can keep its name, not its bytes.
document.addEventListener("change", ({ target }) => {
  if (!target.matches("[data-attach]")) return;
  target.form.requestSubmit(target.form.querySelector('[value="attach"]'));
});

function forget() {
  clearTimeout(waiting?.timer);
  waiting = null;
}

function keepNow() {
  if (waiting === null) return;
  const { form } = waiting;
  forget();
  void keep(form);
}

async function keep(form) {
  const state = form.querySelector("[data-draft-state]");
  const fields = [...new FormData(form)].filter(([, value]) => typeof value === "string");
  const body = new URLSearchParams(fields);
  if (!body.get("who")) return;
  sending.abort();
  sending = new AbortController();
  const { signal } = sending;
  try {
    const { ok } = await fetch(form.dataset.draft, { method: "POST", body, keepalive: true, signal });
    state.textContent = ok ? "Draft kept." : "The draft could not be kept.";
  } catch (error) {
    if (error.name !== "AbortError") state.textContent = "The draft could not be kept: no answer.";
  }
}
