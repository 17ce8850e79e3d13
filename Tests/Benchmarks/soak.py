"""A minute of everything at once, by `script/bench soak`: traffic, imports, and a GitHub that fails for a third of it.

Fails when an image client gets a 5xx or a picture that says so (save for the rank of a name that was never looked up
before GitHub failed), when a connection breaks, when an import fails or a record that was acknowledged is not there
afterwards, and when the store is not whole.
"""

import argparse
import json
import os
import random
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from bench import RENDER, ROOT, TOOLS, fetch, free_port, resident, wait_for

USERS, LOGINS = 5000, 3000
# The first so many logins have been looked up two days ago.
KNOWN = 1000
# The first so many users have their year shared by link.
SHARED = 40
SECRET = "a secret of the soak, no other's"
IMAGE, JSON = "image/avif,image/webp,image/png,image/svg+xml,image/*;q=0.8", "application/json"
# Clients of each kind: connections, and how long each waits between an answer and the next request, in milliseconds.
CLIENTS = {
    "badges": (48, 15, IMAGE), "cards": (16, 100, IMAGE), "ranks": (12, 50, IMAGE), "ranks of new names": (4, 50, IMAGE),
    "ranks as JSON": (4, 100, JSON),
}


def zipf(names, count):
    """That many of the names, the first most often: the n-th 1/n as often."""
    return random.choices(names, [1 / (place + 1) for place in range(len(names))], k=count)


def badge(user):
    """One of three pictures that the user has put somewhere, the first most often."""
    chance = random.Random(f"{user} {zipf(range(3), 1)[0]}")
    query = {
        "variant": chance.choice(["compact", "standard", "detailed", "streak", "level", "heatmap"]),
        "style": chance.choice(["flat", "flat", "flat", "flat-square", "plastic", "for-the-badge"]),
        "theme": chance.choice(["dark", "light", "auto"]),
    }
    if chance.random() < 0.1:
        query["color"] = chance.choice(["2563EB", "FF6B00", "10B981"])
    if chance.random() < 0.05:
        query["format"] = "png"
    return f"/api/badge/{user}?" + "&".join(f"{name}={value}" for name, value in query.items())


def card(user, links):
    if random.random() < 0.1:
        return random.choice(links)
    kind = zipf(["stats", "weekly", "achievement/first-sync", "achievement/warming-up"], 1)[0]
    frame = random.choice(["standard"] * 8 + ["square", "story"])
    return f"/api/og/{user}/{kind}?format={frame}&theme={random.choice(['dark'] * 4 + ['light'])}"


def rank(login, query=""):
    return f"/api/rank/{login}?theme={zipf(['default', 'dark', 'light', 'minimal'], 1)[0]}{query}"


def paths(kind, links, count=40_000):
    users = zipf([f"user-{number}" for number in range(USERS)], count)
    known = zipf([f"user-{number}" for number in range(KNOWN)], count)
    new = zipf([f"user-{number}" for number in range(KNOWN, LOGINS)], count)
    match kind:
        case "badges": return [badge(user) for user in users]
        case "cards": return [card(user, links) for user in users]
        case "ranks": return [rank(login) for login in known]
        case "ranks of new names":
            return [rank(login, random.choice(["", "&season=2025", "&season=2026"])) for login in new]
        case _: return [rank(login, "&format=json") for login in known[::2] + new[::2]]


class Imports(threading.Thread):
    """Imports one after the other, as people's machines do, and remembers what was acknowledged."""

    def __init__(self, folder, store):
        super().__init__()
        self.folder, self.store = folder, store
        self.ended = threading.Event()
        self.done, self.acknowledged, self.failures, self.times = 0, 0, [], []

    def run(self):
        file = self.folder / "usage.jsonl"
        while not self.ended.wait(0.05):
            user, count = zipf([f"user-{number}" for number in range(USERS)], 1)[0], random.randint(1, 20)
            moment = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
            file.write_text(
                "".join(
                    f'{{"timestamp":"{moment}","model":"gpt-4o","source":"cursor","inputTokens":{random.randint(1, 50_000)},'
                    f'"outputTokens":{random.randint(1, 5000)},"cacheCreationTokens":0,"cacheReadTokens":0,'
                    f'"requestId":"soak-{self.done}-{line}"}}\n'
                    for line in range(count)
                )
            )
            start = time.monotonic()
            result = subprocess.run(
                [RENDER, "import", file, "--user", user, "--store", self.store], capture_output=True, text=True
            )
            self.times.append(time.monotonic() - start)
            self.done += 1
            if result.returncode == 0:
                self.acknowledged += int(re.search(r": (\d+) added", result.stdout)[1])
            else:
                self.failures.append(result.stderr.strip())


class Memory(threading.Thread):
    """The resident memory of a process, twice a second, in MB."""

    def __init__(self, process):
        super().__init__()
        self.process = process
        self.ended = threading.Event()
        self.seen = [resident(process)]

    def run(self):
        while not self.ended.wait(0.5):
            self.seen.append(resident(self.process))


