"""Runs ours and the peers in turn and prints what each did; `script/bench` sets up what it needs."""

import datetime
import http.client
import json
import os
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]
TOOLS = ROOT / ".build-bench"
PEERS = Path(__file__).parent / "peers"
RENDER = ROOT / ".build/release/render"
ROUNDS = int(os.environ.get("ROUNDS", 7))
SECONDS = float(os.environ.get("SECONDS_A_ROUND", 0.4))
# Servers on one core and their clients on another; what is drawn on the second too, since it waits for nobody.
SERVER_CORE, CLIENT_CORE = 0, (os.cpu_count() or 1) - 1

# The peers that draw cards and what they are, the fastest first.
CARD_PEERS = {
    "takumi": "takumi-py", "pytakumi": "pytakumi", "pyvips": "pyvips (librsvg)", "pillow": "Pillow",
    "skia": "skia-python", "resvg": "resvg", "resvg_py": "resvg-py", "cairosvg": "CairoSVG", "rsvg": "rsvg-convert",
}


class Missing(Exception):
    """A peer that is not there or does not run."""


class Worker:
    """A process that does pieces of work by name, warm and idle in between."""

    def __init__(self, command, core=CLIENT_CORE):
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
            preexec_fn=(lambda: os.sched_setaffinity(0, {core})) if core is not None else None,
        )
        if not self.process.stdout.readline().startswith("ready"):
            self.close()
            raise Missing(command[-1])

    def run(self, work, seconds=SECONDS):
        """How often a second, and the mean size in bytes."""
        print(work, seconds, file=self.process.stdin, flush=True)
        try:
            done, elapsed, size = self.process.stdout.readline().split()
        except ValueError:
            raise Missing(work) from None
        return int(done) / float(elapsed), int(size)

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def ours(core=CLIENT_CORE):
    return Worker([str(ROOT / ".build/release/benchmarks")], core)


def peers(names):
    """The workers of those that can run; says which cannot."""
    workers = {}
    for name in names:
        try:
            workers[name] = Worker([str(TOOLS / "venv/bin/python"), str(PEERS / f"{name}_peer.py")])
        except Missing:
            print(f"{CARD_PEERS.get(name, name)}: missing", file=sys.stderr)
    return workers


def interleaved(cases, rounds=ROUNDS):
    """Medians of rounds in which every case has its turn: the rate and the size, by the case's key."""
    results = {key: [] for key in cases}
    for worker, work in cases.values():
        worker.run(work)
    for number in range(rounds):
        # Both orders, so that nobody always comes after the same one.
        for key in sorted(cases, reverse=number % 2 == 1):
            worker, work = cases[key]
            results[key].append(worker.run(work))
    return {
        key: (statistics.median(rate for rate, _ in runs), round(statistics.median(size for _, size in runs)))
        for key, runs in results.items()
    }


class Report:
    """The figures so far, as a table and as panels of a chart."""

    def __init__(self):
        self.rows, self.panels = [], []

    def row(self, what, unit, value, peer=None, theirs=None, ratio=None, goal=None):
        """Adds a line; `goal` is a text and whether it is met."""
        self.rows.append(
            {
                "what": what, "unit": unit, "ours": rounded(value), "peer": peer,
                "theirs": rounded(theirs), "ratio": rounded(ratio),
                "goal": goal and goal[0], "met": goal and bool(goal[1]),
            }
        )

    def panel(self, title, note, bars):
        self.panels.append(
            {"title": title, "note": note, "bars": [{"name": name, "value": rounded(value)} for name, value in bars]}
        )

    def table(self):
        head = ["what", "ours", "peer", "peer's", "ratio", "goal"]
        lines = [head] + [
            [
                row["what"], f'{figure(row["ours"])} {row["unit"]}', row["peer"] or "",
                figure(row["theirs"]), f'{row["ratio"]:.2f}' if row["ratio"] else "",
                f'{row["goal"]}: {"met" if row["met"] else "missed"}' if row["goal"] else "",
            ]
            for row in self.rows
        ]
        widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
        return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip() for line in lines)


