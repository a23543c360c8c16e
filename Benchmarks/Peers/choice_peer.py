"""Counting opinions and ranking priorities, as a Python user would: plain dictionaries, numpy, and pref_voting.

usage: choice_peer.py tally|numpy|prefvoting
"""

import sys
import time

import numpy as np

from workload import report

ITEMS, PRIME = 500, 503


def bits(count):
    """The outputs of SplitMix64, by number."""
    mixed = np.arange(1, count + 1, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)
    mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return mixed ^ (mixed >> np.uint64(31))


def checksum(numbers):
    numbers = np.asarray(numbers, dtype=np.int64).ravel()
    weights = np.arange(len(numbers)) % 1009 + 1
    return int((numbers * weights % 1_000_000_007).sum() % 1_000_000_007)


def opinions(count):
    drawn = bits(count)
    return ((drawn % np.uint64(50_000)).astype(np.int64), ((drawn >> np.uint64(20)) % np.uint64(500)).astype(np.int64),
            (drawn >> np.uint64(40)).astype(np.int64), ((drawn >> np.uint64(32)) % np.uint64(3)).astype(np.int64))


def orders(count):
    drawn = bits(count)
    steps = (drawn % np.uint64(502)).astype(np.int64) + 1
    starts = ((drawn >> np.uint64(20)) % np.uint64(503)).astype(np.int64)
    result = np.empty((count, ITEMS), dtype=np.int16)
    for number, (step, start) in enumerate(zip(steps, starts)):
        line = (start + step * np.arange(PRIME)) % PRIME
        result[number] = line[line < ITEMS]
    return result


def timed(name, unit, units, prepare, body):
    material = prepare()
    start = time.process_time()
    result = body(material)
    seconds = time.process_time() - start
    report(name, f"ns/{unit}", seconds * 1e9 / units, checksum(result))
    return result


def tally_by_dictionary(votes):
    """The last opinion of each person on each statement, then the counts."""
    last = {}
    for voter, item, order, opinion in votes:
        held = last.get((voter, item))
        if held is None or order >= held[0]:
            last[voter, item] = (order, opinion)
    counts = [[0, 0, 0] for _ in range(ITEMS)]
    for (_, item), (_, opinion) in last.items():
        counts[item][opinion] += 1
    return counts


def tally_by_numpy(columns):
    voter, item, order, opinion = columns
    key = voter * ITEMS + item
    by = np.lexsort((order, key))
    key, opinion = key[by], opinion[by]
    last = np.append(key[1:] != key[:-1], True)
    return np.bincount(key[last] % ITEMS * 3 + opinion[last], minlength=ITEMS * 3)


def ranks_of(lines):
    ranks = np.empty_like(lines)
    np.put_along_axis(ranks, lines, np.arange(ITEMS, dtype=np.int16)[None, :], axis=1)
    return ranks


def pairwise(lines):
    """A row at a time: how many ballots place the item above each other one."""
    ranks = ranks_of(lines)
    counts = np.empty((ITEMS, ITEMS), dtype=np.int32)
    for item in range(ITEMS):
        counts[item] = (ranks[:, item:item + 1] < ranks).sum(axis=0, dtype=np.int32)
    return counts


def strengths(counts):
    margins = counts - counts.T
    paths = np.where(margins > 0, margins, 0)
    for middle in range(ITEMS):
        np.maximum(paths, np.minimum(paths[:, middle, None], paths[None, middle, :]), out=paths)
    np.fill_diagonal(paths, 0)
    return paths


def borda(lines):
    return (ITEMS - 1 - ranks_of(lines).astype(np.int64)).sum(axis=0)


def pref_voting(count):
    from pref_voting.margin_based_methods import beat_path
    from pref_voting.profiles import Profile
    lines = [tuple(int(item) for item in line) for line in orders(count)]
    beat_path(Profile([tuple(range(5))]))  # What it compiles at its first use does not count.
    start = time.process_time()
    profile = Profile(lines)
    margins = profile.margin_matrix
    report("prefvoting-pairwise", "ns/ballot", (time.process_time() - start) * 1e9 / count, checksum(margins))
    start = time.process_time()
    winners = beat_path(profile)
    report("prefvoting-schulze", "ns/ranking", (time.process_time() - start) * 1e9, len(winners))


mode = sys.argv[1]
if mode == "tally":
    timed("python-tally", "vote", 1_000_000,
          lambda: list(zip(*(column.tolist() for column in opinions(1_000_000)))), tally_by_dictionary)
elif mode == "numpy":
    timed("numpy-tally", "vote", 1_000_000, lambda: opinions(1_000_000), tally_by_numpy)
    lines = orders(100_000)
    counts = timed("numpy-pairwise", "ballot", 100_000, lambda: lines, pairwise)
    timed("numpy-schulze", "ranking", 1, lambda: counts, strengths)
    timed("numpy-borda", "ballot", 100_000, lambda: lines, borda)
else:
    pref_voting(int(sys.argv[2]) if len(sys.argv) > 2 else 100)
