from pybadges import badge
from worker import serve

serve({"badge": lambda index: badge(left_text="tokens", right_text=f"{1 + index % 900}.5M", right_color="#FF6B00")})
