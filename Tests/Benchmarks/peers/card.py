"""A stats card like ours, for those who draw from a description: the same size, texts, disc and cells of a year."""

from base64 import b64encode
from pathlib import Path

FONTS = Path(__file__).parents[3] / "Fonts"
WIDTH, HEIGHT = 1200, 630
GROUND, GROUND_END, TEXT, MUTED, EMBER = "#0A0A0A", "#22120A", "#FAFAFA", "#A6A19E", "#FF6B00"
HERO, HERO_END = "#FFFFFF", "#FFC799"
LEVELS = ["#241D1A", "#59300A", "#904708", "#C75904", "#FF6B00"]
CELL, PITCH = 17, 20.3


def tokens(index):
    return f"{16.4 + index % 900:.1f}B"


def facts(index):
    return [
        (f"{index % 400}", "day streak"),
        (f"Lv {1 + index % 120}", "Archmage"),
        (f"${4.3 + index % 90 / 10:.1f}K", "cost"),
        (f"{index % 100}%", "from cache"),
    ]


def cells(index):
    """Every cell as its corner and level."""
    for day in range(371):
        count = (day * 37 + index % 16 * 50) % 900
        level = 0 if day < 71 else 1 + count * 4 // 900
        yield round(64 + day // 7 * PITCH), round(424 + day % 7 * PITCH), level


def texts(index):
    """Every text as x, baseline, size, weight, colour, anchor, words."""
    yield 1084, 94, 30, 700, TEXT, "end", "Emblem"
    yield 1136, 138, 30, 400, MUTED, "end", "emblem.example"
    yield 168, 204, 100, 700, "#0A0A0A", "middle", "O"
    yield 304, 122, 56, 700, TEXT, "start", "Octavia Renn"
    yield 299, 274, 136, 700, HERO, "start", tokens(index)
    yield 760, 274, 48, 400, MUTED, "start", "tokens"
    for column, (value, label) in enumerate(facts(index)):
        yield 64 + 268 * column, 350, 48, 700, TEXT, "start", value
        yield 64 + 268 * column, 392, 30, 400, MUTED, "start", label


def heatmap(index, left=0, top=0):
    """The year's cells as SVG, a path for each level."""
    paths = [""] * 5
    for x, y, level in cells(index):
        paths[level] += f"M{x - left + 3} {y - top}h11l3 3v11l-3 3h-11l-3 -3v-11z"
    return "".join(f'<path d="{path}" fill="{color}"/>' for path, color in zip(paths, LEVELS) if path)


def svg(index, gradient):
    """The card as SVG."""
    ground = (
        f'<linearGradient id="g" x1="0" y1="0" x2="0" y2="1"><stop offset="0.1" stop-color="{GROUND}"/>'
        f'<stop offset="1" stop-color="{GROUND_END}"/></linearGradient>'
    )
    return "".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" font-family="Inter">',
            f'<defs>{ground if gradient else ""}<linearGradient id="d" x1="0" y1="0" x2="1" y2="1">',
            f'<stop offset="0" stop-color="#FFA21A"/><stop offset="1" stop-color="{EMBER}"/></linearGradient>',
            '<linearGradient id="h" x1="0" y1="175" x2="0" y2="274" gradientUnits="userSpaceOnUse">',
            f'<stop offset="0" stop-color="{HERO}"/><stop offset="1" stop-color="{HERO_END}"/></linearGradient></defs>',
            f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{"url(#g)" if gradient else GROUND}"/>',
            f'<path d="M1116 65L1133 71V83C1133 93 1126 100 1116 103C1106 100 1099 93 1099 83V71Z" fill="{EMBER}"/>',
            '<circle cx="168" cy="168" r="104" fill="url(#d)"/>',
            heatmap(index),
            *(
                f'<text x="{x}" y="{y}" font-size="{size}" font-weight="{weight}" '
                f'fill="{"url(#h)" if color == HERO else color}" text-anchor="{anchor}">{words}</text>'
                for x, y, size, weight, color, anchor, words in texts(index)
            ),
            "</svg>",
        ]
    )


def html(index, gradient):
    """The card as HTML with inline styles, for the engines that lay out CSS.

    The cells are an embedded SVG: as boxes of their own they take such engines twice as long.
    """
    ground = f"linear-gradient(180deg,{GROUND} 10%,{GROUND_END})" if gradient else GROUND
    boxes = []
    for x, y, size, weight, color, anchor, words in texts(index):
        edge = {
            "start": f"left:{x}px", "end": f"right:{WIDTH - x}px",
            "middle": f"left:{x - 104}px;width:208px;text-align:center",
        }[anchor]
        fill = f"color:{color}"
        if color == HERO:
            shade = f"linear-gradient(180deg,{HERO} 20%,{HERO_END} 80%)"
            fill = f"color:transparent;background-clip:text;background-image:{shade}"
        boxes.append(
            f'<div style="position:absolute;{edge};top:{y - size * 1.1:.0f}px;font-size:{size}px;'
            f'font-weight:{weight};{fill};line-height:{size * 1.4:.0f}px">{words}</div>'
        )
    year = f'<svg xmlns="http://www.w3.org/2000/svg" width="1072" height="142">{heatmap(index, 64, 424)}</svg>'
    boxes.append(
        '<img style="position:absolute;left:64px;top:424px;width:1072px;height:142px" '
        f'src="data:image/svg+xml;base64,{b64encode(year.encode()).decode()}">'
    )
    return (
        f'<div style="position:relative;display:flex;width:{WIDTH}px;height:{HEIGHT}px;background:{ground};'
        'font-family:Inter"><div style="position:absolute;left:64px;top:64px;width:208px;height:208px;'
        f'border-radius:104px;background:linear-gradient(135deg,#FFA21A,{EMBER})"></div>'
        f'<div style="position:absolute;left:1099px;top:65px;width:34px;height:38px;border-radius:8px;'
        f'background:{EMBER}"></div>{"".join(boxes)}</div>'
    )


def works(draw):
    """The two cases of a peer that draws an index with or without a gradient."""
    return {"flat": lambda index: draw(index, False), "gradient": lambda index: draw(index, True)}
