#!/usr/bin/env python3
"""Makes the tables of an invented register of one of three sizes: benches/generate.py district|province|nation FOLDER

The same bytes every time. Everybody and everything in them is made up; the petitions' wording is that of data/sample-district.
The office is the first unit of units.csv. The last day of which anything is told is 31 December 2025.
"""
import csv
import datetime as dt
import os
import random
import sys

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "data", "sample-district"))
from texts import PETITIONS, REPLIES  # noqa: E402

# Provinces, districts in each, communes in all, years.
SIZES = {
    "district": (0, 1, 19, range(2021, 2026)),
    "province": (1, 12, 222, range(2021, 2026)),
    "nation": (63, 700, 9_837, range(2024, 2026)),
}
AGENCIES = 20
FIRST = "An Bình Cẩm Chí Đại Đông Đồng Đức Gia Hà Hồng Hợp Hưng Kim Lạc Liên Minh Nam Nghĩa Ngọc Phú Phúc Quang Tân Thái Thanh Trung Việt Vĩnh Xuân".split()
SECOND = "An Bắc Châu Điền Giang Hải Hòa Hưng Khê Lâm Lạc Lập Lộc Long Lương Mỹ Phong Quang Sơn Tân Thành Thắng Thịnh Thủy Tiến Trạch Trung Vân Xá Yên".split()
OUTCOMES = ["resolved"] * 5 + ["explained"] * 3 + ["noted", "declined"]
LAST = dt.date(2025, 12, 31)


def days(n):
    return dt.timedelta(days=n)


class Tables:
    """The tables, each open for rows."""

    COLUMNS = {
        "units": "code,name,kind,parent",
        "leaders": "unit,post,name,from",
        "agencies": "code,name,unit",
        "plans": "code,unit,month,hosts",
        "sessions": "code,unit,day,hosts,attended,speakers,notice,plan",
        "ballots": "session,issued,returned,invalid,very_satisfied,satisfied,neutral,dissatisfied",
        "conclusions": "session,number,day",
        "reviews": "session,day,strengths",
        "publications": "session,day,channel",
        "petitions": "code,session,text,field,petitioner,contact,answered",
        "assignments": "petition,agency,day",
        "replies": "petition,day,outcome,number,text",
        "checks": "petition,day,by,result",
    }

    def __init__(self, folder):
        os.makedirs(folder, exist_ok=True)
        for name, columns in self.COLUMNS.items():
            file = open(os.path.join(folder, name + ".csv"), "w", encoding="utf-8", newline="")
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(columns.split(","))
            setattr(self, name, writer.writerow)


def petition_text(chance, field):
    words = {
        "dn": "Đề nghị", "pa": "Phản ánh", "ub": "UBND xã", "x": "xã", "d": f"đường liên thôn {chance.randint(1, 9)}",
        "t": f"thôn {chance.randint(1, 12)}", "t2": f"thôn {chance.randint(13, 20)}", "k": f"kênh N{chance.randint(1, 9)}",
        "c": f"cánh đồng số {chance.randint(1, 9)}", "n": str(chance.randint(2010, 2023)), "m": str(chance.randint(2, 40) * 50),
        "h": str(chance.randint(3, 60)), "mo": f"tháng {chance.randint(1, 12)}",
    }
    return chance.choice(PETITIONS[field]).format(**words)


def units(chance, tables, provinces, districts, communes):
    """Writes the units and returns each commune with the agencies that its petitions go to."""
    tops = [f"t{number:02}" for number in range(1, provinces + 1)]
    middles = [f"h{number:03}" for number in range(1, districts + 1)]
    name = lambda: f"{chance.choice(FIRST)} {chance.choice(SECOND)}"
    for top in tops:
        tables.units([top, name(), "province", ""])
    for place, middle in enumerate(middles):
        tables.units([middle, name(), "district", tops[place % provinces] if tops else ""])
    offices = tops or middles
    for office in offices:
        for number in range(1, AGENCIES + 1):
            tables.agencies([f"{office}-p{number:02}", f"Phòng Mẫu {number} {office}", office])
    found = []
    for number in range(communes):
        code, middle = f"x{number + 1:04}", middles[number % districts]
        tables.units([code, name(), "commune", middle])
        for post in ("secretary", "chair"):
            tables.leaders([code, post, f"Nguyễn Văn Mẫu {number + 1}", "2020-01-01"])
        found.append((code, offices[number % districts % len(offices)]))
    return found


