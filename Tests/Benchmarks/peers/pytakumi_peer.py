import pathlib

from card import FONTS, HEIGHT, WIDTH, html, works
from pytakumi import Renderer, html_to_pic
from worker import serve

renderer = Renderer()
fonts = [{"data": pathlib.Path(file).read_bytes(), "name": "Inter"} for file in FONTS.glob("Inter*")]
html_to_pic("<p>O</p>", width=WIDTH, height=HEIGHT, renderer=renderer, fonts=fonts)


def draw(index, gradient):
    return html_to_pic(html(index, gradient), width=WIDTH, height=HEIGHT, renderer=renderer)


serve(works(draw))
