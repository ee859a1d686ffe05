#!/usr/bin/env python3
"""Sinh sổ mẫu HƯ CẤU của xã Lưu Khê, năm 2026 / makes the INVENTED register of Lưu Khê commune, 2026.

Deterministic: `python3 data/sample-commune/generate.py` writes the same bytes every time (fixed seed, no clock).
What happened stands in texts.py; here days, codes, numbers and people's names are made of it.
Holidays are read from ../holidays.csv so that everything falls on working days.
"""
import csv
import datetime as dt
import os
import random
import re
import sys
import unicodedata

sys.dont_write_bytecode = True
from texts import PLANS, SESSIONS

HERE = os.path.dirname(os.path.abspath(__file__))
R = random.Random(20260701)
KNOWN = random.Random(20260702)  # of its own: the days of entry move nothing else
D, N = dt.date, dt.timedelta
END = D(2026, 12, 31)
OWN, PROVINCE = "luu-khe", "hong-giang"
FOUNDED, VILLAGES_MERGED = D(2025, 7, 1), D(2026, 10, 1)


def fold(s):
    s = s.replace("đ", "d").replace("Đ", "D")
    s = "".join(c for c in unicodedata.normalize("NFD", s) if not unicodedata.combining(c))
    return re.sub(r"[^a-z0-9]+", "-", s.lower()).strip("-")


def write(name, cols, rows):
    with open(os.path.join(HERE, name), "w", encoding="utf-8", newline="") as f:
        w = csv.writer(f, lineterminator="\n")
        w.writerow(cols)
        w.writerows([row.get(c, "") for c in cols] for row in rows)


with open(os.path.join(HERE, "..", "holidays.csv"), encoding="utf-8") as f:
    OFF = {D.fromisoformat(row["day"]) for row in csv.DictReader(f) if row["kind"] == "off"}


def working(day, step=1):
    """The day itself, or the next working day in the direction of step."""
    while day.weekday() > 4 or day in OFF:
        day += N(step)
    return day


def act(session, days):
    """A working day so many days after the session; what keeps the term of 15 days keeps it."""
    day = working(session + N(days), -1 if days <= 15 else 1)
    assert session < day <= END, (session, days)
    return day


def entered(day, not_after=END):
    """The day of entry: up to 4 working days after the event, and with the term kept if the event keeps it."""
    known = day
    for _ in range(KNOWN.choices(range(5), [45, 30, 13, 7, 5])[0]):
        known = working(known + N(1))
    last = working(min(not_after, END), -1)
    return min(known, max(last, day)) if day <= not_after else min(known, END)


# ---- units -------------------------------------------------------------------------------------------------------
DISTRICT = "thuan-trach"
FORMER = {
    "Hồng Trạch": ["Đoài", "Nội Trạch", "Chùa Vàng", "Cầu Đá"],
    "Đông Lưu": ["An Lưu", "Phú Khê", "Bến Đò"],
    "Kim Tràng": ["Tràng Đông", "Tràng Bắc", "Trại Cam", "Gò Mây"],
}
JOINED = {"Trại Cam", "Gò Mây"}
units = [
    {"code": PROVINCE, "name": "Hồng Giang", "kind": "province"},
    {"code": DISTRICT, "name": "Thuận Trạch", "kind": "district", "parent": PROVINCE, "until": FOUNDED},
    {"code": OWN, "name": "Lưu Khê", "kind": "commune", "parent": PROVINCE, "from": FOUNDED},
]
for name in FORMER:
    units.append({"code": fold(name), "name": name, "kind": "commune", "parent": DISTRICT, "until": FOUNDED, "successor": OWN})
for former, villages in FORMER.items():
    for name in villages:
        village = {"code": fold(name), "name": name, "kind": "village"}
        units.append(village | {"parent": fold(former), "until": FOUNDED})
        ends = {"until": VILLAGES_MERGED, "successor": "doan-ket"} if name in JOINED else {}
        units.append(village | {"parent": OWN, "from": FOUNDED} | ends)
units.append({"code": "doan-ket", "name": "Đoàn Kết", "kind": "village", "parent": OWN, "from": VILLAGES_MERGED})

# ---- people ------------------------------------------------------------------------------------------------------
FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Vũ", "Hoàng", "Đặng", "Bùi", "Đỗ", "Mạc", "Lương", "Đinh", "Tăng", "Đoàn", "Hà"]
MIDDLE = {True: ["Thị", "Thu", "Ngọc", "Thanh"], False: ["Văn", "Đức", "Hữu", "Quang", "Xuân", "Đình"]}
GIVEN = {
    True: ["Luyến", "Mùi", "Nga", "Oanh", "Thảo", "Thắm", "Yên", "Ánh", "Hướng", "Nhàn", "Rạng", "Mận", "Dịu", "Hòe", "Lụa"],
    False: ["Bảng", "Chiến", "Dụng", "Đạt", "Giáp", "Hiển", "Khoát", "Lập", "Phú", "Quyết", "Sáng", "Tiệp", "Úy", "Xuyên", "Tỉnh"],
}
named = set()


