"""Những gì HƯ CẤU đến sau khi giao / INVENTED: what came after the assignments, and when each row was entered.

follow(...) changes the rows that generate.py made, with a random generator of its own, so that nothing there moves:
steps (extensions, transfers, withdrawals), promises and referrals, replies dated back, and the `known` days.
"""
import datetime as dt
import random

from texts import BODIES, EXTENSIONS, HANDED_OVER, PASSED_BACK, PROMISES, REFERRALS, WITHDRAWALS

N = dt.timedelta
H = random.Random(20251231)
TERM = N(15)
# Who is asked first by mistake, by who replied.
MISTAKEN = {"cn-dat-dai": "phong-nn-mt", "phong-nn-mt": "phong-kt-ht-dt", "phong-kt-ht-dt": "ban-qlda", "ban-qlda": "phong-kt-ht-dt", "dien-luc": "phong-kt-ht-dt",
            "thuy-loi": "tt-dvnn", "tt-dvnn": "phong-nn-mt", "phong-vh-tt": "phong-noi-vu", "phong-noi-vu": "van-phong", "phong-gd-dt": "phong-kt-ht-dt", "cong-an": "van-phong"}
# The records of this commune were handed over when it ended: nobody knows when they were entered.
UNKNOWN = "ha-trung-2025-1"


class Course:
    """A petition's assignment with what followed."""

    def __init__(self, petition, assignment, replies, last):
        self.p, self.a, self.last = petition, assignment, last
        self.session = petition["s"]["day"]
        self.term = self.session + TERM
        self.due = assignment.get("due") or self.term
        self.start = assignment.get("day") or self.session
        self.replies = [r for r in replies if r["petition"] == petition["code"]]
        self.steps = []

    @property
    def final(self):
        return next((r for r in self.replies if r["outcome"] != "interim"), None)

    @property
    def interim(self):
        return next((r for r in self.replies if r["outcome"] == "interim" and r["day"] <= self.term), None)

    def in_force(self):
        return max([self.due] + [x["due"] for x in self.steps if x.get("due")]) if self.steps else self.due

    def is_late(self):
        return self.final is not None and self.final["day"] > self.in_force()

    def is_overdue(self):
        return self.final is None and self.last > self.in_force() and not any(x["step"] == "withdraw" for x in self.steps)


