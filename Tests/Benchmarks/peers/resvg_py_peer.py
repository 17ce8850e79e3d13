from card import FONTS, svg, works
from resvg_py import svg_to_bytes
from worker import serve

files = [str(file) for file in FONTS.glob("Inter*")]


def draw(index, gradient):
    return bytes(svg_to_bytes(svg_string=svg(index, gradient), skip_system_fonts=True, font_files=files))


serve(works(draw))