def person(woman):
    while True:
        name = f"{R.choice(FAMILY)} {R.choice(MIDDLE[woman])} {R.choice(GIVEN[woman])}"
        if name not in named:
            named.add(name)
            return name


NEW_CHAIR = D(2026, 7, 10)
leaders = [
    {"unit": OWN, "post": "secretary", "name": "Tăng Thị Rạng", "title": "Bí thư Đảng ủy xã", "from": FOUNDED},
    {"unit": OWN, "post": "chair", "name": "Mạc Đình Úy", "title": "Chủ tịch UBND xã", "from": FOUNDED, "until": NEW_CHAIR},
    {"unit": OWN, "post": "chair", "name": "Đinh Hữu Khoát", "title": "Chủ tịch UBND xã", "from": NEW_CHAIR},
    {"unit": OWN, "post": "deputy", "name": "Lương Quang Bảng", "title": "Phó Chủ tịch UBND xã", "from": FOUNDED},
]
named.update(x["name"] for x in leaders)


def leader(post, day):
    held = [x["name"] for x in leaders if x["post"] == post and x["from"] <= day < x.get("until", D.max)]
    assert len(held) == 1, (post, day)
    return held[0]


# ---- agencies: code, name, whether the commune's own, from, symbol in document numbers ---------------------------
AGENCIES = [
    ("van-phong", "Văn phòng HĐND và UBND xã", True, FOUNDED, "VP"),
    ("phong-kinh-te", "Phòng Kinh tế", True, FOUNDED, "PKT"),
    ("phong-vh-xh", "Phòng Văn hóa - Xã hội", True, FOUNDED, "PVHXH"),
    ("tt-pvhcc", "Trung tâm Phục vụ hành chính công xã", True, FOUNDED, "TTPVHCC"),
    ("tt-dvth", "Trung tâm Dịch vụ tổng hợp xã", True, D(2026, 1, 1), "TTDVTH"),
    ("cong-an", "Công an xã", True, FOUNDED, "CAX"),
    ("quan-su", "Ban Chỉ huy Quân sự xã", True, FOUNDED, "BCHQS"),
    ("tram-y-te", "Trạm Y tế xã", True, FOUNDED, "TYT"),
    ("cn-dat-dai", "Chi nhánh Văn phòng đăng ký đất đai khu vực Thuận Trạch", False, FOUNDED, "CNVPĐK"),
    ("dien-luc", "Đội Quản lý điện lực khu vực Thuận Trạch", False, FOUNDED, "ĐQLĐL"),
    ("nuoc-sach", "Công ty Cổ phần Nước sạch Hồng Giang", False, "", "NSHG"),
    ("thuy-loi", "Xí nghiệp Thủy lợi Thuận Trạch", False, "", "XNTL"),
]
SYMBOL = {code: symbol for code, *_, symbol in AGENCIES}
agencies = [{"code": c, "name": n, "unit": OWN if own else "", "from": start} for c, n, own, start, _ in AGENCIES]

# ---- sessions, plans and what follows a session ------------------------------------------------------------------
sessions, plans, ballots, conclusions, reviews, publications = [], [], [], [], [], []
PLAN_NUMBER = {2025: "09-KH/ĐU", 2026: "05-KH/ĐU"}
# Planned otherwise than held: in July and by the chair, who sent a deputy; a week earlier.
MOVED = {"2026-08-28": {"month": "2026-07", "hosts": "chair"}, "2026-11-26": {"day": D(2026, 11, 19)}}
count = {}


def next_code(year, what=""):
    count[year, what] = count.get((year, what), 0) + 1
    return f"{OWN}-{year}-{what}{count[year, what]}"


def plan(year, entry):
    entry = {"code": next_code(year, "k"), "unit": OWN, "number": PLAN_NUMBER[year]} | entry
    plans.append(entry)
    return entry["code"]