class Story:
    def __init__(self, sessions, petitions, assignments, replies, end, working):
        self.sessions, self.petitions, self.replies, self.end, self.is_working = sessions, petitions, replies, end, working
        by_code = {p["code"]: p for p in petitions}
        self.courses = [Course(by_code[a["petition"]], a, replies, end) for a in assignments]
        for c in self.courses:
            if c.final and c.a["agency"] == "phong-tn-mt" and c.final.get("agency"):
                self.step(c, "transfer", dt.date(2025, 3, 3), agency=c.final["agency"], why=HANDED_OVER)

    # ---- days ----
    def near(self, day, direction=1):
        while not self.is_working(day):
            day += N(direction)
        return day

    def on(self, days):
        """The last day at most."""
        return min(days, self.end)

    def entered(self, day, by):
        """The day of entry: up to 4 working days after the event, and with the term kept if the event keeps it."""
        known = day
        for _ in range(H.choices(range(5), [50, 28, 12, 6, 4])[0]):
            known = self.near(known + N(1))
        return self.on(known if day > by else min(known, max(day, self.near(by, -1))))

    def weeks_after(self, day):
        return self.on(self.near(day + N(H.randint(9, 40))))

    # ---- steps ----
    def step(self, c, step, day, known="usual", **more):
        c.steps.append({"petition": c.p["code"], "step": step, "day": day, "known": known, "due_before": c.in_force()} | more)

    def extend(self, c, due, way, why=None):
        """in-time: entered by the due day; back: dated before it, entered after it; after: dated after it."""
        before = c.in_force()
        latest = c.final["day"] if c.final else self.end
        first = max([c.start] + [x["day"] for x in c.steps if x["day"]])
        day = max(first, self.near(min(before, latest) - N(H.randint(0, 3)), -1))
        known = "usual"
        if way == "after":
            day = self.near(before + N(H.randint(1, 4)))
            day = day if day <= latest else max(first, min(before, latest))
        elif way == "back":
            known = self.on(self.near(max(latest if c.final else before, before + N(1)) + N(H.randint(0, 3))))
        self.step(c, "extend", day, known, due=due, why=why or H.choice(EXTENSIONS))

    def told_before(self):
        """What generate.py decided: extensions, and petitions withdrawn soon after they were assigned."""
        withdrawn = 0
        for c in self.courses:
            if c.a.get("extended_to"):
                self.extend(c, c.a["extended_to"], "in-time")
            if c.a.get("withdrawn"):
                withdrawn += 1
                day = "" if c.a["withdrawn"] == "yes" else c.a["withdrawn"]
                known = self.weeks_after(c.term) if withdrawn in (2, 5) else "usual"
                self.step(c, "withdraw", day, known, why=H.choice(WITHDRAWALS))

    # ---- replies ----
    def number(self, reply, agency):
        """A number left between those of its agency on that day, if there is one."""
        symbol = next((r["number"].split("/")[1] for r in self.replies if r["number"] and r["of"] == agency), "")
        own = [(int(r["number"].split("/")[0]), r["day"]) for r in self.replies if r["number"].endswith("/" + symbol) and symbol]
        lower = max((n for n, day in own if day <= reply["day"]), default=None)
        reply["number"] = "" if lower is None or (lower + 1) in [n for n, _ in own] else f"{lower + 1}/{symbol}"

    def add_reply(self, c, day, outcome, text, **more):
        agency = c.replies[0]["of"]
        reply = {"petition": c.p["code"], "day": day, "outcome": outcome, "text": text, "number": "", "of": agency, "agency": c.replies[0].get("agency", "")} | more
        self.number(reply, agency)
        before = [r for r in c.replies if r["day"] <= day]
        self.replies.insert(self.replies.index(before[-1]) + 1, reply)
        c.replies.insert(len(before), reply)

    def promise(self, c, reply, until):
        reply.update(outcome="promised", until=until, text=H.choice(PROMISES).format(f"{until:%d/%m/%Y}"))

    def promises(self, late):
        """An interim reply that became a promise: the term is kept by it alone. Then promises among the first replies."""
        told = [c for c in late if c.interim and c.interim["day"] >= c.start]
        told = [c for n, c in enumerate(told) if c.final["outcome"] == "resolved" or n % 2 == 0]
        for n, c in enumerate(told):
            done = c.final["day"]
            until = self.near(done + N(H.randint(1, 9))) if n % 3 else self.near(c.interim["day"] + N(max(1, (done - c.interim["day"]).days // 2)), -1)
            until = max(until, c.interim["day"])
            self.promise(c, c.interim, until)
            if n % 4 == 3 and until < done:
                self.add_reply(c, self.near(until), "promised", "", until=self.near(done + N(3)))
            late.remove(c)
        kept = [c for c in self.courses if c.final and c.final["outcome"] == "noted" and c.final["day"] <= c.term and not c.p.get("chronic")]
        H.shuffle(kept)
        revised = [c for c in kept if c.replies[-1]["outcome"] == "resolved"][:3]
        others = [c for c in kept if c not in revised and c.session < dt.date(2025, 11, 1)]
        for n, c in enumerate(revised):
            self.promise(c, c.final, self.near(c.replies[-1]["day"] + N(-6 if n == 0 else 5)))
        for n, c in enumerate(others[:5]):
            until = self.near(c.final["day"] + N(H.randint(40, 75))) if n < 3 else dt.date(2026, 3, 31)
            self.promise(c, c.final, until)
            if n == 1 and until < self.end:
                later = self.near(until + N(60))
                self.add_reply(c, until, "promised", PROMISES[0].format(f"{later:%d/%m/%Y}"), until=later)
        for reply in (r for r in self.replies if r["outcome"] == "promised" and not r["text"]):
            reply["text"] = PROMISES[0].format(f"{reply['until']:%d/%m/%Y}")

    def referrals(self):
        kept = [c for c in self.courses if c.final and c.final["outcome"] in ("noted", "explained") and c.final["day"] <= c.term and c.p["field"] in BODIES and not c.p.get("chronic")]
        for c in H.sample(kept, 8):
            body = BODIES[c.a["agency"] if c.a["agency"] in BODIES else c.p["field"]]
            c.final.update(outcome="referred", referred_to=body, text=H.choice(REFERRALS).format(body))

    def dated_back(self, late):
        """Late replies that were given a day within the term when they were entered."""
        some = [c for c in late if c.final["day"] > c.term and not c.a.get("due") and not c.a.get("extended_to") and not c.p.get("chronic") and len(c.replies) == 1]
        for c in H.sample(some, 13):
            c.final["known"] = self.entered(self.near(c.final["day"]), c.term)
            c.final["day"] = max(c.start + N(1), self.near(c.term - N(H.randint(0, 2)), -1))
            late.remove(c)

    # ---- transfers ----
    def transfers(self, late):
        """Given to another first, handed on in time or late, once or twice back and forth."""
        def fits(c):
            right = c.replies[0]["of"] if c.replies else c.a["agency"]
            return c.a["agency"] == right and right in MISTAKEN and not c.a.get("with") and not c.steps and c.start >= dt.date(2025, 3, 10) and c.p["s"]["unit"] != "lac-thanh"
        early = [c for c in self.courses if fits(c) and c.final and c.final["day"] <= c.term and (c.replies[0]["day"] - c.start).days >= 5]
        for c in H.sample(early, 6):
            right, c.a["agency"] = c.a["agency"], MISTAKEN[c.a["agency"]]
            self.step(c, "transfer", min(self.near(c.start + N(H.randint(1, 3))), c.replies[0]["day"] - N(1)), agency=right, why=H.choice(PASSED_BACK))
        slow = [c for c in late if fits(c) and len(c.replies) == 1 and (c.final["day"] - c.due).days >= 9]
        for n, c in enumerate(H.sample(slow, min(6, len(slow)))):
            right, wrong = c.a["agency"], MISTAKEN[c.a["agency"]]
            day = self.near(c.due + N(H.randint(1, 3)))
            if n < 2:  # back and forth: the first asked passes it on in time, has it again after the due day
                self.step(c, "transfer", self.near(c.due - N(2), -1) if self.near(c.due - N(2), -1) > c.start else c.due, agency=wrong, why=H.choice(PASSED_BACK))
                self.step(c, "transfer", day, agency=right, why=H.choice(PASSED_BACK))
                continue
            c.a["agency"] = wrong
            more = {"due": self.near(c.final["day"] + N(2))} if n % 2 else {}
            self.step(c, "transfer", day, agency=right, why=H.choice(PASSED_BACK), **more)

    # ---- what made the rate in force ----
    def extensions(self, late):
        H.shuffle(late)
        stay = [c for c in late if c.a["agency"] in ("cn-dat-dai", "ban-qlda", "thuy-loi")][:3]
        for n, c in enumerate(c for c in late if c not in stay and c.is_late()):
            done = c.final["day"]
            gap = (done - c.in_force()).days
            if gap > 14 and n % 3 == 0:  # in two steps
                self.extend(c, self.near(c.in_force() + N(gap // 2)), "in-time")
            self.extend(c, self.near(done + N(H.choice([0, 0, 1, 2, 5]))), ["in-time", "back", "in-time", "after", "back"][n % 5])

    def unanswered(self):
        over = sorted((c for c in self.courses if c.is_overdue()), key=lambda c: c.term)
        for n, c in enumerate(over):
            if n % 3 == 0:
                if n % 2:
                    self.step(c, "withdraw", self.near(c.term - N(3), -1), self.weeks_after(c.term), why=H.choice(WITHDRAWALS))
                else:
                    self.step(c, "withdraw", self.on(self.near(c.term + N(20))), why=H.choice(WITHDRAWALS))
            elif n % 3 == 1:
                at_the_end = self.near(self.end - N(H.randint(2, 12)), -1)  # found while the year's report was written
                day = at_the_end if n % 2 else self.near(c.term - N(1), -1)
                self.step(c, "extend", max(day, c.start), at_the_end, due=self.near(self.end + N(H.randint(12, 40))), why=H.choice(EXTENSIONS))

    # ---- days of entry ----
    def known_days(self):
        answered = [p for p in self.petitions if p.get("answered") == "yes" and not p.get("part_of") and dt.date(2025, 3, 1) < p["s"]["day"] < dt.date(2025, 11, 1)]
        late_rows = {p["code"] for p in H.sample(answered, 3)}
        slow = [c for c in self.courses if c.final and c.final["day"] <= c.term and "known" not in c.final and c.session < dt.date(2025, 11, 20)
                and c.p["session"] != UNKNOWN]
        for c in H.sample(slow, 4):
            c.final["known"] = self.weeks_after(c.term)
        term = {}
        for s in self.sessions:
            term[s["code"]] = s["day"] + TERM
            s["known"] = self.entered(s["day"], term[s["code"]])
        row = {}
        for p in self.petitions:
            known = p["s"]["known"] if H.random() < .8 else self.entered(p["s"]["known"], term[p["session"]])
            p["known"] = row[p["code"]] = self.weeks_after(term[p["session"]]) if p["code"] in late_rows else known
        for c in self.courses:
            for r in c.replies:
                r.setdefault("known", self.entered(max(r["day"], row[c.p["code"]]), c.term))
            for x in c.steps:
                if x["known"] == "usual":
                    day = max(x["day"] or c.start, row[c.p["code"]])
                    x["known"] = self.entered(day, x["due_before"])
        self.unknown()

    def unknown(self):
        for s in self.sessions:
            if s["code"] == UNKNOWN:
                s["known"] = ""
        for p in self.petitions:
            if p["session"] == UNKNOWN:
                p["known"] = ""
        for c in self.courses:
            if c.p["session"] == UNKNOWN:
                for x in c.replies + c.steps:
                    x["known"] = ""
        for step in ("withdraw", "extend"):
            next(x for c in self.courses for x in c.steps if x["step"] == step and x["day"] and x["known"] == x["day"])["known"] = ""

    def tell(self):
        self.told_before()
        late = [c for c in self.courses if c.is_late()]
        self.promises(late)
        self.referrals()
        self.dated_back(late)
        self.transfers(late)
        self.extensions(late)
        self.unanswered()
        self.known_days()
        for c in self.courses:
            last = c.start
            for n, x in enumerate(c.steps, 1):
                x["number"] = n
                if x["day"]:
                    assert last <= x["day"] <= self.end, (x, c.start)
                    last = x["day"]
                assert not x["known"] or (x["day"] or c.start) <= x["known"] <= self.end, x
        return [x for c in self.courses for x in c.steps]


def follow(sessions, petitions, assignments, replies, end, working):
    """Changes the rows and returns the steps. A reply's `of` is the agency that gave it."""
    return Story(sessions, petitions, assignments, replies, end, working).tell()