@contextmanager
def github():
    """A GitHub of our own, which does as it is told: its process and its address."""
    process = subprocess.Popen(
        [ROOT / ".build/release/fakegithub", "0", str(LOGINS)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    try:
        yield process, process.stdout.readline().strip().split("=", 1)[1]
    finally:
        process.kill()
        process.wait()


@contextmanager
def serving(store, github_address, log=subprocess.DEVNULL):
    """The service as it is installed, save for how often it may ask GitHub: its process and its address."""
    port = free_port()
    process = subprocess.Popen(
        [
            RENDER, "serve", "--port", str(port), "--store", store, "--log-level", "warn", "--log-format", "text",
            "--rate-limit-per-address", "1000000000", "--rate-limit-per-user", "1000000000",
        ],
        env={
            **os.environ, "GITHUB_API_URL": github_address, "RENDER_SHARE_SECRET": SECRET,
            "GITHUB_TOKENS": ",".join(f"token-{number:04}" for number in range(40)),
        },
        stdout=log, stderr=log,
    )
    address = f"http://127.0.0.1:{port}"
    try:
        wait_for(address + "/api/badge/demo", process)
        yield process, address
    finally:
        process.terminate()
        process.wait()


def prepared(folder):
    """A copy of the store that every run begins with."""
    kept = TOOLS / f"soak-{USERS}-{KNOWN}.sqlite"
    # Usage of today is part of it, so it is made anew each day.
    if not kept.exists() or time.time() - kept.stat().st_mtime > 86_400:
        print(f"making a store of {USERS:,} users, once a day", file=sys.stderr)
        made = folder / "made.sqlite"
        subprocess.run([ROOT / ".build/release/benchmarks", "store", made, str(USERS)], check=True)
        with github() as (_, upstream), serving(made, upstream) as (_, address), ThreadPoolExecutor(8) as pool:
            names = [f"{address}/api/rank/user-{number}?format=json" for number in range(KNOWN)]
            assert all(b"elo" in answer for answer in pool.map(fetch, names))
        with sqlite3.connect(made) as source:
            age(source)
        kept.unlink(missing_ok=True)
        source.execute("VACUUM INTO ?", (str(kept),))
        source.close()
    return shutil.copy(kept, folder / "store.sqlite")


def age(connection):
    """Makes what GitHub said two days older."""
    for *key, body in connection.execute("SELECT collection, subject, name, body FROM documents").fetchall():
        older = re.sub(r'"fetchedAt":(\d+)', lambda found: f'"fetchedAt":{int(found[1]) - 172_800}', body.decode())
        connection.execute(
            "UPDATE documents SET body = ? WHERE collection = ? AND subject = ? AND name = ?", (older.encode(), *key)
        )


def shared_links(folder):
    year = time.strftime("%Y")
    command = [RENDER, "share", "--share-secret", SECRET]
    frames = ["standard", "story", "square"]
    return [
        subprocess.run(
            [*command, f"user-{number}", year, "--format", frames[number % 3]], check=True, capture_output=True,
            text=True,
        ).stdout.strip()
        for number in range(SHARED)
    ]


def clients(folder, address, links, begin, seconds):
    """Starts a wrk for each kind of client."""
    started = {}
    for kind, (connections, pause, accept) in CLIENTS.items():
        file = folder / f"{kind}.txt"
        file.write_text("\n".join(paths(kind, links)) + "\n")
        started[kind] = subprocess.Popen(
            [
                "wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "10s", "-s",
                Path(__file__).with_name("soak.lua"), address, "--", file, accept, str(pause),
                str(int(begin + seconds / 3)), str(int(begin + 2 * seconds / 3)),
            ],
            stdout=subprocess.PIPE, text=True,
        )
    return started


class Outcome:
    """What one kind of client saw, from what soak.lua has printed."""

    def __init__(self, text):
        self.counts = {}
        for line in text.splitlines():
            word, *values = line.split("\t")
            if word == "count":
                phase, status, notice, cache = values[1].split(" ")
                self.counts[phase, int(status), int(notice or 0), cache] = int(float(values[0]))
            elif word == "errors":
                self.broken, self.late = (int(float(value)) for value in values)
            elif word == "latency":
                self.latency = [float(value) / 1000 for value in values]
            elif word == "done":
                self.requests, self.seconds = int(float(values[0])), float(values[1]) / 1e6

    def count(self, condition):
        return sum(count for key, count in self.counts.items() if condition(*key))

    @property
    def failures(self):
        return self.count(lambda phase, status, notice, cache: status >= 500)

    def notices(self, phase=None):
        """Pictures that say that something is wrong on our side."""
        return self.count(lambda when, status, notice, cache: notice >= 500 and phase in (None, when))


def table(rows):
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join("  ".join(cell.rjust(width) for cell, width in zip(row, widths)) for row in rows)


def metrics(address):
    """Cache answers by endpoint and outcome, and the bytes of the cache, as the service counts them."""
    text = fetch(address + "/metrics").decode()
    found = re.findall(r'^emblem_cache_answers_total\{endpoint="(\w+)",outcome="(\w+)"\} (\d+)', text, re.M)
    figures = {(endpoint, outcome): int(value) for endpoint, outcome, value in found}
    figures["bytes"] = float(re.search(r"^emblem_cache_bytes (\S+)", text, re.M)[1])
    return figures


def soak(folder, seconds):
    store = prepared(folder)
    with sqlite3.connect(store) as connection:
        before = connection.execute("SELECT count(*) FROM records").fetchone()[0]
    links = shared_links(folder)
    imports = Imports(folder, store)
    log = (folder / "log").open("w+")
    with github() as (upstream, upstream_address), serving(store, upstream_address, log) as (server, address):
        memory = Memory(server)
        begin = time.time()
        running = clients(folder, address, links, begin, seconds)
        try:
            imports.start()
            memory.start()
            for moment, word in [(seconds / 3, "fail"), (2 * seconds / 3, "answer")]:
                time.sleep(max(0, begin + moment - time.time()))
                print(word, file=upstream.stdin, flush=True)
            outcomes = {kind: Outcome(process.communicate()[0]) for kind, process in running.items()}
            figures = metrics(address)
            health = json.loads(fetch(address + "/api/health"))["status"]
        finally:
            for thread in [memory, imports]:
                thread.ended.set()
                thread.join()
    with sqlite3.connect(store) as connection:
        whole = connection.execute("PRAGMA integrity_check").fetchone()[0]
        found = connection.execute("SELECT count(*) FROM records").fetchone()[0] - before
    log.seek(0)
    show(outcomes, figures, memory.seen, log.read())
    shown = sorted(1000 * taken for taken in imports.times)
    print(
        f"imports: {imports.done:,}, {len(imports.failures)} failed, median {shown[len(shown) // 2]:.0f} ms, longest "
        f"{shown[-1]:.0f} ms; records acknowledged {imports.acknowledged:,}, found {found:,}"
    )
    print(f"store: {whole}; health at the end: {health}; exit status {server.returncode}")
    faults = [*unserved(outcomes)]
    if imports.failures or not imports.done:
        faults.append(f"imports failed: {imports.failures[:3]}")
    if found != imports.acknowledged:
        faults.append(f"{imports.acknowledged} records acknowledged, {found} found")
    if whole != "ok" or server.returncode != 0:
        faults.append(f"store: {whole}; exit status {server.returncode}")
    print("\n".join(f"FAULT: {fault}" for fault in faults) or "passed: no 5xx for image clients, no connection broken")
    return not faults


def show(outcomes, figures, memory, log):
    rows = [["", "requests", "a second", "p50 ms", "p90", "p99", "max", "5xx", "notices*", "broken", "late"]]
    for kind, outcome in outcomes.items():
        rows.append(
            [
                kind, f"{outcome.requests:,}", f"{outcome.requests / outcome.seconds:,.0f}",
                *(f"{value:.2f}" for value in outcome.latency), str(outcome.failures), str(outcome.notices()),
                str(outcome.broken), str(outcome.late),
            ]
        )
    print(table(rows), "* pictures, 200, that say that the service or GitHub cannot", sep="\n", end="\n\n")
    for kind, outcome in outcomes.items():
        for (phase, code, notice, _), count in sorted(outcome.counts.items()):
            if code != 200 or notice:
                picture = f", a picture that says {notice}" if notice else ""
                print(f"{kind}, {phase} GitHub's failure: {code}{picture}: {count:,}")
    cells = [["cache", "hit", "miss", "stale"]]
    for family in ["badge", "og", "rank"]:
        cells.append([family] + [f"{figures.get((family, word), 0):,}" for word in cells[0][1:]])
    print("", table(cells), "", sep="\n")
    print(
        f"memory: {memory[0]:.0f} MB at the start, {max(memory):.0f} at most, {memory[-1]:.0f} at the end; "
        f"of it the cache {figures['bytes'] / 1e6:.0f}"
    )
    for line in log.splitlines():
        if " request id=" not in line:
            print("log:", line)


def unserved(outcomes):
    """What clients should not have seen."""
    for kind, outcome in outcomes.items():
        if CLIENTS[kind][2] == IMAGE and outcome.failures:
            yield f"{kind}: {outcome.failures} answers of 500 and above"
        if kind in ("badges", "cards", "ranks") and outcome.notices():
            yield f"{kind}: {outcome.notices()} pictures that say that the service cannot"
        if kind == "ranks of new names" and outcome.notices("before"):
            yield f"{kind}: {outcome.notices('before')} such pictures while GitHub was well"
        if outcome.broken or outcome.late:
            yield f"{kind}: {outcome.broken} connections broken, {outcome.late} answers too late"
        if not outcome.requests:
            yield f"{kind}: nothing answered"


def main():
    parser = argparse.ArgumentParser(prog="script/bench soak")
    parser.add_argument("--seconds", type=int, default=60)
    arguments = parser.parse_args()
    random.seed(1)
    TOOLS.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        sys.exit(0 if soak(Path(folder), arguments.seconds) else 1)


if __name__ == "__main__":
    main()
