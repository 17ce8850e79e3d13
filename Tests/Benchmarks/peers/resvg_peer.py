from card import FONTS, svg, works
from resvg import render, usvg
from worker import serve

options = usvg.Options.default()
for file in FONTS.glob("Inter*"):
    options.load_font_file(str(file))


def draw(index, gradient):
    return bytes(render(usvg.Tree.from_str(svg(index, gradient), options), (1, 0, 0, 0, 1, 0)))


serve(works(draw))