series = {"ĐU": {2025: 20, 2026: 4}, "UBND": {2025: 61, 2026: 9}}
for s in SESSIONS:
    day = s["day"] = D.fromisoformat(s["day"])
    assert working(day) == day and working(day - N(s["notice"])) == day - N(s["notice"]), day
    s["code"] = next_code(day.year)
    hosts = s["hosts"].split(";")
    at = fold(s["village"]) if "village" in s else ""
    row = {"code": s["code"], "unit": OWN, "day": day, "hosts": s["hosts"], "at": at, "notice": day - N(s["notice"])}
    row["venue"] = f"Nhà văn hóa thôn {s['village']}" if at else s["venue"]
    row["kind"], row["form"] = s.get("kind", "periodic"), s.get("form", "direct")
    for column in ("topic", "audience", "attended", "speakers", "opinions", "note"):
        row[column] = s.get(column, "")
    if s.get("speakers") and s.get("opinions"):  # what was not written down as a petition was answered at once
        own = [x for x in s["petitions"] if "part" not in x]
        row["answered"] = s["opinions"] - sum("answer" not in (x["fate"] or {}) for x in own)
    if row["kind"] != "adhoc":
        entry = {"hosts": s["hosts"], "at": at, "kind": row["kind"], "topic": row["topic"]}
        entry |= {"audience": row["audience"] if row["kind"] == "thematic" else ""}
        when = {"day": day} if len(sessions) % 4 == 3 else {"month": f"{day:%Y-%m}"}
        row["plan"] = plan(day.year, entry | MOVED.get(f"{day}", when))
    sessions.append(row)
    if "conclusion" in s:
        body = "ĐU" if hosts[0] == "secretary" else "UBND"
        series[body][day.year] += R.randint(2, 6)
        n = series[body][day.year]
        s["number"] = f"{n:02}-TB/ĐU" if body == "ĐU" else f"{n:02}/TB-UBND"
        s["concluded"] = act(day, s["conclusion"])
        conclusions.append({"session": s["code"], "number": s["number"], "day": s["concluded"], "signer": leader(hosts[0], s["concluded"])})
    if "review" in s:
        strengths, limits = s["review"]
        reviews.append({"session": s["code"], "day": working(day + N(R.randint(1, 4))), "strengths": strengths, "limits": limits})
    for days, channel in s["publish"]:
        publications.append({"session": s["code"], "day": act(day, days), "channel": channel})
    if "ballot" in s:
        issued, returned, invalid, *levels = s["ballot"]
        assert returned <= issued <= s["attended"] and sum(levels) == returned - invalid, s["code"]
        names = ("very_satisfied", "satisfied", "neutral", "dissatisfied")
        ballots.append({"session": s["code"], "issued": issued, "returned": returned, "invalid": invalid} | dict(zip(names, levels)))
for entry in PLANS:
    entry["at"] = fold(entry.pop("village"))
    plan(2026, {"kind": "periodic"} | entry | ({"day": D.fromisoformat(entry["day"])} if "day" in entry else {}))

# ---- petitions, assignments, steps, replies, checks ---------------------------------------------------------------------
petitions, assignments, steps, replies, checks = [], [], [], [], []
codes, phones = {}, 0
for s in SESSIONS:
    for i, x in enumerate(s["petitions"], 1):
        x["code"] = f"{s['code']}.{i}"
        if x.get("key"):
            codes[x["key"]] = x["code"]
held = {row["code"]: row for row in sessions}
for s in SESSIONS:
    term = s["day"] + N(15)
    written = held[s["code"]]["known"] = entered(s["day"])
    for x in s["petitions"]:
        fate = x["fate"] or {}
        village = x.get("v") or s.get("village")
        row = {"code": x["code"], "session": s["code"], "text": x["text"], "field": x["field"], "origin": x.get("origin", "")}
        row["public_text"] = x["text"] if x.get("pub") is True else x.get("pub", "")
        row["duplicate_of"], row["part_of"] = codes.get(x.get("dup"), ""), codes.get(x.get("part"), "")
        assert ("dup" in x) == bool(row["duplicate_of"]) and ("part" in x) == bool(row["part_of"]), x["code"]
        who = x.get("who") or (R.choice(["Ông", "Bà"]) if village and not row["origin"] and R.random() < .22 else None)
        if who:
            row["petitioner"] = f"{who} {person(who in ('Bà', 'Chị'))}"
            row["address"] = f"thôn {village}" if village else ""
        if x.get("contact"):
            phones += 1
            row["contact"] = f"0900 000 0{phones:02}"
        if "answer" in fate:
            row |= {"answered": "yes", "answer": fate["answer"], "answered_by": fate["by"]}
        row["known"] = row_known = written = max(written, entered(written)) if KNOWN.random() < .2 else written
        petitions.append(row)
        if "agency" not in fate:
            continue
        day = act(s["day"], fate["day"]) if "day" in fate else s["concluded"]
        row = {"petition": x["code"], "agency": fate.get("first", fate["agency"]), "with": fate.get("withs", ""), "day": day}
        row["conclusion"] = "" if "day" in fate else s["number"]
        row["due"] = working(s["day"] + N(fate["due"])) if "due" in fate else ""
        assignments.append(row)
        for number, one in enumerate(fate.get("steps", ()), 1):
            step = {"petition": x["code"], "step": one["step"], "day": act(s["day"], one["days"]), "agency": one.get("agency", "")}
            step |= {"due": working(s["day"] + N(one["due"])) if "due" in one else "", "why": one["why"], "number": number}
            step["known"] = act(s["day"], one["entered"]) if one["entered"] else entered(max(step["day"], row_known), term)
            assert max(day, row_known) <= step["known"] and day <= step["day"] <= step["known"], x["code"]
            steps.append(step)
        for days, outcome, text, *more in fate["replies"]:
            replied = act(s["day"], days)
            assert replied >= day, x["code"]
            reply = {"petition": x["code"], "day": replied, "outcome": outcome, "text": text, "agency": fate["agency"], "new": "new" in more}
            if outcome in ("promised", "referred"):
                reply["until" if outcome == "promised" else "referred_to"] = more[0]
            reply["known"] = entered(max(replied, row_known), term)
            replies.append(reply)
        if "entered" in fate:
            replies[-1]["known"] = act(s["day"], fate["entered"])
        for days, by, result in (fate[k] for k in ("chk", "chk2") if k in fate):
            checks.append({"petition": x["code"], "day": act(s["day"], days), "by": by, "result": result})
