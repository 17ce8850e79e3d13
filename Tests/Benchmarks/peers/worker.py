"""The peers' side of the benchmark: does what standard input names, as Tests/Benchmarks/main.swift does for ours."""

import sys
import time


def serve(works):
    """Answers lines as `badge 0.5` with how often a piece of work was done, in how many seconds, and the bytes each made.

    A piece of work gets the number of the call, so that no two make the same, and returns bytes or text.
    """
    out = sys.stdout
    sys.stdout = sys.stderr
    print("ready", *works, file=out, flush=True)
    calls = 0
    for line in sys.stdin:
        name, seconds = line.split()
        work, limit, done, size = works[name], float(seconds), 0, 0
        start = time.perf_counter()
        while True:
            size += len(work(calls))
            calls += 1
            done += 1
            elapsed = time.perf_counter() - start
            if elapsed >= limit:
                break
        print(done, elapsed, size // done, file=out, flush=True)
