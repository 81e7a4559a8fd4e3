// What every page does more smoothly where scripts run: local times, and no form sent twice by one impatient hand.
"use strict";

(() => {
  document.documentElement.classList.add("js");

  const styles = {
    time: { hour: "2-digit", minute: "2-digit" },
    date: { day: "numeric", month: "long", year: "numeric" },
  };

  function localise(root) {
    for (const element of root.querySelectorAll("time[data-local]")) {
      const when = new Date(element.dateTime);
      if (Number.isNaN(when.getTime())) continue;
      const language = document.documentElement.lang || undefined;
      element.textContent = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, styles[element.dataset.local]).format(when);
      element.removeAttribute("data-local");
    }
  }

  // The second press of a double click would land on whatever stands there by then: it is never meant.
  document.addEventListener(
    "click",
    (event) => {
      if (event.detail > 1 && event.target.closest("button")) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    },
    true,
  );

  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!form.hasAttribute("data-once")) return;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
  });

  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-dismiss]")) document.getElementById("flash").replaceChildren();
  });

  // A page that comes back from the browser's memory may be pressed again.
  window.addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("form[data-sent]")) delete form.dataset.sent;
  });

  document.addEventListener("htmx:after:swap", (event) => {
    localise(document.body);
    const status = event.detail.ctx?.response?.status ?? 0;
    const flash = document.getElementById("flash");
    const draft = event.detail.ctx?.sourceElement?.matches?.("textarea"); // saved by itself: nobody has read on for it
    if (flash && status < 400 && !draft) flash.replaceChildren();
    const list = document.getElementById("interviews");
    if (list && !list.contains(document.activeElement)) {
      // The button that was pressed is gone; its counterpart in the new list takes the focus.
      const pressed = event.detail.ctx?.request?.submitter?.id ?? "";
      const id = pressed.startsWith("delete-") ? pressed.replace("delete-", "undo-") : pressed.replace("undo-", "delete-");
      (document.getElementById(id) ?? document.getElementById("main")).focus();
    }
  });

  localise(document);
})();