given = {}
for reply in sorted(replies, key=lambda r: r["day"]):
    series_of = agency, _ = reply["agency"], reply["day"].year
    if reply["new"]:
        continue
    given[series_of] = given.get(series_of, R.randint(8, 30)) + R.randint(2, 9)
    reply["number"] = f"{given[series_of]}/{SYMBOL[agency]}"
for reply in (r for r in replies if r["new"]):
    before = [r for r in replies if r["agency"] == reply["agency"] and r["day"].year == reply["day"].year and r["day"] <= reply["day"] and "number" in r]
    reply["number"] = f"{max(int(r['number'].split('/')[0]) for r in before) + 1}/{SYMBOL[reply['agency']]}"
    assert sum(r.get("number") == reply["number"] for r in replies) == 1, reply
for reply in replies:
    del reply["agency"]

# ---- totals: what the former communes handed over without records ------------------------------------------------
HANDED = "Số liệu trong biên bản bàn giao ngày 30/06/2025 của xã {}; không có hồ sơ từng cuộc"
totals = [
    {"unit": "hong-trach", "period": "2025-H1", "sessions": 1, "scope": "own", "attended": 72, "opinions": 9, "answered": 6, "note": HANDED.format("Hồng Trạch")},
    {"unit": "kim-trang", "period": "2025-H1", "sessions": 2, "scope": "own", "attended": 121, "opinions": 15, "answered": 9, "note": HANDED.format("Kim Tràng")},
]

# ---- rules: a province's regulation over the packaged law-72-2025 ------------------------------------------------
SOURCE = "Quy chế hư cấu của Ban Thường vụ Tỉnh ủy Hồng Giang (dữ liệu mẫu, không có thật)"
rules = [{"key": key, "value": value, "from": "2026-01-01", "source": SOURCE} for key, value in (("due_days", 15), ("threshold_percent", 90), ("conclusion_days", 7))]

# ---- out ---------------------------------------------------------------------------------------------------------
write("units.csv", ["code", "name", "kind", "parent", "from", "until", "successor"], units)
write("leaders.csv", ["unit", "post", "name", "title", "from", "until"], leaders)
write("agencies.csv", ["code", "name", "unit", "from", "until"], agencies)
write("rules.csv", ["key", "value", "from", "source"], rules)
write("plans.csv", ["code", "unit", "day", "month", "hosts", "at", "kind", "topic", "audience", "number", "status", "reason"], plans)
write("sessions.csv", ["code", "unit", "day", "hosts", "at", "venue", "kind", "form", "topic", "audience", "attended", "speakers", "opinions", "answered", "notice", "plan", "note", "known"], sessions)
write("ballots.csv", ["session", "issued", "returned", "invalid", "very_satisfied", "satisfied", "neutral", "dissatisfied"], ballots)
write("petitions.csv", ["code", "session", "text", "public_text", "field", "petitioner", "contact", "address", "origin", "answered", "answer", "answered_by", "duplicate_of", "part_of", "known"], petitions)
write("conclusions.csv", ["session", "number", "day", "signer"], conclusions)
write("assignments.csv", ["petition", "agency", "with", "day", "due", "conclusion"], assignments)
write("steps.csv", ["petition", "step", "day", "agency", "due", "why", "number", "known"], steps)
write("replies.csv", ["petition", "day", "outcome", "number", "text", "until", "referred_to", "known"], replies)
write("checks.csv", ["petition", "day", "by", "result"], checks)
write("reviews.csv", ["session", "day", "strengths", "limits"], reviews)
write("publications.csv", ["session", "day", "channel"], publications)
write("totals.csv", ["unit", "period", "sessions", "scope", "attended", "opinions", "answered", "note"], totals)
