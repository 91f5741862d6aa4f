// A review form is kept while it is typed: a reload, Back or a killed server loses nothing.
// Forms carry the address that keeps them in `data-draft`.

const PAUSE = 600;

for (const form of document.querySelectorAll("form[data-draft]")) keepWhileTyped(form);

function keepWhileTyped(form) {
  const state = form.querySelector("[data-draft-state]");
  let timer = 0;
  let sending = new AbortController();
  const keep = async () => {
    timer = 0;
    sending.abort();
    sending = new AbortController();
    const body = new URLSearchParams(new FormData(form));
    if (!body.get("who")) return;
    try {
      const { signal } = sending;
      const { ok } = await fetch(form.dataset.draft, { method: "POST", body, keepalive: true, signal });
      state.textContent = ok ? "Draft kept." : "The draft could not be kept.";
    } catch (error) {
      if (error.name !== "AbortError") state.textContent = "The draft could not be kept: no answer.";
    }
  };
  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(keep, PAUSE);
  });
  form.addEventListener("submit", () => {
    clearTimeout(timer);
    timer = 0;
    sending.abort();
  });
  window.addEventListener("pagehide", () => {
    if (timer !== 0) void keep();
  });
}
