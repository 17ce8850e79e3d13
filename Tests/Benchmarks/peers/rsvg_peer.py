import subprocess

from card import svg, works
from worker import serve


def draw(index, gradient):
    return subprocess.run(["rsvg-convert"], input=svg(index, gradient).encode(), capture_output=True, check=True).stdout


serve(works(draw))
