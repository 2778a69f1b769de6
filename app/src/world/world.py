"""Draws the map of the desk: world-atlas (Natural Earth, public domain) to SVG paths in the Equal Earth projection.

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    python3 app/src/world/world.py package/countries-110m.json package/countries-50m.json \
        core/src/main/resources/org/casus/institution/states.tsv iso-numeric.tsv \
        > app/src/main/resources/org/casus/web/world.tsv

`iso-numeric.tsv` has the numeric and the alpha-3 code of ISO 3166-1 a line. A line of the result is `code TAB path`; states too small for a shape
are `code TAB @x,y`. Coordinates are those of org.casus.web.Projection: 960 wide, the equator and Greenwich in the middle. What the source draws apart
without a code of its own is drawn with the state that the coder would name: Somaliland with SOM, Northern Cyprus with CYP.
"""
import json
import math
import sys

WIDTH = 960.0
NAMED = {"Kosovo": "XKX", "Somaliland": "SOM", "N. Cyprus": "CYP"}
A = (1.340264, -0.081106, 0.000893, 0.003796)
M = math.sqrt(3) / 2


def project(lon, lat):
    """Savric, Patterson, Jenny 2018: The Equal Earth map projection."""
    t = math.asin(M * math.sin(math.radians(lat)))
    t2 = t * t
    t6 = t2 * t2 * t2
    x = math.radians(lon) * math.cos(t) / (M * (A[0] + 3 * A[1] * t2 + t6 * (7 * A[2] + 9 * A[3] * t2)))
    y = t * (A[0] + A[1] * t2 + t6 * (A[2] + A[3] * t2))
    scale = WIDTH / (2 * math.pi / (M * A[0]))
    return WIDTH / 2 + x * scale, 235 - y * scale


def rings(topology):
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * scale[0] + shift[0], y * scale[1] + shift[1]))
        arcs.append(points)

    def ring(indices):
        points = []
        for index in indices:
            part = arcs[index] if index >= 0 else arcs[~index][::-1]
            points.extend(part if not points else part[1:])
        return points

    for shape in topology["objects"]["countries"]["geometries"]:
        polygons = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
        yield shape, [ring(r) for polygon in polygons for r in polygon]


def clip(points, limit, keep):
    """The part of a ring on one side of a meridian (Sutherland and Hodgman)."""
    out = []
    for i, (x, y) in enumerate(points):
        px, py = points[i - 1]
        if keep(x) != keep(px):
            share = (limit - px) / (x - px)
            out.append((limit, py + share * (y - py)))
        if keep(x):
            out.append((x, y))
    return out


def parts(ring):
    """A ring that crosses the 180th meridian, as rings that do not."""
    turned, shift = [], 0.0
    for i, (x, y) in enumerate(ring):
        if i and x + shift - turned[-1][0] > 180:
            shift -= 360
        elif i and x + shift - turned[-1][0] < -180:
            shift += 360
        turned.append((x + shift, y))
    result = []
    for turn in (-360, 0, 360):
        moved = [(x + turn, y) for x, y in turned]
        inside = clip(clip(moved, -180, lambda x: x >= -180), 180, lambda x: x <= 180)
        if len(inside) > 2:
            result.append(inside)
    return result


def main():
    small, large, states, numeric = sys.argv[1:5]
    code_of = dict(line.rstrip("\n").split("\t")[:2] for line in open(numeric, encoding="utf-8"))

    def code(shape):
        return code_of.get(str(shape.get("id", "")).zfill(3)) or NAMED.get(shape["properties"]["name"])

    paths = {}
    for shape, outlines in rings(json.load(open(small))):
        if code(shape) in (None, "ATA"):
            continue
        path = ""
        for outline in (part for whole in outlines for part in parts(whole)):
            points = ["%.1f,%.1f" % project(*p) for p in outline]
            kept = [p for i, p in enumerate(points) if i == 0 or p != points[i - 1]]
            if len(kept) > 3:
                path += "M" + "L".join(kept[:-1]) + "Z"
        paths[code(shape)] = paths.get(code(shape), "") + path
    for shape, outlines in rings(json.load(open(large))):
        if code(shape) in (None, "ATA") or code(shape) in paths:
            continue
        longest = max(outlines, key=len)
        x = sum(p[0] for p in longest) / len(longest)
        y = sum(p[1] for p in longest) / len(longest)
        paths[code(shape)] = "@%.1f,%.1f" % project(x, y)
    known = {line.split("\t")[0] for line in open(states, encoding="utf-8")}
    for name in sorted(known & set(code_of.values()) - set(paths)):
        sys.stderr.write("no shape of " + name + "\n")
    for name in sorted(paths):
        print(name + "\t" + paths[name])


main()
