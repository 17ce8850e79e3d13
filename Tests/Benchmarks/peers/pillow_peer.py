from io import BytesIO

from card import CELL, EMBER, FONTS, GROUND, GROUND_END, HEIGHT, LEVELS, WIDTH, cells, texts, works
from PIL import Image, ImageColor, ImageDraw, ImageFont
from worker import serve

fonts = {}


def font(size, weight):
    if (size, weight) not in fonts:
        name = "Inter-Bold.otf" if weight == 700 else "Inter-Regular.otf"
        fonts[size, weight] = ImageFont.truetype(str(FONTS / name), size)
    return fonts[size, weight]


def ground():
    first, last = ImageColor.getrgb(GROUND), ImageColor.getrgb(GROUND_END)
    column = Image.new("RGB", (1, HEIGHT))
    for y in range(HEIGHT):
        share = y / (HEIGHT - 1)
        column.putpixel((0, y), tuple(round(a + (b - a) * share) for a, b in zip(first, last)))
    return column.resize((WIDTH, HEIGHT))


kept = ground()


def draw(index, gradient):
    image = kept.copy() if gradient else Image.new("RGB", (WIDTH, HEIGHT), GROUND)
    pen = ImageDraw.Draw(image)
    pen.ellipse((64, 64, 272, 272), fill=EMBER)
    pen.rounded_rectangle((1099, 65, 1133, 103), 8, fill=EMBER)
    for x, y, level in cells(index):
        pen.rectangle((x, y, x + CELL, y + CELL), fill=LEVELS[level])
    for x, y, size, weight, color, anchor, words in texts(index):
        place = {"start": "ls", "middle": "ms", "end": "rs"}[anchor]
        pen.text((x, y), words, fill=color, font=font(size, weight), anchor=place)
    file = BytesIO()
    image.save(file, "PNG", compress_level=1)
    return file.getvalue()


serve(works(draw))
