#!/usr/bin/env python3
"""Times whole commands beside the sqlite3 shell on the same register:
benches/run.py [--write] [--runs N] [--program PATH] district|province|nation…

Makes the tables (benches/generate.py) and the registers below target/bench where they are not there, builds the release program unless
another is named, and prints a table in Markdown; with --write it stands in docs/performance.md. Times are of the processor, user and system together,
medians of the runs, the program and the shell in turn; what waits for the disk tells the wall's time too. Wants sqlite3. A nation
takes about a quarter of an hour and 6 GB.
"""
import os
import shlex
import shutil
import statistics
import subprocess
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
BENCH = os.path.join(ROOT, "target", "bench")
TARGET = os.environ.get("CARGO_TARGET_DIR", os.path.join(ROOT, "target"))
OFFICE = {"district": "h001", "province": "t01", "nation": "t01"}
ENV = {"PATH": os.environ["PATH"], "DOITHOAI_TODAY": "2025-12-31", "DOITHOAI_LANG": "en", "DOITHOAI_USER": "bench", "HOME": BENCH}
YEAR = "day BETWEEN '2025-01-01' AND '2025-12-31'"
GROUPS = f"""
SELECT unit_id, count(*) FROM session WHERE {YEAR} GROUP BY unit_id;
SELECT a.agency_id, count(*), sum(a.replied_on <= a.due_on) FROM holding AS a JOIN petition AS p ON p.id = a.petition_id
  JOIN session AS s ON s.id = p.session_id WHERE s.{YEAR} GROUP BY a.agency_id;
SELECT p.field, count(*) FROM petition AS p JOIN session AS s ON s.id = p.session_id WHERE s.{YEAR} GROUP BY p.field;"""
REPORTS = "units leaders plan petitions agencies satisfaction overdue outlook repeats".split()
START, MARK = "<!-- benches/run.py -->", "<!-- end -->"


