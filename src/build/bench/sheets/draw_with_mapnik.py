"""Draws one map many times with mapnik, and prints as JSON what each drawing took.

Arguments: JSON with the map's file, its box in metres of Mercator, its size in CSS pixels, the fonts,
the directory to write into, the dots an inch of the picture, and how often.
"""

import json
import os
import resource
import sys
import warnings

warnings.simplefilter("ignore")
import mapnik  # noqa: E402


def spent():
    """Milliseconds of processor time that this process has taken since it began."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return (used.ru_utime + used.ru_stime) * 1000


def main():
    asked = json.loads(sys.argv[1])
    for font in asked["fonts"]:
        mapnik.FontEngine.register_font(font)
    width, height = asked["size"]
    box = mapnik.Box2d(*asked["box"])
    costs = {}
    for form, factor in (("svg", 1), ("png", asked["dpi"] / 96), ("pdf", 1)):
        drawn = mapnik.Map(round(width * factor), round(height * factor))
        mapnik.load_map(drawn, asked["map"])
        drawn.zoom_to_box(box)
        path = os.path.join(asked["directory"], "mapnik." + form)
        mapnik.render_to_file(drawn, path, form, factor)
        before = spent()
        for _ in range(asked["runs"]):
            mapnik.render_to_file(drawn, path, form, factor)
        costs[form] = (spent() - before) / asked["runs"]
    costs["peak"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    print(json.dumps(costs))


main()
