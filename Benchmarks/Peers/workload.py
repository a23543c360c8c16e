"""The workload for the Python peers: the script, the ways with their guards and effects, and the harness."""

import json
import sys
import time
from pathlib import Path

STAGES = ["draft", "circle", "published", "coalition", "platform", "consultation", "adopted", "archived"]
OPEN = STAGES[:6]
WHO, ROLE = "ana", "coordinator"

# The event, its count, the day, and whether it is accepted.
ROWS = [
    ("publish", 0, 1, False), ("addMember", 2, 2, True), ("addMember", 3, 3, True), ("pause", 0, 4, True),
    ("addMember", 1, 4, False), ("resume", 0, 5, True), ("publish", 0, 6, True), ("formCoalition", 3, 7, False),
    ("addSupport", 60, 8, True), ("addSupport", 80, 9, True), ("formCoalition", 3, 10, True),
    ("joinRegion", 1, 11, True), ("joinRegion", 2, 12, True), ("adopt", 0, 12, False), ("joinRegion", 3, 13, True),
    ("openConsultation", 0, 20, True), ("submit", 2, 25, True), ("prioritise", 0, 26, False), ("submit", 2, 30, True),
    ("prioritise", 0, 40, True), ("closeConsultation", 0, 49, False), ("closeConsultation", 0, 50, True),
    ("adopt", 0, 55, True), ("archive", 0, 60, True),
]


class Facts:
    """The facts of one case beside its stage, and its log."""

    def __init__(self):
        self.paused = False
        self.members = 1
        self.support = self.partners = self.regions = self.proposals = self.ranked = self.opened = 0
        self.log = []

    def record(self, event, count, day):
        """Takes down what an accepted event leaves behind, and logs it with the fields of the library."""
        match event:
            case "addMember": self.members += count
            case "addSupport": self.support += count
            case "formCoalition": self.partners = count
            case "joinRegion": self.regions += 1
            case "openConsultation": self.opened = day
            case "submit": self.proposals += count
            case "prioritise": self.ranked += 1
            case "reject": self.regions = 0
            case "pause": self.paused = True
            case "resume": self.paused = False
        self.log.append((day, day, WHO, ROLE, event, count))


def given(f, count, day):
    return not f.paused and count > 0


def runs(f, count, day):
    return not f.paused


# The event, where from, where to, and the guard. The first way whose guard holds is taken.
WAYS = [
    ("addMember", ["draft"], "circle", lambda f, n, d: given(f, n, d) and f.members + n >= 5),
    ("addMember", OPEN, None, given),
    ("publish", ["circle"], "published", lambda f, n, d: not f.paused and f.members >= 5),
    ("addSupport", OPEN[2:], None, given),
    ("formCoalition", ["published"], "coalition", lambda f, n, d: not f.paused and f.support >= 100 and n >= 2),
    ("joinRegion", ["coalition"], "platform", lambda f, n, d: not f.paused and f.partners >= 2 and f.regions >= 2),
    ("joinRegion", ["coalition"], None, lambda f, n, d: not f.paused and f.partners >= 2),
    ("openConsultation", ["platform"], "consultation", lambda f, n, d: not f.paused and f.regions >= 3),
    ("submit", ["consultation"], None, lambda f, n, d: not f.paused and d <= f.opened + 30),
    ("prioritise", ["consultation"], None, lambda f, n, d: not f.paused and f.proposals >= 3),
    ("closeConsultation", ["consultation"], "platform",
     lambda f, n, d: not f.paused and d >= f.opened + 30 and f.ranked > 0),
    ("adopt", ["platform"], "adopted", lambda f, n, d: not f.paused and f.ranked > 0),
    ("reject", ["platform"], "published", runs),
    ("reopen", ["adopted"], "platform", lambda f, n, d: d >= f.opened + 365),
    ("archive", ["adopted"], "archived", lambda f, n, d: True),
    ("pause", OPEN, None, runs),
    ("resume", OPEN, None, lambda f, n, d: f.paused),
]


def resident_bytes():
    """How much of this process lies in memory."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


def report(name, unit, value, checksum):
    print(json.dumps({"name": name, "unit": unit, "value": value, "checksum": checksum}))


def main(name, scripts, new, fire, facts=lambda case: case, stage=lambda case: case.stage):
    """PROGRAM accepted|whole|instances [COUNT]. `new()` makes a case, `fire(case, event, count, day)` offers an event."""
    mode = sys.argv[1]
    scripts = int(sys.argv[2]) if len(sys.argv) > 2 else scripts
    start = time.process_time()
    if mode == "instances":
        before = resident_bytes()
        held = [new() for _ in range(scripts)]
        report(f"{name}-create", "ns/instance", (time.process_time() - start) * 1e9 / len(held), 1)
        report(f"{name}-bytes", "bytes/instance", (resident_bytes() - before) / len(held), 0)
        return
    rows = [row[:3] for row in ROWS if row[3] or mode == "whole"]
    checksum = 0
    for _ in range(scripts):
        case = new()
        for event, count, day in rows:
            fire(case, event, count, day)
        checksum += len(facts(case).log) * 31 + STAGES.index(stage(case)) + facts(case).support
    seconds = time.process_time() - start
    report(f"{name}-{mode}", "ns/event", seconds * 1e9 / scripts / len(rows), checksum // scripts)
    sys.exit(0 if checksum == 705 * scripts else 1)
