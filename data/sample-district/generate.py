#!/usr/bin/env python3
"""Sinh dữ liệu mẫu HƯ CẤU của huyện Lạc Thanh, năm 2025 / makes the INVENTED sample district.

Deterministic: `python3 data/sample-district/generate.py` writes the same bytes every time (fixed seed, no clock).
Holidays are read from ../holidays.csv so that sessions fall on working days.
"""
import csv
import datetime as dt
import os
import random
import re
import sys
import unicodedata

sys.dont_write_bytecode = True
from course import follow
from texts import ANSWERS, PETITIONS, REPLIES, TAILS

HERE = os.path.dirname(os.path.abspath(__file__))
R = random.Random(20250108)
END = dt.date(2025, 12, 31)
D = dt.date
N = dt.timedelta


def fold(s):
    s = s.replace("đ", "d").replace("Đ", "D")
    s = "".join(c for c in unicodedata.normalize("NFD", s) if not unicodedata.combining(c))
    return re.sub(r"[^a-z0-9]+", "-", s.lower()).strip("-")


def write(name, cols, rows):
    with open(os.path.join(HERE, name), "w", encoding="utf-8", newline="") as f:
        w = csv.writer(f, lineterminator="\n")
        w.writerow(cols)
        for row in rows:
            w.writerow([row.get(c, "") for c in cols] if isinstance(row, dict) else row)


OFF = set()
with open(os.path.join(HERE, "..", "holidays.csv"), encoding="utf-8") as f:
    for row in csv.DictReader(f):
        if row["kind"] == "off":
            OFF.add(D.fromisoformat(row["day"]))


def working(d):
    return d.weekday() < 5 and d not in OFF


def to_working(d):
    while not working(d):
        d += N(1)
    return d


# ---- units -------------------------------------------------------------------------------------------------------
MERGED = D(2025, 7, 1)
DISTRICT = "lac-thanh"
COMMUNES = [  # name, villages, kinds of the year's sessions (see SPEC)
    ("Lạc Thanh", ["Phố Chợ", "Đông Thịnh", "Tây Thịnh", "Cầu Mới"], "SCBSc"),
    ("An Khê", ["Khê Thượng", "Khê Hạ", "Trại Vải", "Bến Gỗ"], "SCSC"),
    ("Bình Hà", ["Hà Nê", "Bình Lâu", "Bình Đoài", "Xóm Bãi"], "CSCS"),
    ("Cẩm Sơn", ["Cẩm Trong", "Cẩm Ngoài", "Núi Đất", "Gò Sim"], "SCDS"),
    ("Đại Thắng", ["Thắng Lợi", "Đống Dừa", "Đồng Quan", "Vạn Chài"], "SCtB"),
    ("Đông Phong", ["Phong Lưu", "Phong Nội", "Ngõ Gạo", "Đầm Sen"], "CSSC"),
    ("Hà Trung", ["Trung Hậu", "Trung Tiền", "Ao Cả", "Lò Nồi"], "SC"),
    ("Hòa Lạc", ["Lạc Đình", "Lạc Trì", "Cây Đề", "Đường Sau"], "SCiC"),
    ("Hưng Đạo", ["Đạo Khê", "Hưng Lộc", "Hưng Long", "Rộc Tranh"], "SCaS"),
    ("Kim Đường", ["Kim Chuế", "Kim Bịch", "Đường Thâm", "Vườn Quan"], "SC"),
    ("Liên Hồng", ["Hồng Đậu", "Liên Trì", "Bãi Soi", "Xóm Đò"], "C"),
    ("Minh Châu", ["Châu Nê", "Châu Quỳ", "Minh Tảo", "Gò Găng"], "SCCS"),
    ("Mỹ Lâm", ["Mỹ Trạch", "Lâm Cầu", "Lâm Bến", "Đồng Găng"], "SCtS"),
    ("Ngọc Quế", ["Quế Trạo", "Ngọc Đôi", "Ngọc Lặc", "Bờ Giếng"], "SCS"),
    ("Phúc Thịnh", ["Phúc Duệ", "Thịnh Vạn", "Phúc Mỗ", "Cửa Đầm"], "SCBSiC"),
    ("Quang Vinh", ["Vinh Quán", "Quang Dực", "Trại Ổi", "Mả Voi"], "S"),
    ("Sơn Hạ", ["Hạ Đoan", "Sơn Chè", "Bãi Lau", "Giếng Đá"], "C"),
    ("Tân Việt", ["Việt Lộng", "Tân Đậu", "Tân Trù", "Bãi Mía"], "SCtaB"),
    ("Vĩnh Xuân", ["Xuân Trạm", "Vĩnh Lỗ", "Xuân Bồ", "Đồng Nẻo"], "SCiS"),
    ("Trung Sơn", ["Trung Hậu", "Trung Tiền", "Ao Cả", "Lò Nồi", "Hạ Đoan", "Sơn Chè", "Bãi Lau", "Giếng Đá"], "SC"),
]
units, info = [], {}
units.append(dict(code="hong-giang", name="Hồng Giang", kind="province"))
units.append(dict(code=DISTRICT, name="Lạc Thanh", kind="district", parent="hong-giang"))
taken = {"hong-giang", DISTRICT}
for i, (name, villages, spec) in enumerate(COMMUNES):
    town = name == "Lạc Thanh"
    code = fold(name)
    if code in taken:
        code = ("thi-tran-" if town else "xa-") + code
    taken.add(code)
    u = dict(code=code, name=name, kind="township" if town else "commune", parent=DISTRICT)
    if name in ("Hà Trung", "Sơn Hạ"):
        u.update(until=MERGED, successor="trung-son")
    if name == "Trung Sơn":
        u["from"] = MERGED
    units.append(u)
    info[code] = dict(code=code, name=name, town=town, villages=villages, spec=spec,
                      x="thị trấn" if town else "xã", full=("thị trấn " if town else "xã ") + name)

