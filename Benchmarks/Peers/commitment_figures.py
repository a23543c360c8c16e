"""What row h counts, and the one number that it comes to on every side. Values are numbers, and unknown where they are a mark."""

import sys
import time
from pathlib import Path

from workload import report

TABLES = Path(__file__).resolve().parents[1] / ".build" / "tables"
ND, NR, NA = -11, -12, -13  # Below every number of the tables, steps of change included.
MARKS = {"ND": ND, "NR": NR, "NA": NA}

# The coded columns: words, numbers, what the words name, and what they are written like otherwise.
SPECIFICITY = {"None": 0, "a. low": 1, "b. medium": 2, "c. high": 3}
IMPACT = {"None": 0, "Minor": 1, "Moderate": 2, "Transformative": 3}
COMPLETION = {"Withdrawn": 0, "Unclear": 1, "a. Not started": 2, "b. Limited": 3, "c. Substantial": 4, "d. Complete": 5}
CHANGE = {"Decrease": -1, "No Change": 0, "Increase": 1}
EFFECT = {"a. Worsened": 0, "b. None": 1, "c. Marginal": 2, "d. Major": 3, "e. Outstanding": 4}
CODED = {
    "specificity": ("Specificity", "_Specificity", SPECIFICITY),
    "impact": ("Potential impact", "_Pot Impact Coded", IMPACT),
    "completion": ("Completion (progress report)", "_CompletionProgress", COMPLETION),
    "end": ("Completion (end of term)", "_CompletionEndTerm", COMPLETION),
    "change": ("Change in completion", "_ChangeCompletion", CHANGE),
    "effect": ("Did it open government (end of term only)", "_OpenGovt", EFFECT),
}
VALUES = ["Value -Info", "Value -Part", "Value -Acc"]
STARS = ["Starred (pre-June 2014 assessments)", "Starred (2015 only)", "Starred (current formula) progress report",
         "Starred (current formula) end of term"]
GROUPS = ["Country", "Action Plan Number"]

# What a number is counted as: yes or no and the marks, or a score and the marks.
FLAGS, SCORES = [1, 0, ND, NR, NA], [1, 2, 3, 4, ND, NR, NA]
UNKNOWN = -99  # What a text is that names nothing.


def folded(texts):
    """The texts as they are compared where case and the letter before them do not matter."""
    return {text.lower()[3 if text[1:3] == ". " else 0:]: value for text, value in texts.items()}


def named(text, texts, loose):
    """The value that a text names, and whether it is spelled unusually."""
    if text in texts:
        return texts[text], False
    if text in MARKS:
        return MARKS[text], False
    lower = text.lower()
    value = loose.get(lower[3:] if lower[1:3] == ". " else lower, UNKNOWN)
    return value, value != UNKNOWN


def number(text):
    """The value of a number or a mark."""
    return MARKS[text] if text in MARKS else int(text)


def checksum(numbers):
    return sum(int(value) * (place % 1009 + 1) for place, value in enumerate(numbers)) % 1_000_000_007


def peak():
    """The most memory that this process has held, in bytes."""
    status = Path("/proc/self/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) * 1024


def measure(name, figures):
    """Counts a table and reports the time for a row, its parts, and the memory."""
    count = int(sys.argv[-1])
    text = (TABLES / f"commitments-{count}.csv").read_bytes()
    times = [time.process_time()]
    numbers = figures(text, lambda: times.append(time.process_time()))
    end = time.process_time()  # With all that letting the table go takes.
    result = checksum(numbers)
    size = f"{count // 1000}k"
    report(f"{name}-{size}", "ns/row", (end - times[0]) * 1e9 / count, result)
    for part, start, stop in zip(["read", "judge", "rollup"], times, times[1:]):
        report(f"{name}-{part}-{size}", "ns/row", (stop - start) * 1e9 / count, 0)
    report(f"{name}-peak-{size}", "bytes", peak(), 0)
