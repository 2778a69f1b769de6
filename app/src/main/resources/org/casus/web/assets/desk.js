// What the desk does beyond links and forms: theme, keys, suggestions. Everything here is an addition: pages work without it.
(function () {
  "use strict";
  var root = document.documentElement;
  var query = root.dataset.query ? "?" + root.dataset.query : "";
  var places = { l: "/list", t: "/timeline", m: "/map", d: "/dyads", c: "/claims", p: "/plans" };
  var going = false;

  function on(id, event, act) {
    var element = document.getElementById(id);
    if (element) element.addEventListener(event, act);
    return element;
  }

  on("theme", "click", function () {
    var next = root.getAttribute("data-theme") === "dark" ? "light" : "dark";
    root.setAttribute("data-theme", next);
    try { localStorage.setItem("theme", next); } catch (e) { /* private mode */ }
  });
  var keys = document.getElementById("keys");
  on("show-keys", "click", function () { keys.showModal(); });

  function lines() { return Array.prototype.slice.call(document.querySelectorAll(".event")); }
  function current() { return document.querySelector(".event.at"); }
  function step(by) {
    var all = lines();
    if (!all.length) return;
    var at = all.indexOf(current());
    var next = all[Math.max(0, Math.min(all.length - 1, at < 0 ? 0 : at + by))];
    all.forEach(function (line) { line.classList.remove("at"); });
    next.classList.add("at");
    var link = next.querySelector("a.did") || next.querySelector("a");
    if (link) link.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest" });
  }
  function press(action) {
    var where = current();
    var button = (where && where.querySelector('[data-key="' + action + '"]')) || document.querySelector('[data-key="' + action + '"]');
    if (button) button.click();
  }

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    var typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) || event.target.isContentEditable;
    if (typing) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    if (going) {
      going = false;
      if (places[event.key]) { location.href = places[event.key] + query; event.preventDefault(); return; }
    }
    switch (event.key) {
      case "/": var box = document.getElementById("typed"); if (box) { box.focus(); box.select(); event.preventDefault(); } break;
      case "j": step(1); break;
      case "k": step(-1); break;
      case "g": going = true; break;
      case "a": case "f": case "r": press(event.key); break;
      case "?": keys.showModal(); break;
    }
  });

  // Arrow keys move from the search box into its suggestions.
  on("typed", "keydown", function (event) {
    if (event.key !== "ArrowDown") return;
    var first = document.querySelector("#suggestions a");
    if (first) { first.focus(); event.preventDefault(); }
  });
  on("suggestions", "keydown", function (event) {
    var item = event.target.closest("li");
    if (!item) return;
    var next = event.key === "ArrowDown" ? item.nextElementSibling : event.key === "ArrowUp" ? item.previousElementSibling : null;
    if (next) { next.querySelector("a").focus(); event.preventDefault(); }
    if (event.key === "ArrowUp" && !item.previousElementSibling) { document.getElementById("typed").focus(); event.preventDefault(); }
    if (event.key === "Escape") { document.getElementById("suggestions").textContent = ""; document.getElementById("typed").focus(); }
  });
  document.addEventListener("click", function (event) {
    var list = document.getElementById("suggestions");
    if (list && !event.target.closest(".search")) list.textContent = "";
    var copy = event.target.closest("[data-copy]");
    if (copy && navigator.clipboard) {
      navigator.clipboard.writeText(copy.dataset.copy).then(function () {
        document.getElementById("said").textContent = "Copied.";
        copy.textContent = "Copied";
      });
    }
  });
  // One key codes what was pasted.
  on("paste-text", "keydown", function (event) {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.target.form.requestSubmit();
  });
})();