# ---- people ------------------------------------------------------------------------------------------------------
SUR = ["Nguyễn", "Trần", "Lê", "Phạm", "Vũ", "Hoàng", "Đặng", "Bùi", "Đỗ", "Mạc", "Lương", "Đinh", "Tăng", "Đoàn", "Hà"]
MID = ["Văn", "Đức", "Hữu", "Quang", "Xuân", "Đình", "Thị", "Thu", "Ngọc", "Minh"]
GIV = ["Bảng", "Chiến", "Dụng", "Đạt", "Giáp", "Hậu", "Hiển", "Khoát", "Lập", "Luyến", "Mùi", "Nga", "Oanh", "Phú", "Quyết", "Sáng",
       "Tuyên", "Thảo", "Thắm", "Tiệp", "Úy", "Vinh", "Xuyên", "Yên", "Ánh", "Đường", "Hướng", "Nhàn", "Rạng", "Tỉnh"]
used = set()


def person(female=None):
    while True:
        m = R.choice(MID)
        if female is not None and (m in ("Thị", "Thu", "Ngọc")) != female:
            continue
        n = f"{R.choice(SUR)} {m} {R.choice(GIV)}"
        if n not in used:
            used.add(n)
            return n


leaders = []


def leader(unit, post, title, start="", until=""):
    leaders.append(dict(unit=unit, post=post, name=person(), title=title, **{"from": start, "until": until}))


leader(DISTRICT, "secretary", "Bí thư Huyện ủy", D(2020, 8, 1))
leader(DISTRICT, "chair", "Chủ tịch UBND huyện", D(2021, 7, 1), D(2025, 8, 1))
leader(DISTRICT, "chair", "Chủ tịch UBND huyện", D(2025, 8, 1))
leader(DISTRICT, "deputy", "Phó Chủ tịch UBND huyện", D(2021, 7, 1))
for code, c in info.items():
    old = c["name"] in ("Hà Trung", "Sơn Hạ")
    new = c["name"] == "Trung Sơn"
    a = MERGED if new else D(2020, R.choice([5, 6]), 15)
    b = MERGED if old else ""
    t1, t2 = f"Bí thư Đảng ủy {c['x']}", f"Chủ tịch UBND {c['x']}"
    if c["name"] == "Minh Châu":
        leader(code, "secretary", t1, a, D(2025, 4, 15))
        leader(code, "secretary", t1, D(2025, 4, 15))
    else:
        leader(code, "secretary", t1, a, b)
    if c["name"] == "Tân Việt":
        leader(code, "chair", t2, a, D(2025, 9, 1))
        leader(code, "chair", t2, D(2025, 9, 1))
    else:
        leader(code, "chair", t2, a, b)
    if c["name"] in ("Cẩm Sơn", "Lạc Thanh"):
        leader(code, "deputy", f"Phó Chủ tịch UBND {c['x']}", a)

REORG = D(2025, 3, 1)
AG = [
    ("phong-tn-mt", "Phòng Tài nguyên và Môi trường", "", REORG, "TNMT"),
    ("phong-nn-mt", "Phòng Nông nghiệp và Môi trường", REORG, "", "NNMT"),
    ("phong-kt-ht-dt", "Phòng Kinh tế, Hạ tầng và Đô thị", "", "", "KTHTĐT"),
    ("phong-noi-vu", "Phòng Nội vụ", "", "", "NV"),
    ("phong-gd-dt", "Phòng Giáo dục và Đào tạo", "", "", "GDĐT"),
    ("phong-y-te", "Phòng Y tế", "", "", "YT"),
    ("phong-vh-tt", "Phòng Văn hóa và Thông tin", "", "", "VHTT"),
    ("van-phong", "Văn phòng HĐND và UBND huyện", "", "", "VP"),
    ("cn-dat-dai", "Chi nhánh Văn phòng Đăng ký đất đai huyện", "", "", "CNĐĐ"),
    ("ban-qlda", "Ban Quản lý dự án đầu tư xây dựng huyện", "", "", "BQLDA"),
    ("dien-luc", "Điện lực Lạc Thanh", "", "", "ĐL"),
    ("thuy-loi", "Xí nghiệp Khai thác công trình thủy lợi Lạc Thanh", "", "", "XNTL"),
    ("tt-dvnn", "Trung tâm Dịch vụ nông nghiệp huyện", "", "", "TTDVNN"),
    ("cong-an", "Tổ Công an phụ trách địa bàn huyện", "", "", "CA"),
]
SYMBOL = {a[0]: a[4] for a in AG}
ROUTE = {
    "land": ["phong-nn-mt", "cn-dat-dai", "cn-dat-dai"], "environment": ["phong-nn-mt"],
    "transport": ["phong-kt-ht-dt", "phong-kt-ht-dt", "ban-qlda"], "construction": ["phong-kt-ht-dt", "dien-luc", "ban-qlda"],
    "agriculture": ["thuy-loi", "tt-dvnn", "phong-nn-mt"], "new-rural": ["phong-nn-mt"], "social-policy": ["phong-noi-vu"],
    "education": ["phong-gd-dt"], "health": ["phong-y-te"], "culture": ["phong-vh-tt"], "security": ["cong-an"],
    "administration": ["van-phong"], "party-building": ["phong-noi-vu"], "other": ["van-phong", "dien-luc"],
}
SPECIAL = [("điện", "dien-luc"), ("trạm bơm", "thuy-loi"), ("cống điều tiết", "thuy-loi"), ("giấy chứng nhận", "cn-dat-dai"),
           ("sổ đỏ", "cn-dat-dai"), ("tách thửa", "cn-dat-dai"), ("thú y", "tt-dvnn"), ("diệt chuột", "tt-dvnn"),
           ("điểm trường", "phong-gd-dt"), ("nước sạch", "phong-kt-ht-dt")]