def year(chance, tables, commune, office, year):
    held = chance.choices([3, 4, 5], [1, 8, 1])[0]
    for number in range(1, 5):
        tables.plans([f"{commune}-{year}-k{number}", commune, f"{year}-{3 * number - 1:02}", "chair"])
    for number in range(1, held + 1):
        session(chance, tables, commune, office, year, number)


def session(chance, tables, commune, office, year, number):
    code = f"{commune}-{year}-{number}"
    day = dt.date(year, min(3 * number - 1, 12), chance.randint(1, 28))
    plan = f"{commune}-{year}-k{number}" if number < 5 else ""
    attended = chance.randint(40, 250)
    tables.sessions([code, commune, day, chance.choice(["chair", "chair", "secretary", "chair,secretary"]), attended, chance.randint(5, 30), day - days(chance.randint(3, 14)), plan])
    if chance.random() < 0.85:
        issued = attended * 9 // 10
        returned = issued - chance.randint(0, issued // 8)
        very = chance.randint(returned // 3, returned // 2)
        neutral, against = chance.randint(0, returned // 12), chance.randint(0, returned // 15)
        tables.ballots([code, issued, returned, 0, very, returned - very - neutral - against, neutral, against])
    for likely, late, row in (
        (0.9, 8, lambda on: tables.conclusions([code, f"{number}/TB-UBND", on])),
        (0.4, 20, lambda on: tables.reviews([code, on, "Không khí cởi mở"])),
        (0.7, 15, lambda on: tables.publications([code, on, "Hệ thống truyền thanh xã"])),
    ):
        on = day + days(chance.randint(0, late))
        if chance.random() < likely and on <= LAST:
            row(on)
    for number in range(1, chance.randint(1, 37) + 1):
        petition(chance, tables, code, office, day, number)


def petition(chance, tables, session, office, day, number):
    code = f"{session}.{number}"
    field = chance.choice(list(PETITIONS))
    answered = chance.random() < 0.4
    who = [f"Trần Thị Mẫu {chance.randint(1, 999)}", f"0900 000 {chance.randint(0, 999):03}"] if chance.random() < 1 / 3 else ["", ""]
    tables.petitions([code, session, petition_text(chance, field), field, *who, "yes" if answered else ""])
    assigned = day + days(chance.randint(0, 3))
    if answered or chance.random() > 0.85 or assigned > LAST:
        return
    tables.assignments([code, f"{office}-p{chance.randint(1, AGENCIES):02}", assigned])
    replied = day + days(chance.choice([chance.randint(4, 15), chance.randint(4, 15), chance.randint(4, 30)]))
    if chance.random() < 0.05 and replied - days(2) <= LAST:
        tables.replies([code, replied - days(2), "interim", "", "Đang xác minh."])
    if chance.random() > 0.92 or replied > LAST:
        return
    outcome = chance.choice(OUTCOMES)
    tables.replies([code, replied, outcome, f"{number}/TL", chance.choice(REPLIES[outcome])])
    if chance.random() < 0.2 and replied + days(5) <= LAST:
        tables.checks([code, replied + days(5), "Ban Thanh tra nhân dân xã", chance.choice(["done", "done", "partly", "not-done"])])


def main():
    if len(sys.argv) != 3 or sys.argv[1] not in SIZES:
        sys.exit(__doc__)
    size, folder = sys.argv[1:]
    provinces, districts, communes, years = SIZES[size]
    chance = random.Random(size)
    tables = Tables(folder)
    for commune, office in units(chance, tables, provinces, districts, communes):
        for one in years:
            year(chance, tables, commune, office, one)


main()
