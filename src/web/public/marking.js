// Marking words of an article to make a claim of them: by mouse, or by keyboard word by word.
// The link `data-new-claim` takes the words and their place along; without this script it leads to an empty form.

const newClaim = document.querySelector("[data-new-claim]");
if (newClaim) markClaims(newClaim, document.querySelector("[data-mark-state]"));

function markClaims(link, status) {
  const address = link.href;
  let marking = false;

  document.addEventListener("selectionchange", () => {
    const marked = markedWords();
    link.href = marked ? addressOf(marked) : address;
    if (marked) status.textContent = `Marked: ${marked.exact.slice(0, 80)}`;
    else if (!marking) status.textContent = "";
  });

  link.addEventListener("click", (event) => {
    if (markedWords() || event.detail > 0) return;
    event.preventDefault();
    begin();
  });

  document.addEventListener("keydown", (event) => {
    if (!marking || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Escape") end();
    else if (event.key === "Enter") follow();
    else if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
      event.preventDefault();
      event.stopPropagation();
      move(event.key === "ArrowRight" ? "forward" : "backward", event.shiftKey);
    }
  });

  // The link may lag: a change of the selection is told later than the key that made it.
  function follow() {
    const marked = markedWords();
    if (marked) location.assign(addressOf(marked));
  }

  function addressOf({ exact, start }) {
    return `${address}?${new URLSearchParams({ exact, near: String(start) })}`;
  }

  function begin() {
    marking = true;
    const first = firstVisible();
    if (!first) return;
    link.blur();
    const selection = getSelection();
    selection.collapse(first, 0);
    selection.modify("extend", "forward", "word");
    status.textContent =
      "Arrows move by words, with Shift they mark more, Enter makes the claim, Escape ends.";
  }

  function end() {
    marking = false;
    getSelection().removeAllRanges();
    link.focus();
  }

  function move(direction, more) {
    const selection = getSelection();
    if (!more) {
      if (direction === "forward") selection.collapseToEnd();
      else selection.collapseToStart();
    }
    selection.modify("extend", direction, "word");
    selection.focusNode?.parentElement?.scrollIntoView({ block: "nearest" });
  }
}

function firstVisible() {
  return [...document.querySelectorAll(".stored")].find((one) => one.getBoundingClientRect().bottom > 0);
}

/** The selected words with the code point they begin at in the stored text; null where none of an article are. */
function markedWords() {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const paragraph = elementOf(range.startContainer)?.closest(".stored");
  if (!paragraph) return null;
  const exact = range.toString().trim();
  if (exact === "") return null;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return { exact, start: Number(paragraph.dataset.start) + [...before.toString()].length };
}

function elementOf(node) {
  return node instanceof Element ? node : node.parentElement;
}