def route(field, text, day):
    low = text.lower()
    a = None
    for w, agency in SPECIAL:
        if w in low and not (w == "điện" and re.search("điện thoại|chiếu sáng|kích điện", low)):
            a = agency
            break
    a = a or R.choice(ROUTE[field])
    return "phong-tn-mt" if a == "phong-nn-mt" and day < REORG else a


# ---- sessions ----------------------------------------------------------------------------------------------------
# S secretary, C chair, B both, D deputy only, c chair with deputy, t thematic (both), a adhoc (chair), i indirect (chair)
sessions, plans = [], []
HOSTS = {"S": "secretary", "C": "chair", "B": "secretary;chair", "D": "deputy", "c": "chair;deputy", "t": "secretary;chair", "a": "chair", "i": "chair"}
THEMES = {"Đại Thắng": ("Tích tụ ruộng đất, sản xuất vụ đông", "Hội viên nông dân"),
          "Mỹ Lâm": ("Thu gom, phân loại rác thải tại nguồn", "Hội viên phụ nữ các thôn"),
          "Tân Việt": ("Việc làm và khởi nghiệp của thanh niên", "Đoàn viên, thanh niên")}
ADHOC = {"Hưng Đạo": "Mùi hôi từ trang trại chăn nuôi tập trung", "Tân Việt": "Sạt lở bờ kênh sau mưa lớn"}
raw = []
for code, c in info.items():
    n = len(c["spec"])
    lo, hi = D(2025, 2, 17), D(2025, 12, 23)
    if c["name"] in ("Hà Trung", "Sơn Hạ"):
        lo, hi = D(2025, 2, 24), D(2025, 6, 20)
    if c["name"] == "Trung Sơn":
        lo, hi = D(2025, 7, 28), D(2025, 12, 18)
    if c["name"] == "Ngọc Quế":
        lo = D(2025, 4, 7)
    step = (hi - lo).days / n
    for i, k in enumerate(c["spec"]):
        day = to_working(lo + N(int(step * i + R.random() * max(1, step - 31))))
        if i == n - 1 and c["name"] in ("An Khê", "Hưng Đạo", "Phúc Thịnh", "Trung Sơn", "Vĩnh Xuân"):
            day = to_working(D(2025, 12, R.randint(17, 23)))
        if c["name"] == "Kim Đường":
            day = to_working([D(2025, 5, 14), D(2025, 10, 22)][i])
        raw.append((code, day, k))
DIST = [("an-khe", D(2025, 3, 20), "S"), ("binh-ha", D(2025, 5, 22), "C"), ("quang-vinh", D(2025, 7, 10), "a"), ("thi-tran-lac-thanh", D(2025, 8, 14), "t"),
        ("lien-hong", D(2025, 9, 18), "S"), ("kim-duong", D(2025, 10, 30), "C"), ("ngoc-que", D(2025, 12, 4), "D")]
count = {}
ALL = [(DISTRICT, d, k, at) for at, d, k in DIST] + [(u, d, k, None) for u, d, k in raw]
ALL.sort(key=lambda r: (r[1], r[0]))
for unit, day, k, at in ALL:
    count[unit] = count.get(unit, 0) + 1
    place = info[at or unit]
    s = dict(code=f"{unit}-2025-{count[unit]}", unit=unit, day=day, hosts=HOSTS[k], k=k, place=place)
    if at:
        s["at"] = at
        s["venue"] = f"Hội trường UBND {place['full']}"
    elif k == "i":
        s["venue"] = "Trực tuyến qua trang thông tin điện tử của xã"
    elif k in "tc" or R.random() < .35:
        s["venue"] = f"Hội trường UBND {place['x']}"
    else:
        v = place["villages"][(count[unit] - 1) % len(place["villages"])]
        s["at"] = fold(v)
        s["village"] = v
        s["venue"] = f"Nhà văn hóa {'tổ dân phố' if place['town'] else 'thôn'} {v}"
    s["kind"] = {"t": "thematic", "a": "adhoc"}.get(k, "periodic")
    s["form"] = "indirect" if k == "i" else "direct"
    if k == "t":
        s["topic"], s["audience"] = ("Điều kiện dạy và học, chế độ của nhà giáo", "Đoàn viên công đoàn ngành giáo dục huyện") if at else THEMES[place["name"]]
    elif k == "a":
        s["topic"] = "Ô nhiễm tại bãi rác tạm của xã" if at else ADHOC[place["name"]]
    elif R.random() < .3:
        s["audience"] = "Nhân dân " + (f"{'tổ dân phố' if place['town'] else 'thôn'} {s['village']}" if "village" in s else place["full"])
    s["attended"] = R.randint(190, 320) if at else R.randint(55, 160)
    if k == "i":
        s["attended"] = ""
    s["speakers"] = R.randint(8, 22)
    r = R.random()
    if r > .07 and k != "a":
        s["notice"] = day - N(R.randint(7, 13) if r > .2 else R.randint(3, 6))
    sessions.append(s)
