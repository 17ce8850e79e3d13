import pyvips
from card import svg, works
from worker import serve

pyvips.cache_set_max(0)
pyvips.vips_lib.vips_concurrency_set(1)


def draw(index, gradient):
    image = pyvips.Image.svgload_buffer(svg(index, gradient).encode())
    return image.flatten().pngsave_buffer(compression=1)


serve(works(draw))
