import skia
from card import CELL, EMBER, FONTS, GROUND, GROUND_END, HEIGHT, LEVELS, WIDTH, cells, texts, works
from worker import serve


def color(text):
    return skia.Color(*bytes.fromhex(text[1:]))


faces = {
    700: skia.Typeface.MakeFromFile(str(FONTS / "Inter-Bold.otf")),
    400: skia.Typeface.MakeFromFile(str(FONTS / "Inter-Regular.otf")),
}
surface = skia.Surface(WIDTH, HEIGHT)


def draw(index, gradient):
    with surface as canvas:
        canvas.clear(color(GROUND))
        if gradient:
            shade = skia.GradientShader.MakeLinear([(0, 63), (0, HEIGHT)], [color(GROUND), color(GROUND_END)])
            canvas.drawPaint(skia.Paint(Shader=shade, Dither=True))
        disc = skia.GradientShader.MakeLinear([(64, 64), (272, 272)], [color("#FFA21A"), color(EMBER)])
        canvas.drawCircle(168, 168, 104, skia.Paint(Shader=disc, AntiAlias=True))
        canvas.drawRoundRect(skia.Rect(1099, 65, 1133, 103), 8, 8, skia.Paint(Color=color(EMBER), AntiAlias=True))
        paints = [skia.Paint(Color=color(level), AntiAlias=True) for level in LEVELS]
        for x, y, level in cells(index):
            canvas.drawRect(skia.Rect.MakeXYWH(x, y, CELL, CELL), paints[level])
        for x, y, size, weight, ink, anchor, words in texts(index):
            font = skia.Font(faces[weight], size)
            shift = {"start": 0, "middle": 0.5, "end": 1}[anchor] * font.measureText(words)
            canvas.drawString(words, x - shift, y, font, skia.Paint(Color=color(ink), AntiAlias=True))
    return bytes(surface.makeImageSnapshot().encodeToData(skia.kPNG, 100))


serve(works(draw))