sessions.sort(key=lambda s: (s["unit"] != DISTRICT, s["unit"], s["day"]))
vill = {}
for s in sessions:
    if "village" in s:
        vill[fold(s["village"])] = (s["village"], s["unit"])
for code, (name, unit) in sorted(vill.items()):
    assert code not in taken, code
    place = [c for c, i in info.items() if name in i["villages"]]
    if len(place) == 2:
        units.append(dict(code=code, name=name, kind="village", parent=place[0], until=MERGED))
        units.append(dict(code=code, name=name, kind="village", parent=place[1], **{"from": MERGED}))
    else:
        units.append(dict(code=code, name=name, kind="village", parent=place[0]))

# ---- plans -------------------------------------------------------------------------------------------------------
pn = {}


def plan(unit, **kw):
    pn[unit] = pn.get(unit, 0) + 1
    p = dict(code=f"{unit}-2025-k{pn[unit]}", unit=unit, **kw)
    plans.append(p)
    return p["code"]


month = lambda d: f"{d.year}-{d.month:02}"
for s in sessions:
    if s["k"] == "a" or (s["unit"] != DISTRICT and R.random() < .1):
        continue
    kw = dict(hosts=s["hosts"] if s["k"] not in "Dc" else "chair", at=s.get("at", ""), kind=s["kind"], topic=s.get("topic", ""), audience=s.get("audience", "") if s["k"] == "t" else "")
    r = R.random()
    if s["unit"] == DISTRICT:
        kw["number"] = "15-KH/HU"
    if r < .3:
        kw["day"] = s["day"]
    elif r < .75:
        kw["month"] = month(s["day"])
    elif r < .88:
        kw["day"] = to_working(s["day"] - N(R.randint(8, 25)))
        if kw["day"] > s["day"]:
            kw["day"] = s["day"]
        if R.random() < .6:
            kw.update(status="postponed", reason=R.choice(["Lãnh đạo dự họp đột xuất của tỉnh", "Lùi lịch do mưa bão", "Lùi lịch do trùng lịch tiếp xúc cử tri"]))
    else:
        kw["month"] = month(s["day"].replace(day=1) - N(1))
    s["plan"] = plan(s["unit"], **kw)
EXTRA = [
    (DISTRICT, dict(month="2025-06", hosts="secretary", at="hung-dao", status="cancelled", reason="Chuyển sang năm 2026 theo chương trình của Ban Thường vụ", number="15-KH/HU")),
    (DISTRICT, dict(month="2025-11", hosts="secretary", at="dong-phong", status="postponed", reason="Trùng kỳ họp HĐND huyện", number="15-KH/HU")),
    ("ha-trung", dict(month="2025-09", hosts="secretary", status="cancelled", reason="Xã kết thúc hoạt động do sáp nhập từ 01/07/2025")),
    ("son-ha", dict(month="2025-10", hosts="chair", status="cancelled", reason="Xã kết thúc hoạt động do sáp nhập từ 01/07/2025")),
    ("son-ha", dict(month="2025-05", hosts="secretary", at="", status="postponed", reason="Bí thư Đảng ủy đi học, chưa bố trí lại")),
    ("lien-hong", dict(month="2025-06", hosts="secretary")), ("lien-hong", dict(day=D(2025, 9, 25), hosts="chair", status="postponed", reason="Mưa bão")),
    ("lien-hong", dict(month="2025-11", hosts="secretary")), ("quang-vinh", dict(month="2025-08", hosts="chair")),
    ("quang-vinh", dict(month="2025-10", hosts="secretary", status="cancelled", reason="Huyện đã đối thoại đột xuất về cùng nội dung")),
    ("quang-vinh", dict(day=D(2025, 12, 12), hosts="chair")), ("cam-son", dict(month="2025-10", hosts="secretary")),
    ("hoa-lac", dict(month="2025-11", hosts="secretary", status="postponed", reason="Chuyển sang tháng 01/2026")), ("vinh-xuan", dict(month="2025-12", hosts="chair")),
    ("kim-duong", dict(month="2025-03", hosts="secretary")),
]
for unit, kw in EXTRA:
    plan(unit, **kw)
plans.sort(key=lambda p: (p["unit"] != DISTRICT, p["unit"], int(p["code"].rsplit("k", 1)[1])))

# ---- petitions ---------------------------------------------------------------------------------------------------
WEIGHT = {"land": 17, "transport": 15, "environment": 14, "construction": 8, "agriculture": 9, "new-rural": 5, "social-policy": 9, "education": 5,
          "health": 4, "culture": 5, "security": 7, "administration": 5, "party-building": 2, "other": 3}