def rounded(value):
    """Four figures that say something."""
    if value is None:
        return None
    return round(value) if abs(value) >= 1000 else float(f"{value:.4g}")


def figure(value):
    return "" if value is None else f"{value:,.0f}" if value >= 1000 else f"{value:g}"


def badges(report):
    ours_worker, others = ours(), peers(["pybadges", "anybadge"])
    variants = ["standard", "compact", "streak", "level", "detailed", "heatmap"]
    cases = {variant: (ours_worker, f"badge.{variant}") for variant in variants}
    cases |= {f"~{name}": (worker, "badge") for name, worker in others.items()}
    results = interleaved(cases)
    slowest = results.get("~pybadges", (None, None))[0]
    for variant in variants:
        rate, size = results[variant]
        goal = None
        if variant == "standard":
            goal = ("100,000 and 20x", rate >= 100_000 and slowest and rate >= 20 * slowest)
        report.row(
            f"badge {variant}, {size:,} bytes", "a second", rate, slowest and "pybadges", slowest,
            slowest and rate / slowest, goal,
        )
    if "~anybadge" in results:
        rate = results["~anybadge"][0]
        report.row("badge compact", "a second", results["compact"][0], "anybadge", rate, results["compact"][0] / rate)
    report.panel(
        "Badges", "drawn per second on one core",
        [("Emblem, three cells", results["standard"][0]), ("Emblem, compact", results["compact"][0])]
        + [(name[1:], rate) for name, (rate, _) in results.items() if name[0] == "~"],
    )
    for worker in [ours_worker, *others.values()]:
        worker.close()


def rank(report):
    worker = ours()
    themes = ["default", "dark", "light", "minimal"]
    results = interleaved({theme: (worker, f"rank.{theme}") for theme in themes})
    for theme in themes:
        rate, size = results[theme]
        report.row(f"rank card {theme}, {size:,} bytes", "a second", rate, None, None, None)
    worker.close()


def cards(report):
    ours_worker, crew, others = ours(), ours(core=None), peers(CARD_PEERS)
    own = {
        "flat": "card.flat.fast", "gradient": "card.gradient.fast", "flat small": "card.flat.small",
        "gradient small": "card.gradient.small", "square": "card.square.fast", "story": "card.story.fast",
    }
    cases = {key: (ours_worker, work) for key, work in own.items()}
    cases |= {f"threads {count}": (crew, f"cards.threads.{count}") for count in [1, 2]}
    for name, worker in others.items():
        cases |= {f"{ground} ~{name}": (worker, ground) for ground in ["flat", "gradient"]}
    results = interleaved(cases)
    milliseconds = {key: 1000 / rate for key, (rate, _) in results.items()}
    for ground, limit, factor in [("flat", 2.0, 7), ("gradient", 2.8, 6)]:
        time_taken, (_, size) = milliseconds[ground], results[ground]
        for name, title in CARD_PEERS.items():
            theirs = milliseconds.get(f"{ground} ~{name}")
            if theirs is None:
                continue
            goal = None
            if name == "takumi":
                goal = (f"{limit} ms and {factor}x", time_taken <= limit and theirs >= factor * time_taken)
            report.row(f"{ground} card", "ms", time_taken, title, theirs, theirs / time_taken, goal)
        takumi = results.get(f"{ground} ~takumi", (None, None))[1]
        for mode, key, most in [("fast", ground, 1.5), ("small", f"{ground} small", 1.15)]:
            size = results[key][1]
            goal = takumi and (f"at most {most}x", size <= most * takumi)
            what = f"{ground} card, {mode}, in {milliseconds[key]:.1f} ms"
            report.row(what, "bytes", size, "takumi-py", takumi, takumi and size / takumi, goal)
    for name, pixels in [("square", 1080 * 1080), ("story", 1080 * 1920)]:
        share = milliseconds[name] / milliseconds["gradient"]
        goal = ("in proportion", share <= pixels / (1200 * 630))
        report.row(f"{name} card", "ms", milliseconds[name], "standard card", milliseconds["gradient"], share, goal)
    one, two = results["threads 1"][0] * 128, results["threads 2"][0] * 128
    report.row("flat cards, two threads", "a second", two, "one thread", one, two / one, ("1.8x", two >= 1.8 * one))
    report.panel(
        "Cards", "milliseconds for a PNG with a gradient, shorter is better",
        [("Emblem", milliseconds["gradient"])]
        + sorted(
            (
                (title, milliseconds[f"gradient ~{name}"])
                for name, title in CARD_PEERS.items()
                if f"gradient ~{name}" in milliseconds and name not in ("pytakumi", "resvg_py")
            ),
            key=lambda bar: bar[1],
        ),
    )
    for worker in [ours_worker, crew, *others.values()]:
        worker.close()


