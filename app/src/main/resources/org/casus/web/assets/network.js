// The network of dyads, from the rows of the table beside it.
(function () {
  "use strict";
  var holder = document.getElementById("network");
  var rows = Array.prototype.slice.call(document.querySelectorAll("#edges tbody tr"));
  if (!holder || !rows.length || !window.cytoscape) return;
  var style = getComputedStyle(document.documentElement);
  function colour(name) { return style.getPropertyValue(name).trim(); }
  var quads = ["--q0", "--vc", "--mc", "--vx", "--mx"].map(colour);
  var weights = {};
  var most = 1;
  rows.forEach(function (row) {
    var n = +row.dataset.events;
    most = Math.max(most, n);
    [row.dataset.from, row.dataset.to].forEach(function (name) { weights[name] = (weights[name] || 0) + n; });
  });
  var heaviest = Math.max.apply(null, Object.keys(weights).map(function (k) { return weights[k]; }));
  var elements = Object.keys(weights).map(function (name) {
    return { data: { id: name, size: 10 + 26 * Math.sqrt(weights[name] / heaviest) } };
  }).concat(rows.map(function (row) {
    return { data: { source: row.dataset.from, target: row.dataset.to, colour: quads[+row.dataset.quad], width: 1 + 6 * Math.sqrt(row.dataset.events / most) } };
  }));
  cytoscape({
    container: holder,
    elements: elements,
    layout: { name: "cose", animate: false, randomize: false, nodeRepulsion: 60000, idealEdgeLength: 90, padding: 24 },
    autounselectify: true,
    style: [
      { selector: "node", style: { "background-color": colour("--ink"), width: "data(size)", height: "data(size)", label: "data(id)", color: colour("--ink"), "font-size": 12, "text-valign": "top", "text-margin-y": -3, "text-outline-color": colour("--card"), "text-outline-width": 2, "font-family": "sans-serif" } },
      { selector: "edge", style: { width: "data(width)", "line-color": "data(colour)", "target-arrow-color": "data(colour)", "target-arrow-shape": "triangle", "curve-style": "bezier", opacity: 0.75, "arrow-scale": 0.9 } }
    ]
  });
})();