ASK = ["Đề nghị", "Kính đề nghị", "Bà con {t} đề nghị", "Nhân dân {t} kiến nghị", "Đề nghị lãnh đạo {x}", "Xin đề nghị cấp trên"]
ASKS = ["Đề nghị", "Kính đề nghị", "Bà con đề nghị", "Nhân dân kiến nghị"]
TELL = ["Phản ánh", "Bà con {t} phản ánh", "Nhân dân phản ánh", "Thời gian qua", "Hiện nay"]
ROADS = ["đường trục thôn", "đường liên thôn", "đường ra đồng", "đường huyện 12", "đường huyện 15", "đường đê bối", "đường vào trường học"]
CANALS = ["kênh T2", "kênh N5", "mương Đồng Trũng", "kênh tiêu Bờ Hồ", "sông đào Cửa Cống", "mương Ba Gò"]
FIELDS_ = ["đồng Cửa Chùa", "đồng Bãi Trên", "đồng Trằm", "đồng Sau", "đồng Ngoài Đê", "đồng Mả Nghè", "đồng Chín Mẫu", "đồng Vườn Cũ"]
seen = set()
petitions = []


def village(place, v):
    return ("tổ dân phố " if place["town"] else "thôn ") + v


def compose(place, field, here, before):
    for _ in range(300):
        v1, v2 = R.sample(place["villages"], 2)
        if here and R.random() < .6:
            v1 = here
            v2 = R.choice([v for v in place["villages"] if v != here])
        t = R.choice(PETITIONS[field])
        dn = R.choice(ASK)
        if "{t}" in t and "{t}" in dn or "{ub}" in t or t.startswith(("{dn} cấp ủy", "{dn} chi nhánh")):
            dn = R.choice(ASKS)
        pa = R.choice(TELL[:1] + TELL[2:] if "{t}" in t else TELL)
        s = t.replace("{dn}", dn).replace("{pa}", pa)
        if place["town"]:
            s = s.replace("cán bộ thôn", "cán bộ tổ dân phố").replace("xã nông thôn mới nâng cao", "đô thị văn minh")
        s = s.format(t=village(place, v1), t2=village(place, v2), x=place["x"], ub="UBND " + place["x"], d=R.choice(ROADS), k=R.choice(CANALS),
                     c=R.choice(FIELDS_), n=R.choice([2021, 2022, 2023, 2024]), m=R.choice([80, 120, 150, 200, 250, 300, 400, 600]),
                     h=R.choice([3, 5, 7, 9, 12, 15, 18, 24, 31]), mo="tháng " + str(R.randint(max(1, before - 6), max(1, before - 1))))
        s += "."
        if R.random() < .38:
            s += " " + R.choice(TAILS[field])
        s = s.replace("công an xã", "công an " + place["x"])
        if s not in seen:
            seen.add(s)
            return s, v1
    raise SystemExit("texts exhausted: " + field)


ABOUT = {"Tích tụ": ["agriculture", "agriculture", "land"], "Thu gom": ["environment"], "Việc làm": ["social-policy", "culture", "other"], "Mùi hôi": ["environment", "agriculture"],
         "Sạt lở": ["transport", "agriculture"], "Ô nhiễm": ["environment", "health", "land"], "Điều kiện": ["education", "education", "education", "social-policy"]}
ORIG = {}  # unit -> list of petitions that may be repeated
LETTER = {"land", "environment", "transport", "social-policy", "security"}
for s in sessions:
    place = s["place"]
    n = R.randint(14, 20) if s["unit"] == DISTRICT else R.randint(8, 16)
    if s["k"] == "i":
        n = R.randint(5, 8)
    mine = []

    def put(text, field, v, **kw):
        p = dict(code=f"{s['code']}.{len(mine) + 1}", session=s["code"], text=text, field=field, s=s, v=v, **kw)
        mine.append(p)
        petitions.append(p)
        return p

    for key in range(n):
        pool = next((f for k, f in ABOUT.items() if s.get("topic", "").startswith(k)), None)
        field = R.choice(pool) if pool and R.random() < .75 else R.choices(list(WEIGHT), list(WEIGHT.values()))[0]
        text, v = compose(place, field, s.get("village"), s["day"].month)
        r = R.random()
        if r < .025 and key < n - 1 and field != "other":  # a long one, its second matter taken out as a part
            f2 = R.choice([f for f in WEIGHT if f != field])
            t2, v2 = compose(place, f2, s.get("village"), s["day"].month)
            p = put(text + " Ngoài ra, " + t2[0].lower() + t2[1:] if not t2.startswith("UBND") else text + " " + t2, field, v)
            put(t2, f2, v2, part_of=p["code"])
            continue
        put(text, field, v)
    # raised again
    earlier = [p for p in ORIG.get(place["code"], []) if p["s"]["day"] <= s["day"]]
    if earlier and R.random() < .62:
        o = earlier[0] if R.random() < .88 else R.choice(earlier)
        o["chronic"] = o.get("chronic", 0) + 1
        lead = R.choice(["Tiếp tục kiến nghị việc đã nêu ở kỳ trước: ", "Nhắc lại: ", "Bà con hỏi lại: "])
        text = lead + o["text"].split(". ")[0].rstrip(".")[0].lower() + o["text"].split(". ")[0].rstrip(".")[1:] + "."
        if text not in seen:
            seen.add(text)
            put(text, o["field"], o["v"], duplicate_of=o["code"])
    if R.random() < .12 and len(mine) > 4:
        o = R.choice([p for p in mine if not p.get("duplicate_of") and not p.get("part_of")])
        text = "Cùng ý kiến như trên: " + o["text"].split(". ")[0].rstrip(".")[0].lower() + o["text"].split(". ")[0].rstrip(".")[1:] + "."
        put(text, o["field"], o["v"], duplicate_of=o["code"])
    ORIG.setdefault(place["code"], []).extend([p for p in mine if p["field"] in LETTER and not p.get("duplicate_of") and not p.get("part_of")][:2])
    s["mine"] = mine