def store(report):
    sizes = [100, 1000, 1_000_000]
    for records in sizes:
        path = TOOLS / f"store-{records}.sqlite"
        if not path.exists():
            print(f"importing {records:,} records, once", file=sys.stderr)
            fill(path, records)
    worker = ours()
    results = interleaved({records: (worker, f"statistics.{records}") for records in sizes})
    worker.close()
    few, same, many = (1000 / results[records][0] for records in sizes)
    # A thousand records fill as many days as a million; a hundred do not.
    what, goal = "statistics of 1,000,000 records", ("at most 1.2x", many <= 1.2 * same)
    report.row(what, "ms", many, "of 1,000, as many days", same, many / same, goal)
    report.row(what, "ms", many, "of 100, on 100 days", few, many / few)


def fill(path, records):
    """A year of usage by one user, spread evenly."""
    unfinished = TOOLS / "unfinished"
    shutil.rmtree(unfinished, ignore_errors=True)
    unfinished.mkdir()
    lines = TOOLS / "records.jsonl"
    start = datetime.datetime(2025, 9, 15)
    with lines.open("w") as file:
        for index in range(records):
            moment = start + datetime.timedelta(seconds=index * 364 * 86_400 // records)
            file.write(
                f'{{"timestamp":"{moment.isoformat()}Z","model":"model-{index % 4}","source":"tool-{index % 3}",'
                f'"inputTokens":{1000 + index % 977},"outputTokens":{200 + index % 331},"cacheCreationTokens":50,'
                f'"cacheReadTokens":{index % 4999},"requestId":"request-{index}"}}\n'
            )
    command = [RENDER, "import", lines, "--user", "octavia", "--store", unfinished / path.name]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    lines.unlink()
    # The log beside the store belongs to it; the store itself comes last, since it says that all is there.
    for file in sorted(unfinished.iterdir(), reverse=True):
        file.rename(TOOLS / file.name)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def fetch(url):
    with urllib.request.urlopen(url, timeout=5) as answer:
        return answer.read()


def wait_for(url, process):
    """The bytes of the first answer, as soon as there is one."""
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline and process.poll() is None:
        try:
            return fetch(url)
        except OSError:
            time.sleep(0.001)
    raise SystemExit(f"bench: nobody answers at {url}")


@contextmanager
def emblem(folder, core, *options, log=None):
    """A server of ours on an empty store: its process and its address; with a line of log a request where asked to."""
    port = free_port()
    command = [
        RENDER, "serve", "--log-level", "info" if log else "warn", "--port", str(port),
        "--store", folder / f"{port}.sqlite", "--loops", "1", *options,
    ]
    process = subprocess.Popen(
        [*command, "--connections-per-address", "4096"],
        stdout=open(log, "w") if log else subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        preexec_fn=(lambda: os.sched_setaffinity(0, {core})) if core is not None else None,
    )
    try:
        yield process, f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait()


@contextmanager
def nginx(folder, upstream, log=None):
    """An nginx of one process that keeps what the upstream answers: its process and its address."""
    port = free_port()
    # Lines are gathered, as ours are, and not written one by one, as nginx does unless told.
    access = f"{log} combined buffer=64k flush=1s" if log else "off"
    bodies = "".join(f"{kind}_temp_path {folder}/{kind};" for kind in ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"])
    (folder / "nginx.conf").write_text(
        f"""
        worker_processes 1; daemon off; master_process off; pid {folder}/nginx.pid; error_log {folder}/error.log;
        events {{ worker_connections 4096; }}
        http {{
          access_log {access}; sendfile on; keepalive_requests 100000000; open_file_cache max=1000; {bodies}
          proxy_cache_path {folder}/cache keys_zone=kept:10m max_size=128m;
          server {{
            listen 127.0.0.1:{port};
            proxy_cache kept; proxy_cache_valid 200 1h; proxy_ignore_headers Cache-Control Expires Vary;
            # What serves each best: with it, large files stall for 40 ms; without it, small ones take two packets.
            location /api/badge/ {{ proxy_pass {upstream}; tcp_nopush on; }}
            location /api/og/ {{ proxy_pass {upstream}; }}
          }}
        }}
        """
    )
    process = subprocess.Popen(
        ["nginx", "-p", folder, "-c", folder / "nginx.conf"], stderr=subprocess.DEVNULL,
        preexec_fn=lambda: os.sched_setaffinity(0, {SERVER_CORE}),
    )
    try:
        yield process, f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait()


def load(url, connections, seconds):
    """Requests a second, and the median and 99th percentile of the latency in microseconds."""
    command = ["taskset", "-c", str(CLIENT_CORE), "wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", url]
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    if "Non-2xx" in text or "Socket errors" in text:
        raise SystemExit(f"bench: errors under load at {url}\n{text}")
    units = {"us": 1, "ms": 1000, "s": 1_000_000}

    def latency(share):
        value, unit = re.search(rf"{share}%\s+([\d.]+)(us|ms|s)\b", text).groups()
        return float(value) * units[unit]

    return float(re.search(r"Requests/sec:\s+([\d.]+)", text)[1]), latency(50), latency(99)


@contextmanager
def node(folder, url):
    """Node's own server with the answer of an address in memory; None where there is no Node."""
    if not shutil.which("node"):
        print("Node: missing", file=sys.stderr)
        yield None
        return
    port = free_port()
    (folder / "body").write_bytes(fetch(url))
    with urllib.request.urlopen(url) as answer:
        (folder / "headers.json").write_text(json.dumps(dict(answer.getheaders())))
    with peer(["node", PEERS / "node_server.js", port, folder / "headers.json", folder / "body"], port) as address:
        yield address


@contextmanager
def bare_loop(folder, url):
    """The least that a server can do with the answer of an address: what the machine allows for."""
    port = free_port()
    host, path = re.fullmatch(r"http://([^/]+)(/.*)", url).groups()
    with socket.create_connection(host.split(":")) as client:
        client.sendall(f"GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())
        answer = b"".join(iter(lambda: client.recv(65536), b""))
    (folder / "answer").write_bytes(answer.replace(b"Connection: close\r\n", b""))
    with peer([ROOT / ".build/release/benchmarks", "loop", port, folder / "answer"], port) as address:
        yield address


@contextmanager
def peer(command, port):
    """A server that runs on the servers' core: its address."""
    process = subprocess.Popen(
        [str(word) for word in command], stderr=subprocess.DEVNULL,
        preexec_fn=lambda: os.sched_setaffinity(0, {SERVER_CORE}),
    )
    try:
        address = f"http://127.0.0.1:{port}"
        wait_for(address, process)
        yield address
    finally:
        process.terminate()
        process.wait()


# No peer but what the machine allows for, so not in the chart.
LEAST = "a bare loop"
BADGE, CARD = "/api/badge/demo?variant=streak", "/api/og/demo/stats"


def serve(report):
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        starts(report, folder)
        with emblem(folder, SERVER_CORE) as (process, address):
            wait_for(address + BADGE, process)
            with nginx(folder, address) as (other, their_address):
                wait_for(their_address + BADGE, other)
                with node(folder, address + BADGE) as nodes, bare_loop(folder, address + BADGE) as least:
                    others = {"nginx": their_address, "Node": nodes, LEAST: least}
                    bars = loads(report, "badge", BADGE, 1.6, address, others)
                with node(folder, address + CARD) as nodes:
                    bars += loads(report, "card", CARD, 1.0, address, {"nginx": their_address, "Node": nodes})
        report.panel("Cached answers", "requests per second on one core, 32 connections", bars)
        with emblem(folder, SERVER_CORE, log=folder / "ours.log") as (process, address):
            wait_for(address + BADGE, process)
            with nginx(folder, address, log=folder / "nginx.log") as (other, their_address):
                wait_for(their_address + BADGE, other)
                loads(report, "badge, a line of log each", BADGE, 1.0, address, {"nginx": their_address})


def starts(report, folder):
    """How long from start to first answer, and the memory of a server that waits."""
    times, memory = [], []
    for _ in range(ROUNDS):
        start = time.monotonic()
        with emblem(folder, None) as (process, address):
            wait_for(address + "/api/badge/demo", process)
            times.append(1000 * (time.monotonic() - start))
            time.sleep(0.3)
            memory.append(resident(process))
    taken, used = statistics.median(times), statistics.median(memory)
    report.row("start to first answer", "ms", taken, goal=("under 150 ms", taken < 150))
    report.row("memory when idle", "MB", used, goal=("under 40 MB", used < 40))


def resident(process):
    """Resident memory in MB."""
    status = Path(f"/proc/{process.pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024


def loads(report, what, path, least, address, others):
    """Rows for each number of connections, with goals beside the first of the others, and the bars of a chart."""
    addresses = {"Emblem": address} | {name: other for name, other in others.items() if other}
    body = fetch(address + path)
    for name, other in addresses.items():
        if fetch(other + path) != body:
            raise SystemExit(f"bench: {name} answers other bytes at {path}")
    for connections in [32, 256]:
        runs = {name: [] for name in addresses}
        for number in range(ROUNDS):
            # Both orders, so that nobody always comes after the same one.
            for name in list(addresses)[:: 1 if number % 2 == 0 else -1]:
                runs[name].append(load(addresses[name] + path, connections, 2))
        mine = [statistics.median(column) for column in zip(*runs["Emblem"])]
        for number, (name, theirs) in enumerate(list(runs.items())[1:]):
            # Round by round: the machine may be another one a minute later.
            rate, half, tail = (
                statistics.median(ours / other for ours, other in zip(*columns))
                for columns in zip(zip(*runs["Emblem"]), zip(*theirs))
            )
            them = [statistics.median(column) for column in zip(*theirs)]
            if number > 0:
                report.row("  its rate", "a second", mine[0], name, them[0], rate)
                continue
            title = f"cached {what}, {len(body):,} bytes, {connections} connections"
            report.row(title, "a second", mine[0], name, them[0], rate, (f"{least}x", rate >= least))
            report.row("  its median", "µs", mine[1], name, them[1], half)
            report.row("  its 99th percentile", "µs", mine[2], name, them[2], tail, ("no worse", tail <= 1))
        if connections == 32:
            shown = [(name, runs[name]) for name in runs if name != LEAST]
            bars = [(f"{name}, {what}", statistics.median(rate for rate, *_ in each)) for name, each in shown]
    return bars


# Asks for a picture that nobody has asked for, each time.
FLOOD = """
local number = 99999
function request() number = number + 1; return wrk.format("GET", path .. number) end
function delay() return 10 end
"""
HEAVY = "/api/badge/demo?variant=heatmap&format=png&scale=4&color="


@contextmanager
def flood(folder, url):
    """Many who ask for what takes long to draw."""
    script = folder / "flood.lua"
    script.write_text(f'local path = "{HEAVY}"' + FLOOD)
    process = subprocess.Popen(["wrk", "-t1", "-c64", "-d60s", "-s", script, url], stdout=subprocess.DEVNULL)
    try:
        yield process
    finally:
        process.terminate()
        process.wait()


def processor_time(process):
    """Seconds of a processor that it has used."""
    fields = Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@contextmanager
def slow_senders(address, count):
    """Sockets that each send a byte of a head every second, and come back when the server has given them up."""
    host, port = address.removeprefix("http://").split(":")
    sockets, ended = [], threading.Event()

    def connect():
        slow = socket.create_connection((host, int(port)))
        slow.sendall(b"GET / HTTP/1.1\r\nX: ")
        slow.setblocking(False)
        return slow

    def send():
        while not ended.is_set():
            for number, slow in enumerate(sockets):
                try:
                    slow.send(b"a")
                except OSError:
                    slow.close()
                    sockets[number] = connect()
                if ended.wait(1 / count):
                    return

    sockets += [connect() for _ in range(count)]
    thread = threading.Thread(target=send)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()
        for slow in sockets:
            slow.close()


def refusals(address, seconds):
    """How long each 503 took that came within that time, in milliseconds, the quickest first."""
    client = http.client.HTTPConnection(address.removeprefix("http://"))
    taken, number, end = [], 800_000, time.monotonic() + seconds
    while time.monotonic() < end:
        start, number = time.monotonic(), number + 1
        client.request("GET", f"{HEAVY}{number}")
        answer = client.getresponse()
        answer.read()
        if answer.status == 503:
            taken.append(1000 * (time.monotonic() - start))
    return sorted(taken)


def overload(report):
    """More to draw than there is time for, and addresses without end."""
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        with emblem(folder, None, "--queue", "4", "--drawers", "1") as (process, address):
            badge = address + "/api/badge/demo"
            wait_for(badge, process)
            alone = load(badge, 32, 2)
            with flood(folder, address) as sender:
                time.sleep(0.5)
                taken = refusals(address, 3)
                before, start = processor_time(sender), time.monotonic()
                beside = load(badge, 32, 2)
                sending = 100 * (processor_time(sender) - before) / (time.monotonic() - start)
            if not taken:
                raise SystemExit("bench: nothing was refused")
            tail = taken[len(taken) * 99 // 100]
            report.row("refused beyond the queue", "ms", statistics.median(taken))
            report.row("  its 99th percentile", "ms", tail, goal=("under 10 ms", tail < 10))
            report.row("cached badge beside the flood", "a second", beside[0], "without", alone[0], beside[0] / alone[0])
            # Whoever sends the flood has no core of its own: that much of one is missing to the others.
            report.row("  of a core for sending the flood", "%", sending)
        with emblem(folder, None) as (process, address):
            badge = address + "/api/badge/demo"
            wait_for(badge, process)
            alone = load(badge, 32, 2)
            with slow_senders(address, 500):
                # Longer than the ten seconds for a head: they are given up meanwhile, and come again.
                beside = load(badge, 32, 12)
                if len(os.listdir(f"/proc/{process.pid}/fd")) < 500:
                    raise SystemExit("bench: the slow ones are not there")
            tails = beside[2] / 1000, alone[2] / 1000
            report.row(
                "good clients beside 500 slow ones, 99th percentile", "ms", tails[0], "without", tails[1],
                tails[0] / tails[1], ("under 100 ms", tails[0] < 100),
            )
        with emblem(folder, None, "--cache-size", "16", "--queue", "1000") as (process, address):
            wait_for(address + "/api/badge/demo", process)
            half, whole = (ask(address, numbers, process) for numbers in [range(10_000), range(10_000, 20_000)])
            report.row(
                "memory after 20,000 addresses, cache of 16 MiB", "MB", whole, "after 10,000", half, whole / half,
                ("at most 1.1x", whole <= 1.1 * half),
            )


def ask(address, numbers, process):
    """Asks for a picture for each number, and tells the memory afterwards."""
    client = http.client.HTTPConnection(address.removeprefix("http://"))
    for number in numbers:
        client.request("GET", f"/api/badge/demo?variant=detailed&color={100_000 + number}")
        client.getresponse().read()
    return resident(process)


PARTS = {"badges": badges, "rank": rank, "cards": cards, "store": store, "serve": serve, "overload": overload}


def main(wanted):
    report = Report()
    before = os.getloadavg()[0]
    for name in PARTS if wanted == "all" else [wanted]:
        PARTS[name](report)
    print(report.table())
    print(f"load of the machine before: {before:.1f} on {os.cpu_count()} cores; medians of {ROUNDS} rounds")
    if wanted == "all":
        result = {
            "date": datetime.date.today().isoformat(), "cores": os.cpu_count(), "load": rounded(before),
            "rounds": ROUNDS, "rows": report.rows, "panels": report.panels,
        }
        (ROOT / "Snapshots/bench.json").write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main(sys.argv[1])
