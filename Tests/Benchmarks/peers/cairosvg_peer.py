import cairosvg
from card import svg, works
from worker import serve

serve(works(lambda index, gradient: cairosvg.svg2png(svg(index, gradient).encode())))
