from anybadge import Badge
from worker import serve

serve({"badge": lambda index: Badge("tokens", f"{1 + index % 900}.5M", default_color="#FF6B00").badge_svg_text})
