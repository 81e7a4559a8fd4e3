// The interview's page made smooth. Everything here works without it, a whole page at a time.
"use strict";

(() => {
  const NEAR = 0.75; // of the limit: from here on the size is shown
  const FAREWELL_S = 120; // time left at which the end is announced
  const bytes = new TextEncoder();
  let openedAt = performance.now();

  const composer = () => document.querySelector("form[data-composer]");
  const box = () => composer()?.querySelector("textarea") ?? null;
  const scroller = () => document.querySelector(".scroller");

  // --- the answer box ---

  function grow(area) {
    if (CSS.supports("field-sizing", "content")) return;
    area.rows = Math.min(14, Math.max(3, area.value.split("\n").length + 1));
  }

  function measure(area) {
    const limit = Number(area.dataset.limit);
    const size = bytes.encode(area.value).length;
    const shown = document.querySelector("[data-size]");
    if (!limit || !shown) return;
    const over = size > limit;
    shown.hidden = size < limit * NEAR;
    shown.classList.toggle("over", over);
    shown.textContent = over
      ? `${(size - limit).toLocaleString("en")} bytes too long to be sent`
      : `${size.toLocaleString("en")} of ${limit.toLocaleString("en")} bytes`;
    // Told once when it happens, not at every key.
    const crossed = over !== (area.dataset.over === "yes");
    area.dataset.over = over ? "yes" : "no";
    if (crossed) say(over ? "The answer has become too long to be sent." : "The answer is short enough again.");
  }

  function say(text) {
    const note = document.getElementById("time-note");
    if (note) note.textContent = text;
  }

  function send() {
    const form = composer();
    form?.requestSubmit(form.querySelector("[data-send]"));
  }

  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.target === box()) {
      event.preventDefault();
      if (!event.repeat) send();
    }
  });

  document.addEventListener("input", (event) => {
    const area = event.target;
    if (area !== box()) return;
    area.dataset.unsaved = "yes";
    area.removeAttribute("aria-invalid");
    grow(area);
    measure(area);
  });

  // Leaving with words that the last save missed: hand them over while going.
  function handOver() {
    const area = box();
    if (!area || area.dataset.unsaved !== "yes" || area.readOnly) return;
    navigator.sendBeacon(area.getAttribute("hx-post"), new URLSearchParams(new FormData(composer())));
  }

  window.addEventListener("pagehide", handOver);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") handOver(); // a phone may never come to pagehide
  });

  // --- an answer on its way ---

  const isAnswer = (ctx) => ctx?.sourceElement?.matches?.("form[data-composer]") ?? false;

  document.addEventListener("htmx:before:request", (event) => {
    const ctx = event.detail.ctx;
    if (!isAnswer(ctx)) return;
    document.querySelector(".not-sent")?.remove();
    document.getElementById("problem")?.remove(); // it was about the last try
    const text = ctx.request.submitter?.dataset.says ?? box()?.value ?? "";
    const place = ctx.pendingDiv?.querySelector("[data-pending-text]");
    if (place) place.textContent = text;
    ctx.sentText = text;
    if (box()) box().readOnly = true;
    toNewest();
  });

  function toNewest() {
    const view = scroller();
    if (view) view.scrollTop = 0; // reversed: nought is the newest
  }

  function notSent(ctx) {
    ctx.pendingDiv?.remove();
    const turns = document.getElementById("turns");
    const model = document.getElementById("pending-turn");
    if (!turns || !model || document.querySelector(".not-sent")) return;
    const turn = model.content.firstElementChild.cloneNode(true);
    turn.classList.replace("pending", "not-sent");
    turn.removeAttribute("aria-hidden");
    turn.querySelector("[data-pending-text]").textContent = ctx.sentText ?? "";
    const note = document.createElement("div");
    note.className = "turn-note";
    note.textContent = "Not sent: no connection. Your text is kept.";
    const again = document.createElement("button");
    again.type = "button";
    again.className = "button";
    again.textContent = "Retry";
    const submitter = ctx.request.submitter;
    again.addEventListener("click", () => {
      const form = composer();
      form?.requestSubmit(submitter?.isConnected ? submitter : form.querySelector("[data-send]"));
    });
    note.append(again);
    turn.append(note);
    turns.append(turn);
    toNewest();
  }

  // A proxy's own error page is no answer of ours: ours name the place they belong to.
  document.addEventListener("htmx:before:response", (event) => {
    const ctx = event.detail.ctx;
    if (ctx.response.status < 500 || ctx.response.headers.has("HX-Retarget")) return;
    event.preventDefault();
    failed(ctx);
  });

  document.addEventListener("htmx:error", (event) => {
    if (event.detail.ctx) failed(event.detail.ctx);
  });

  function failed(ctx) {
    if (isAnswer(ctx)) notSent(ctx);
    if (ctx.sourceElement?.matches?.("textarea")) {
      const state = document.getElementById("draft-state");
      if (state) state.textContent = "Not saved: no connection";
    }
  }

  document.addEventListener("htmx:finally:request", (event) => {
    if (!isAnswer(event.detail.ctx)) return;
    const area = box();
    if (!area) return;
    area.readOnly = false;
  });

  document.addEventListener("htmx:after:swap", (event) => {
    const ctx = event.detail.ctx;
    const from = ctx?.sourceElement;
    if (from?.matches?.("textarea")) {
      if (ctx.response?.status < 400 && ctx.request.body?.get?.("text") === from.value) from.dataset.unsaved = "no";
      return;
    }
    if (!document.getElementById("interview")) return;
    ready();
    if (ctx?.response?.headers.get("HX-Retarget") !== "#interview") return;
    toNewest();
    (box() ?? document.getElementById("to-scorecard"))?.focus({ preventScroll: true });
    if (ctx.response.status === 422) box()?.setAttribute("aria-invalid", "true");
  });

  // --- the clock ---

  const two = (number) => String(number).padStart(2, "0");

  function duration(seconds) {
    const whole = Math.max(0, Math.floor(seconds));
    const hours = Math.floor(whole / 3600);
    const minutes = Math.floor(whole / 60) % 60;
    return hours ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
  }

  let lastLeft = Infinity;

  function tick() {
    const since = (performance.now() - openedAt) / 1000;
    for (const element of document.querySelectorAll("[data-clock][data-running]")) {
      element.textContent = duration(Number(element.dataset.clock) + since);
    }
    for (const element of document.querySelectorAll("[data-left]")) {
      const left = Number(element.dataset.left) - since;
      element.textContent = left > 0 ? `${duration(left)} left` : "time is over";
      if (left <= FAREWELL_S && lastLeft > FAREWELL_S && left > 0) say("Two minutes are left. You can take ten minutes more.");
      if (left <= 0 && lastLeft > 0) say("The time is over. What you send within a minute still counts as your last answer.");
      lastLeft = left;
    }
  }

  function ready() {
    openedAt = performance.now();
    lastLeft = Infinity;
    tick();
    const area = box();
    if (!area) return;
    grow(area);
    measure(area);
  }

  ready();
  setInterval(tick, 1000);
})();
