import pathlib

from card import FONTS, HEIGHT, WIDTH, html, works
from takumi_py import Renderer
from worker import serve

renderer = Renderer(load_default_fonts=False)
for file in FONTS.glob("Inter*"):
    renderer.register_font(pathlib.Path(file).read_bytes())


def draw(index, gradient):
    return renderer.render_html(html(index, gradient), width=WIDTH, height=HEIGHT)


serve(works(draw))