phone = 0
ROLE = {"S": "Bí thư Đảng ủy", "C": "Chủ tịch UBND", "B": "Chủ tịch UBND", "D": "Phó Chủ tịch UBND", "c": "Chủ tịch UBND", "t": "Chủ tịch UBND", "a": "Chủ tịch UBND", "i": "Chủ tịch UBND"}
for p in petitions:
    s = p["s"]
    place = s["place"]
    dup = p.get("duplicate_of")
    level = "huyện" if s["unit"] == DISTRICT else place["x"]
    if not dup and not p.get("chronic") and R.random() < (.4 if s["unit"] == DISTRICT else .57):
        p["answered"] = "yes"
        if R.random() < .62:
            p["answer"] = R.choice(ANSWERS[p["field"]]).replace("{ub}", "UBND " + level).replace("công an xã", "công an " + place["x"]).replace("trưởng thôn", "tổ trưởng tổ dân phố" if place["town"] else "trưởng thôn")
        if R.random() < .6:
            p["answered_by"] = ("Bí thư Huyện ủy" if level == "huyện" and s["k"] == "S" else ROLE[s["k"]] + " " + level)
    if R.random() < .3:
        p["petitioner"] = (R.choice(["Ông ", "Bà "]))
        p["petitioner"] += person(p["petitioner"] == "Bà ") if len(used) < 1500 else "N.V.A."
        p["address"] = village(place, p["v"])
        if R.random() < .2 and phone < 99:
            phone += 1
            p["contact"] = f"0900 000 0{phone:02}"
    if R.random() < .12:
        p["origin"] = "collected"
    if R.random() < .34 and not dup:
        p["public_text"] = p["text"].split(". ")[0].rstrip(".") + "."
    # no petitioner's house in a public text: village names go with "trên địa bàn"
    if "public_text" in p and R.random() < .3:
        p["public_text"] = p["public_text"].replace(village(place, p["v"]), "một thôn" if not place["town"] else "một tổ dân phố")

for s in sessions:
    n = len(s["mine"])
    r = R.random()
    if r > .45:
        s["opinions"] = n if r < .7 else n + R.randint(1, 6)
        if R.random() < .5:
            s["answered"] = sum(p.get("answered") == "yes" for p in s["mine"]) + (s["opinions"] - n) // 2
    if s["speakers"] > n + 4:
        s["speakers"] = n + R.randint(-3, 2)
    if s["unit"] == DISTRICT and s["k"] == "a":
        s["note"] = "Mở theo đề nghị của nhân dân (số liệu hư cấu)"

# ---- conclusions, reviews, publications, ballots --------------------------------------------------------------------
conclusions, reviews, publications, ballots = [], [], [], []
order = sorted(sessions, key=lambda s: (s["day"], s["code"]))
seq = {"ĐU": 3, "UBND": 11, "HU": 40, "UBNDH": 310}
for s in order:
    r = R.random()
    d = to_working(s["day"] + N(R.randint(3, 9) if r > .14 else R.randint(12, 15)))
    if r < .05 or d > END:
        continue
    party = s["hosts"].startswith("secretary")
    who = ("HU" if party else "UBNDH") if s["unit"] == DISTRICT else ("ĐU" if party else "UBND")
    s["cday"], s["who"] = d, who
for s in sorted((s for s in sessions if "cday" in s), key=lambda s: (s["cday"], s["code"])):
    who = s["who"]
    seq[who] += R.randint(1, 3)
    s["cno"] = f"{seq[who]:02}-TB/{who}" if who in ("HU", "ĐU") else f"{seq[who]}/TB-UBND"
    post = "secretary" if s["hosts"].startswith("secretary") else "chair"
    sign = next((x["name"] for x in leaders if x["unit"] == s["unit"] and x["post"] == post and (not x["from"] or x["from"] <= s["cday"]) and (not x["until"] or s["cday"] < x["until"])), "")
    conclusions.append(dict(session=s["code"], number=s["cno"], day=s["cday"], signer=sign))
GOOD = ["Không khí thẳng thắn, cởi mở", "Nhiều ý kiến được trả lời ngay", "Mặt trận tổng hợp ý kiến trước hội nghị chu đáo", "Thành phần dự đông đủ", "Chủ tọa kết luận rõ việc, rõ người"]
WEAK = ["Một số ý kiến còn trùng lặp", "Trả lời của bộ phận chuyên môn chưa rõ thời hạn", "Thông báo trước hội nghị còn chậm", "Ít ý kiến của thanh niên", "Thời gian trao đổi ngắn"]
CHAN = ["Niêm yết tại nhà văn hóa thôn", "Trang thông tin điện tử của xã", "Hệ thống truyền thanh xã", "Niêm yết tại trụ sở UBND"]
for s in order:
    town = s["place"]["town"]
    if R.random() < .74:
        d = to_working(s["day"] + N(R.randint(1, 12)))
        if d <= END:
            reviews.append(dict(session=s["code"], day=d, strengths=R.choice(GOOD), limits=R.choice(WEAK) if R.random() < .8 else ""))
    r = R.random()
    d = to_working(s["day"] + N(R.randint(4, 8) if r > .2 else R.randint(11, 16)))
    if r > .1 and d <= END:
        ch = R.choice(CHAN)
        if s["unit"] == DISTRICT:
            ch = "Trang thông tin điện tử của huyện"
        elif town:
            ch = ch.replace("thôn", "tổ dân phố").replace("của xã", "của thị trấn").replace("thanh xã", "thanh thị trấn")
        publications.append(dict(session=s["code"], day=d, channel=ch))
        if R.random() < .3 and d + N(1) <= END:
            publications.append(dict(session=s["code"], day=d + N(1), channel="Đọc trên loa truyền thanh"))
