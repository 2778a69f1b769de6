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
    var where = current() || document;
    var button = where.querySelector('[data-key="' + action + '"]');
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
