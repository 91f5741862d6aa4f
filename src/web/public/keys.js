// Keys for people who review all day. Everything they do is also a link or a button on the page.
// Elements carry their key in `data-key`; `data-step` marks the entries of a list to walk through.

const TYPING = "input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]";

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  if (document.body.ariaBusy === "true") return;
  if (event.target instanceof Element && event.target.matches(TYPING)) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  const target = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  const { next, previous } = document.body.dataset;
  if (target) {
    event.preventDefault();
    use(target);
  } else if (event.key === next || event.key === previous) {
    step(event.key === next ? 1 : -1);
  }
});

function use(element) {
  if (element.matches("input[type=radio]")) {
    element.checked = true;
    element.focus();
    element.dispatchEvent(new Event("input", { bubbles: true }));
    if ("asksCorrection" in element.dataset) element.form.elements.correction.focus();
    else if ("atOnce" in element.form.dataset) element.form.querySelector('[value="next"]').click();
  } else if (element.matches("a, button")) {
    element.click();
  } else {
    element.focus();
  }
}

function step(by) {
  const entries = [...document.querySelectorAll("[data-step]")];
  if (entries.length === 0) return;
  const at = entries.indexOf(document.activeElement);
  const next = at === -1 ? (by > 0 ? 0 : entries.length - 1) : at + by;
  entries[Math.min(entries.length - 1, Math.max(0, next))].focus();
}