FIXED = {"lac-thanh-2025-1": (240, 215, 6, 188), "lac-thanh-2025-2": (200, 182, 2, 162), "lac-thanh-2025-3": (210, 190, 4, 148)}
for s in sessions:
    if s["k"] == "i":
        continue
    if s["code"] not in FIXED and R.random() < .1:
        continue
    att = s["attended"]
    if s["code"] in FIXED and FIXED[s["code"]][0]:
        issued, returned, invalid, sat = FIXED[s["code"]]
        s["attended"] = att = max(att, issued + 5)
    else:
        issued = int(att * R.uniform(.78, 1))
        returned = issued - R.randint(0, max(1, issued // 10))
        invalid = R.choice([0, 0, 0, 1, 2, 3])
        rate = R.uniform(.82, .895) if R.random() < .09 else R.uniform(.915, .99)
        sat = round((returned - invalid) * rate)
    valid = returned - invalid
    rest = valid - sat
    very = int(sat * R.uniform(.3, .6))
    b = dict(session=s["code"], issued=issued, returned=returned, invalid=invalid if invalid or R.random() < .7 else "", very_satisfied=very, satisfied=sat - very)
    if R.random() < .2:
        b.update(neutral="", dissatisfied=rest)
    else:
        dis = R.randint(0, rest // 3)
        b.update(neutral=rest - dis, dissatisfied=dis)
    ballots.append(b)

# ---- assignments, replies, checks --------------------------------------------------------------------------------
assignments, replies, checks = [], [], []
WITH = ["phong-kt-ht-dt", "phong-noi-vu", "van-phong", "cong-an", "ban-qlda"]
extended = withdrawn = 0
for p in petitions:
    s = p["s"]
    if p.get("answered") == "yes" or (p.get("duplicate_of") and R.random() < .9):
        continue
    if R.random() < .03 and not p.get("chronic"):
        continue  # neither answered nor assigned
    agency = route(p["field"], p["text"], s["day"])
    a = dict(petition=p["code"], agency=agency)
    if R.random() < .13:
        a["with"] = ";".join(R.sample([x for x in WITH if x != agency], R.choice([1, 1, 2])))
    r = R.random()
    if "cno" in s and s["cday"] <= s["day"] + N(10) and r < .7:
        a["day"], a["conclusion"] = s["cday"], s["cno"]
    elif r < .85:
        a["day"] = to_working(s["day"] + N(R.randint(1, 5)))
    if a.get("day") and a["day"] > END:
        a["day"] = ""
    if agency == "phong-tn-mt" and a.get("day") and a["day"] >= REORG:
        a["agency"] = agency = "phong-nn-mt"
    start = a.get("day") or s["day"]
    due = s["day"] + N(15)
    if R.random() < .05:
        due = a["due"] = to_working(s["day"] + N(R.choice([20, 25, 30])))
    r = R.random()
    if r < .05 and extended < 22:
        extended += 1
        due = a["extended_to"] = due + N(R.choice([7, 10, 15]))
    elif r > .984 and withdrawn < 8:
        withdrawn += 1
        a["withdrawn"] = "yes" if withdrawn % 4 == 0 else to_working(start + N(3))
        if a["withdrawn"] != "yes" and a["withdrawn"] > END:
            a["withdrawn"] = "yes"
    assignments.append(a)
    if a.get("withdrawn"):
        continue
    slow = {"ban-qlda": .25, "thuy-loi": .16, "cn-dat-dai": .12, "phong-kt-ht-dt": .07}.get(agency, 0)
    r = R.random() + slow
    one = N(1)

    def reply(day, outcome):
        day = max(day, start + one)
        if day > END:
            return None
        replies.append(dict(petition=p["code"], day=day, outcome=outcome, text=R.choice(REPLIES[outcome]) if R.random() < .55 else "", a=agency))
        return day

    def early():
        d = due - N(R.randint(1, 9))
        while not working(d) and d > start + one:
            d -= one
        return d

    final = "noted" if p.get("chronic") else R.choices(["resolved", "explained", "noted", "declined"], [45, 33, 17, 5])[0]
    got = None
    if r < .76:
        got = reply(early(), final)
    elif r < .83:
        got = reply(due, final)
    elif r < .87:
        got = reply(due + one, final)
    elif r < .93:
        reply(due - N(R.randint(1, 4)), "interim")
        got = reply(due + N(R.randint(2, 20)) if R.random() < .6 else due, final)
    elif r < 1.02:
        got = reply(to_working(due + N(R.randint(2, 30))), final)
    elif r < 1.06:
        reply(due - N(1), "interim")
    if got and final == "noted" and R.random() < .1:
        reply(to_working(got + N(R.randint(20, 45))), "resolved")  # revised: the first one's day stays
    if got and (p.get("chronic") or R.random() < .36):
        d = to_working(got + N(R.randint(8, 35)))
        if d <= END:
            by = R.choice(["MTTQ huyện", "Văn phòng Huyện ủy", "Ban Thanh tra nhân dân " + s["place"]["x"], "MTTQ " + s["place"]["x"]])
            res = "not-done" if p.get("chronic") else R.choices(["done", "partly", "not-done"], [70, 20, 10])[0]
            checks.append(dict(petition=p["code"], day=d, by=by, result=res))
            if res == "partly" and d + N(40) <= END and R.random() < .6:
                checks.append(dict(petition=p["code"], day=to_working(d + N(30)), by=by, result="done"))
nums = {}
for r in sorted(replies, key=lambda r: (r["day"], r["petition"])):
    agency = r["of"] = r.pop("a")
    if agency == "phong-tn-mt" and r["day"] >= REORG:
        agency = r["agency"] = r["of"] = "phong-nn-mt"
    nums[agency] = nums.get(agency, 20) + R.randint(1, 7)
    r["number"] = f"{nums[agency]}/{SYMBOL[agency]}" if R.random() < .85 else ""

# ---- what came after the assignments ------------------------------------------------------------------------------
steps = follow(sessions, petitions, assignments, replies, END, working)

# ---- totals ------------------------------------------------------------------------------------------------------
mine = [s for s in sessions if s["unit"] != DISTRICT]
n = lambda xs, k: sum(x.get(k) or 0 for x in xs)
ops = lambda xs: sum(x.get("opinions") or len(x["mine"]) for x in xs)
ans = lambda xs: sum(x["answered"] if x.get("answered") not in (None, "") else sum(p.get("answered") == "yes" for p in x["mine"]) for x in xs)
kd = [s for s in mine if s["unit"] == "kim-duong" and s["day"] < MERGED]
nq = [s for s in mine if s["unit"] == "ngoc-que" and s["day"] < D(2025, 4, 1)]
ml = [s for s in mine if s["unit"] == "my-lam" and s["day"] < MERGED]
assert len(kd) == 1 and not nq and len(ml) >= 2, (len(kd), len(nq), len(ml))
totals = [
    dict(unit="kim-duong", period="2025-H1", sessions=3, scope="own", attended=n(kd, "attended") + 168, opinions=ops(kd) + 23, answered=ans(kd) + 15, note="Xã báo cáo 6 tháng 3 cuộc, chỉ gửi hồ sơ 1 cuộc"),
    dict(unit="ngoc-que", period="2025-Q1", sessions=1, scope="own", hosts="secretary", attended=84, opinions=11, answered=8, note="Không còn hồ sơ chi tiết"),
    dict(unit="my-lam", period="2025-H1", sessions=1, scope="own", note="Báo cáo 6 tháng của xã thấp hơn số hồ sơ đã nhập"),
    dict(unit=DISTRICT, period="2025", sessions=len(mine) + 2 + 1 + 2, scope="communes", attended=n(mine, "attended") + 168 + 84 + 143, opinions=ops(mine) + 23 + 11 + 19, answered=ans(mine) + 15 + 8 + 10, note="Báo cáo năm của các xã, thị trấn (hư cấu): hơn số hồ sơ 2 cuộc, không rõ của xã nào"),
]

# ---- out ---------------------------------------------------------------------------------------------------------
write("units.csv", ["code", "name", "kind", "parent", "from", "until", "successor"], units)
write("leaders.csv", ["unit", "post", "name", "title", "from", "until"], leaders)
write("agencies.csv", ["code", "name", "unit", "from", "until"], [dict(code=a[0], name=a[1], unit=DISTRICT, until=a[3], **{"from": a[2]}) for a in AG])
SRC = "Quy chế hư cấu của Ban Thường vụ Huyện ủy Lạc Thanh (dữ liệu mẫu, không có thật)"
write("rules.csv", ["key", "value", "from", "source"], [["notice_days", 7, "2025-01-01", SRC], ["conclusion_days", 10, "2025-01-01", SRC], ["publish_days", 10, "2025-01-01", SRC]])
write("plans.csv", ["code", "unit", "day", "month", "hosts", "at", "kind", "topic", "audience", "number", "status", "reason"], plans)
write("sessions.csv", ["code", "unit", "day", "hosts", "at", "venue", "kind", "form", "topic", "audience", "attended", "speakers", "opinions", "answered", "notice", "plan", "note", "known"], sessions)
write("ballots.csv", ["session", "issued", "returned", "invalid", "very_satisfied", "satisfied", "neutral", "dissatisfied"], ballots)
write("petitions.csv", ["code", "session", "text", "public_text", "field", "petitioner", "contact", "address", "origin", "answered", "answer", "answered_by", "duplicate_of", "part_of", "known"], petitions)
write("conclusions.csv", ["session", "number", "day", "signer"], conclusions)
write("assignments.csv", ["petition", "agency", "with", "day", "due", "conclusion"], assignments)
write("steps.csv", ["petition", "step", "day", "agency", "due", "why", "number", "known"], steps)
write("replies.csv", ["petition", "day", "outcome", "number", "text", "agency", "until", "referred_to", "known"], replies)
write("checks.csv", ["petition", "day", "by", "result"], checks)
write("reviews.csv", ["session", "day", "strengths", "limits"], reviews)
write("publications.csv", ["session", "day", "channel"], publications)
write("totals.csv", ["unit", "period", "sessions", "scope", "hosts", "attended", "opinions", "answered", "note"], totals)
