#!/usr/bin/env python3
"""Đối chiếu data/holidays.csv với thư viện Python `holidays` (Việt Nam).

Compares data/holidays.csv with the Python package `holidays` (country VN) and checks
the worked examples of 15 days. Prints every difference; exit 1 if one is unexplained.

Explained are: rows that the CSV itself marks `provisional`; days on a Saturday or Sunday
(off anyway); the swaps in SWAPS_NOT_IN_PACKAGE.

    pip install holidays && python3 data/check-holidays.py
"""
import csv
import datetime as dt
import os
import sys

import holidays

HERE = os.path.dirname(os.path.abspath(__file__))
YEARS = range(2018, 2029)
# Years with days that a decision confirms; of later years every row is provisional.
CONFIRMED_YEARS = range(2018, 2027)
# Swaps announced by the Government that the package is known not to have.
SWAPS_NOT_IN_PACKAGE = {"2026-01-02": "off", "2026-01-10": "work"}
COLUMNS = ["day", "kind", "name", "source", "status"]

bad = 0


def fail(text):
    global bad
    bad += 1
    print("LỖI/ERROR  " + text)


def read():
    path = os.path.join(HERE, "holidays.csv")
    raw = open(path, "rb").read()
    if raw.startswith(b"\xef\xbb\xbf"):
        fail("BOM")
    if b"\r" in raw:
        fail("CR")
    rows = {}
    last = None
    with open(path, encoding="utf-8", newline="") as f:
        reader = csv.DictReader(f)
        if reader.fieldnames != COLUMNS:
            fail(f"columns {reader.fieldnames}")
        for row in reader:
            day = dt.date.fromisoformat(row["day"])
            if day in rows:
                fail(f"{day} twice")
            if last and day < last:
                fail(f"{day} out of order")
            last = day
            if row["kind"] not in ("off", "work") or row["status"] not in ("confirmed", "provisional"):
                fail(f"{day} kind/status")
            if row["kind"] == "work" and day.weekday() < 5:
                fail(f"{day}: a working swap on a weekday")
            if not row["name"] or not row["source"]:
                fail(f"{day}: name or source empty")
            rows[day] = row
    return rows


def compare(rows):
    package = holidays.country_holidays("VN", years=YEARS, observed=True)
    theirs = {}
    for day, name in package.items():
        if day.year in YEARS:
            theirs[day] = ("off", name)
    for day in package.weekend_workdays:
        if day.year in YEARS:
            theirs[day] = ("work", "weekend_workdays")
    same = 0
    for day in sorted(set(rows) | set(theirs)):
        mine = rows[day]["kind"] if day in rows else None
        other, name = theirs.get(day, (None, ""))
        if mine == other:
            same += 1
            if rows[day]["status"] == "provisional" and day.year in CONFIRMED_YEARS:
                print(f"khác/diff  {day} {mine}: thư viện cũng có/package has it too; CSV: provisional ({rows[day]['name']})")
            continue
        what = f"{day} {day:%a} CSV={mine or '-'} package={other or '-'} {name}"
        if mine is None and other == "off" and day.weekday() >= 5:
            print(f"khác/diff  {what}: cuối tuần, vốn nghỉ/weekend, off anyway")
        elif SWAPS_NOT_IN_PACKAGE.get(day.isoformat()) == mine:
            print(f"khác/diff  {what}: hoán đổi mà thư viện chưa có/swap the package lacks")
        elif day in rows and rows[day]["status"] == "provisional":
            print(f"khác/diff  {what}: provisional")
        else:
            fail(what)
    print(f"{len(rows)} dòng/rows; {same} khớp/agree; holidays {holidays.__version__}")


def is_working(rows, day):
    row = rows.get(day)
    if row:
        return row["kind"] == "work"
    return day.weekday() < 5


def due(rows, start, kind, n=15):
    one = dt.timedelta(days=1)
    if kind == "working":
        day = start
        while n:
            day += one
            n -= is_working(rows, day)
        return day
    day = start + n * one
    while kind == "roll" and not is_working(rows, day):
        day += one
    return day


def examples(rows):
    table = [
        ("2019-04-12", "2019-04-27", "2019-05-02", "2019-05-08"),
        ("2019-01-25", "2019-02-09", "2019-02-11", "2019-02-22"),
        ("2026-08-14", "2026-08-29", "2026-09-03", "2026-09-08"),
        ("2026-11-23", "2026-12-08", "2026-12-08", "2026-12-15"),
    ]
    for start, *want in table:
        day = dt.date.fromisoformat(start)
        got = [due(rows, day, k).isoformat() for k in ("calendar", "roll", "working")]
        if got != want:
            fail(f"15 ngày từ/days from {start}: {got}, phải là/should be {want}")
        else:
            print(f"đúng/right 15 ngày từ/days from {start}: calendar {got[0]}, roll {got[1]}, working {got[2]}")


def main():
    rows = read()
    for year in YEARS:
        confirmed = any(d.year == year and r["status"] == "confirmed" for d, r in rows.items())
        if confirmed != (year in CONFIRMED_YEARS):
            fail(f"{year}: {'a' if confirmed else 'no'} confirmed row")
        if not any(d.year == year for d in rows):
            fail(f"{year}: no row")
    compare(rows)
    examples(rows)
    if bad:
        print(f"{bad} chỗ không giải thích được/unexplained")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