// Charts: drag across the bars of the timeline; wheel, drag and buttons on the map.
(function () {
  "use strict";
  var timeline = document.getElementById("timeline");
  if (timeline) {
    var columns = Array.prototype.slice.call(timeline.querySelectorAll(".column"));
    var first = null;
    var dragged = false;
    function under(event) { return document.elementsFromPoint(event.clientX, event.clientY).map(function (e) { return e.closest(".column"); }).find(Boolean); }
    function between(a, b) {
      var i = columns.indexOf(a), j = columns.indexOf(b);
      return columns.slice(Math.min(i, j), Math.max(i, j) + 1);
    }
    timeline.addEventListener("pointerdown", function (event) { first = under(event); dragged = false; });
    timeline.addEventListener("pointermove", function (event) {
      var column = first && under(event);
      if (!column) return;
      if (column !== first) dragged = true;
      columns.forEach(function (c) { c.classList.remove("in"); });
      if (dragged) between(first, column).forEach(function (c) { c.classList.add("in"); });
    });
    timeline.addEventListener("pointerup", function (event) {
      var last = under(event);
      if (first && last && dragged) {
        var all = between(first, last);
        location.href = "/timeline?" + timeline.dataset.base + "from=" + all[0].dataset.from + "&to=" + all[all.length - 1].dataset.to;
      }
      first = null;
    });
    timeline.addEventListener("dragstart", function (event) { event.preventDefault(); });
    timeline.addEventListener("click", function (event) { if (dragged) event.preventDefault(); });
  }

  var map = document.getElementById("map");
  if (!map) return;
  var svg = map.querySelector("svg");
  var view = { x: 0, y: 0, w: 960, h: 424 };
  var dots = Array.prototype.slice.call(svg.querySelectorAll(".spot")).map(function (dot) { return { dot: dot, r: +dot.getAttribute("r") }; });
  function show() {
    view.w = Math.max(24, Math.min(960, view.w));
    view.h = view.w * 424 / 960;
    view.x = Math.max(0, Math.min(960 - view.w, view.x));
    view.y = Math.max(0, Math.min(424 - view.h, view.y));
    svg.setAttribute("viewBox", [view.x, view.y, view.w, view.h].join(" "));
    var scale = Math.sqrt(view.w / 960);
    dots.forEach(function (d) { d.dot.setAttribute("r", d.r * scale * scale * 1.0 + (1 - scale) * 0.4); });
  }
  function zoom(factor, px, py) {
    var w = view.w * factor;
    view.x += (view.w - w) * px;
    view.y += (view.h - w * 424 / 960) * py;
    view.w = w;
    show();
  }
  svg.addEventListener("wheel", function (event) {
    if (!event.ctrlKey && !event.metaKey && view.w === 960 && event.deltaY > 0) return;
    var box = svg.getBoundingClientRect();
    zoom(event.deltaY > 0 ? 1.25 : 0.8, (event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
    event.preventDefault();
  }, { passive: false });
  var from = null;
  var moved = false;
  svg.addEventListener("pointerdown", function (event) { from = { x: event.clientX, y: event.clientY }; moved = false; });
  window.addEventListener("pointermove", function (event) {
    if (!from) return;
    var scale = view.w / svg.getBoundingClientRect().width;
    if (Math.abs(event.clientX - from.x) + Math.abs(event.clientY - from.y) > 3) moved = true;
    view.x -= (event.clientX - from.x) * scale;
    view.y -= (event.clientY - from.y) * scale;
    from = { x: event.clientX, y: event.clientY };
    show();
  });
  window.addEventListener("pointerup", function () { from = null; });
  svg.addEventListener("dragstart", function (event) { event.preventDefault(); });
  svg.addEventListener("click", function (event) { if (moved) event.preventDefault(); }, true);
  map.addEventListener("click", function (event) {
    var action = event.target.dataset && event.target.dataset.zoom;
    if (action === "in") zoom(0.6, 0.5, 0.5);
    if (action === "out") zoom(1 / 0.6, 0.5, 0.5);
    if (action === "box") location.href = "/map/box?" + map.dataset.base + "x=" + view.x + "&y=" + view.y + "&w=" + view.w + "&h=" + view.h;
  });
})();

// The reader: hover or focus on a note lights its words.
(function () {
  "use strict";
  var reader = document.getElementById("reader");
  if (!reader) return;
  function light(event, on) {
    var note = event.target.closest("[data-event]");
    if (!note) return;
    reader.querySelectorAll("mark." + note.dataset.event).forEach(function (mark) { mark.classList.toggle("lit", on); });
  }
  reader.addEventListener("mouseover", function (event) { light(event, true); });
  reader.addEventListener("mouseout", function (event) { light(event, false); });
  reader.addEventListener("focusin", function (event) { light(event, true); });
  reader.addEventListener("focusout", function (event) { light(event, false); });
})();
