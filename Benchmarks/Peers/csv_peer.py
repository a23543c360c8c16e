"""A table of commitments read, judged and rolled up with nothing but Python: `csv` and dictionaries.

usage: csv_peer.py ROWS
"""

import csv
import io
from collections import Counter, defaultdict
from math import floor

from commitment_figures import (CHANGE, CODED, FLAGS, GROUPS, ND, NR, SCORES, STARS, UNKNOWN, VALUES, folded, measure,
                                named, number)
from commitment_tables import TAGS


def all_of(*conditions):
    return 0 if 0 in conditions else next((condition for condition in conditions if condition < 0), 1)


def any_of(*conditions):
    return 1 if 1 in conditions else next((condition for condition in conditions if condition < 0), 0)


class Coded:
    """A pair of columns; every different pair of texts is looked at once."""

    def __init__(self, header, words, codes, texts):
        self.words, self.codes, self.texts = header.index(words), header.index(codes), texts
        self.loose, self.known = folded(texts), {}

    def __call__(self, row, odd):
        pair = (row[self.words], row[self.codes])
        if pair not in self.known:
            self.known[pair] = self.judged(*pair)
        value, problem = self.known[pair]
        if problem is not None:
            odd[problem] += 1
        return value

    def judged(self, words, code):
        value = number(code)
        name, unusual = named(words, self.texts, self.loose)
        compared = (value > 0) - (value < 0) if self.texts is CHANGE and value > ND else value
        return value, 1 if name == UNKNOWN else 0 if name != compared else 2 if unusual else None


def at_least(value, least):
    return value if value < 0 else int(value >= least)


def scores(relevant, impact, complete, effect):
    """High ambition, and the score as published and as it follows from what is known."""
    high = at_least(impact, 2)
    ambitious = all_of(relevant, high)
    ambition = impact if impact < 0 else ambitious
    if effect >= 3:
        return ambition, 4, 4
    if relevant == NR:
        return ambition, NR, NR
    published = (4 if complete == 1 else 3) if ambition == 1 else 2 if ambition == 0 and complete == 1 else 1
    known = ambitious if ambitious < 0 else complete if complete < 0 else 1 + 2 * ambitious + complete
    return ambition, published, known


def whole(values):
    """Whether all are 1: no where any is less, unknown where any is."""
    if any(value is not None and value < 1 for value in values):
        return 0
    return None if None in values else 1


def mean(values):
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None


def rolled_up(plans):
    result, members = [], defaultdict(list)
    groups = {plan: (whole(shares), mean(shares)) for plan, shares in plans.items()}
    for (member, _), values in groups.items():
        members[member].append(values)
    by_member = [(whole([one for one, _ in values]), mean([other for _, other in values])) for values in members.values()]
    for values in [list(groups.values()), by_member]:
        result += [sum(one == 1 for one, _ in values), sum(one == 0 for one, _ in values),
                   sum(one is None for one, _ in values), sum(other is None for _, other in values),
                   sum(floor(other * 997) for _, other in values if other is not None)]
    return result + [sum(shares.count(None) for shares in plans.values())]


def figures(text, lap):
    rows = csv.reader(io.StringIO(text.decode(), newline=""))
    next(rows)
    header = next(rows)
    rows = list(rows)
    lap()
    coded = {name: Coded(header, *columns) for name, columns in CODED.items()}
    odd = {name: [0, 0, 0] for name in CODED}
    relevance, tags, sums = header.index("_Relevant"), [header.index(tag) for tag in TAGS], header.index("Checksum")
    values, stated = [header.index(name) for name in VALUES], [header.index(name) for name in STARS]
    country, plan = (header.index(name) for name in GROUPS)
    flags, score_counts = [Counter() for _ in range(7)], [Counter(), Counter()]
    wrong_tags = wrong_effects = wrong_relevance = 0
    wrong_stars, plans = [0] * 4, defaultdict(list)
    for row in rows:
        own = {name: column(row, odd[name]) for name, column in coded.items()}
        specificity, impact, completion = own["specificity"], own["impact"], own["completion"]
        end, effect = own["end"], own["effect"]
        wrong_tags += [row[tag] for tag in tags].count("1") != int(row[sums])
        relevant = any_of(*(number(row[value]) for value in values))
        has_end = end >= 0 or effect >= 0
        latest, last_effect = (end, effect) if has_end else (completion, ND)
        moderate, transformative, high = at_least(impact, 2), at_least(impact, 3), at_least(completion, 4)
        stars = [all_of(relevant, moderate, high), all_of(relevant, moderate, high, at_least(specificity, 2)),
                 all_of(relevant, transformative, high), all_of(relevant, transformative, at_least(end, 4))]
        complete = at_least(latest, 4)
        ambition, published, corrected = scores(relevant, impact, complete, last_effect)
        for counts, flag in zip(flags, (relevant, *stars, complete, ambition)):
            counts[flag] += 1
        score_counts[0][published] += 1
        score_counts[1][corrected] += 1
        wrong_effects += end == 2 and effect >= 0 and effect != 1
        wrong_relevance += number(row[relevance]) != relevant
        for place, (column, star) in enumerate(zip(stated, stars)):
            wrong_stars[place] += row[column] in ("0", "1") and int(row[column]) != star
        plans[row[country], row[plan]].append((latest - 2) / 3 if latest >= 2 else None)
    result = [len(rows)]
    result += [counts[flag] for counts in flags for flag in FLAGS]
    result += [counts[score] for counts in score_counts for score in SCORES]
    not_verifiable = 0  # The layout has no column for it.
    result += [not_verifiable, wrong_effects, wrong_relevance, *wrong_stars]
    result += [count for counts in odd.values() for count in counts] + [wrong_tags]
    lap()
    result += rolled_up(plans)
    lap()
    return result


measure("csv", figures)