class Run:
    """One process: seconds of the processor and of the wall, and its peak of memory in MB."""

    def __init__(self, folder, argv, stdin=None):
        begun = time.perf_counter()
        source = open(stdin, "rb") if stdin else subprocess.DEVNULL
        child = subprocess.Popen(argv, cwd=folder, env=ENV, stdin=source, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        told = child.stderr.read()
        _, status, used = os.wait4(child.pid, 0)
        self.wall = time.perf_counter() - begun
        child.returncode = os.waitstatus_to_exitcode(status)
        # What `lint` and `--strict` find is exit 3.
        if child.returncode not in (0, 3):
            sys.exit(f"{shlex.join(argv)}: exit {child.returncode}\n{told.decode()}")
        self.cpu, self.memory = used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def middle(runs, what):
    return statistics.median(getattr(run, what) for run in runs)


def seconds(value):
    return f"{value * 1000:.0f} ms" if value < 1 else f"{value:.1f} s"


class Size:
    """The commands at one size, timed."""

    def __init__(self, name, program, runs):
        self.name, self.binary, self.runs, self.rows = name, program, runs, []
        # What takes long at the size of a nation is run once there.
        self.few = 1 if name == "nation" else min(runs, 3)
        self.folder = os.path.join(BENCH, name)
        self.tables = os.path.join(self.folder, "tables")
        os.makedirs(self.folder, exist_ok=True)
        if not os.path.isdir(self.tables):
            subprocess.run([sys.executable, os.path.join(HERE, "generate.py"), name, self.tables + ".new"], check=True)
            os.rename(self.tables + ".new", self.tables)

    def path(self, name):
        return os.path.join(self.folder, name)

    def shell(self, sql, file="doithoai.db"):
        with open(self.path("shell.sql"), "w", encoding="utf-8") as script:
            script.write(sql)
        return lambda: Run(self.folder, ["sqlite3", file], self.path("shell.sql"))

    def program(self, line, file="doithoai.db"):
        return lambda: Run(self.folder, [self.binary, *shlex.split(line), "-q", "--file", file])

    def time(self, name, run, beside=None, runs=None, goal=""):
        """Times a command, in turn with the shell where one is given."""
        mine, theirs = [], []
        for _ in range(runs or self.runs):
            mine.append(run())
            if beside:
                theirs.append(beside())
        cells = [seconds(middle(mine, "cpu")), seconds(middle(mine, "wall")), f"{max(run.memory for run in mine):.0f} MB"]
        if theirs:
            ratio = statistics.median(one.wall / other.wall for one, other in zip(mine, theirs))
            cells += [f"{seconds(middle(theirs, 'cpu'))}, {seconds(middle(theirs, 'wall'))}", f"{ratio:.2f}", goal]
        else:
            cells += ["", "", goal]
        self.rows.append([name, *cells])
        print(f"{self.name}: {name}: {' | '.join(cells)}", file=sys.stderr, flush=True)

    def make(self):
        """Imports the tables, beside `.import` of the same files into plain tables."""
        files = sorted(os.listdir(self.tables))
        imports = "".join(f".import --csv {os.path.join(self.tables, file)} {file[:-4]}\n" for file in files)

        def fresh():
            for file in ("doithoai.db", "plain.db"):
                if os.path.exists(self.path(file)):
                    os.remove(self.path(file))
            self.program(f"init --unit {OFFICE[self.name]} --units {self.tables}/units.csv")()
            return self.program(f"import {self.tables}")()

        self.time("`import` of all tables (shell: `.import` into plain tables)", fresh, self.shell(imports, "plain.db"), self.few, "≤ 3")

    def change(self):
        """Entering, in turn with one durable insert by the shell into the same file, and taking back."""
        shutil.copyfile(self.path("doithoai.db"), self.path("change.db"))
        durable = self.shell("INSERT INTO counter VALUES (hex(randomblob(8)), 1);", "change.db")
        runs = max(self.runs, 9)
        day = iter(f"{day}/{month}/2025" for month in range(1, 13) for day in range(1, 29))
        entered = iter(range(1, 10_000))
        line = lambda text: lambda: Run(self.folder, [self.binary, *shlex.split(text()), "-q", "--file", "change.db"])
        self.time("`record session`", line(lambda: f"record session --unit x0001 --on {next(day)} --host chair --attended 80"), durable, runs, "≤ 2")
        self.time("`record petition`", line(lambda: f"record petition x0002-2025-1 --text 'Đường liên thôn ngập {next(entered)}'"), durable, runs)
        given = iter(range(1, 10_000))
        highest = self.highest("x0002-2025-1")
        first = highest - runs
        self.time("`assign`", line(lambda: f"assign x0002-2025-1.{first + next(given)} --to {OFFICE[self.name]}-p01"), durable, runs)
        given = iter(range(1, 10_000))
        self.time("`record reply`", line(lambda: f"record reply x0002-2025-1.{first + next(given)} --on 30/12/2025 --outcome resolved"), durable, runs)
        self.time("`undo`", line(lambda: "undo"), durable, runs)
        os.remove(self.path("change.db"))

    def highest(self, session):
        sql = f"SELECT max(order_number) FROM petition WHERE session_id = (SELECT id FROM session WHERE code = '{session}')"
        return int(subprocess.run(["sqlite3", self.path("change.db"), sql], check=True, capture_output=True, text=True).stdout)

    def read(self):
        one = self.shell("SELECT 1;")
        self.time("`--version` (shell: `SELECT 1`)", self.program("--version"), one, max(self.runs, 20), "≤ 1.5")
        goal = "≤ 3" if self.name == "district" else ""
        self.time("dashboard (shell: `SELECT 1`)", self.program(""), one, goal=goal)
        self.time("`find 'ngập đường'`", self.program("find 'ngập đường'"))
        self.time("`list assignments --overdue`", self.program("list assignments --overdue"))
        goal = {"nation": "≤ 0.5", "province": "≤ 30 ms"}.get(self.name, "")
        self.time("`report year --json` (shell: three groupings)", self.program("report year 2025 --json"), self.shell(GROUPS), goal=goal)
        self.time("`report year` (table)", self.program("report year 2025"))
        for kind in REPORTS:
            for form in ("json", "table"):
                self.time(f"`report {kind} --format {form}`", self.program(f"report {kind} 2025 --format {form}"), runs=self.few)
        for ending in ("html", "xlsx"):
            self.time(f"`report petitions -o p.{ending}`", self.program(f"report petitions 2025 --force -o p.{ending}"), runs=self.few)

    def exchange(self):
        self.time("`export`", self.program("export out --force"), runs=self.few)
        shutil.rmtree(self.path("out"))
        self.time("`verify`", self.program("verify"), runs=self.few)
        for file in ("doithoai.db", "part.dtb"):
            if os.path.exists(self.path("other-" + file)):
                os.remove(self.path("other-" + file))
        shutil.copyfile(self.path("doithoai.db"), self.path("other-doithoai.db"))
        self.program("record session --unit x0001 --on 30/12/2025 --host chair", "other-doithoai.db")()
        self.time("`bundle make` of a commune's year", self.program("bundle make --unit x0001 --period 2025 --force -o other-part.dtb", "other-doithoai.db"), runs=1)
        shutil.copyfile(self.path("doithoai.db"), self.path("other-doithoai.db"))
        self.time("`bundle merge` of it", self.program("bundle merge other-part.dtb", "other-doithoai.db"), runs=1)
        os.remove(self.path("other-doithoai.db"))

    def table(self):
        size = os.path.getsize(self.path("doithoai.db")) / 1e6
        count = lambda file: sum(1 for _ in open(os.path.join(self.tables, file), "rb")) - 1
        sessions, petitions, assignments = (count(f"{kind}.csv") for kind in ("sessions", "petitions", "assignments"))
        lines = [
            f"### {self.name.capitalize()}",
            "",
            f"{count('units.csv'):,} units, {sessions:,} sessions, {petitions:,} petitions, {assignments:,} assignments; a file of {size:,.0f} MB.",
            "",
            "| command | processor | wall | peak memory | shell: processor, wall | ratio | to reach |",
            "|---|---|---|---|---|---|---|",
        ]
        return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in self.rows])


def main():
    given = sys.argv[1:]
    write = "--write" in given
    runs = int(given[given.index("--runs") + 1]) if "--runs" in given else 9
    names = [name for name in given if name in OFFICE]
    if not names:
        sys.exit(__doc__)
    program = os.path.abspath(given[given.index("--program") + 1]) if "--program" in given else None
    if not program:
        subprocess.run(["cargo", "build", "--profile", "dist", "--locked", "--quiet"], cwd=ROOT, check=True)
        program = os.path.join(TARGET, "dist", "doithoai")
    tables = []
    for name in names:
        size = Size(name, program, min(runs, 5) if name == "nation" else runs)
        for part in (size.make, size.read, size.change, size.exchange):
            part()
        tables.append(size.table())
    table = "\n\n".join(tables)
    print(table)
    if write:
        path = os.path.join(ROOT, "docs", "performance.md")
        text = open(path, encoding="utf-8").read()
        before, rest = text.split(START, 1)
        _, after = rest.split(MARK, 1)
        open(path, "w", encoding="utf-8").write(f"{before}{START}\n{table}\n\n{MARK}{after}")


main()
