"""A table of commitments read, judged and rolled up with pandas and numpy.

usage: pandas_peer.py all|needed ROWS

`all` reads every column as text, as a person does who wants the whole table; `needed` reads the columns that the
figures rest on, as categories, which is the least that pandas can be asked for.
"""

import io
import sys

import numpy as np
import pandas as pd

from commitment_figures import (CHANGE, CODED, FLAGS, GROUPS, ND, NR, SCORES, STARS, UNKNOWN, VALUES, folded, measure,
                                named, number)
from commitment_tables import TAGS


def all_of(*conditions):
    """No where any says no, else the first unknown, else yes."""
    unknown = [condition < 0 for condition in conditions]
    return np.select([np.logical_or.reduce([condition == 0 for condition in conditions]), *unknown],
                     [0, *conditions], 1)


def any_of(*conditions):
    """Yes where any says yes, else the first unknown, else no."""
    unknown = [condition < 0 for condition in conditions]
    return np.select([np.logical_or.reduce([condition == 1 for condition in conditions]), *unknown],
                     [1, *conditions], 0)


def mapped(column, meaning):
    """A column with every different text looked at once."""
    places, texts = pd.factorize(column)
    return np.array([meaning(str(text)) for text in texts], dtype=np.int8)[places]


def decoded(table, words, codes, texts):
    """The values of a pair of columns, and how many words differ, name nothing, or are spelled unusually."""
    loose = folded(texts)
    values = mapped(table[codes], number)
    names = mapped(table[words], lambda text: named(text, texts, loose)[0])
    unusual = mapped(table[words], lambda text: named(text, texts, loose)[1])
    # The words of a change tell no more than its direction.
    compared = np.where(values > ND, np.sign(values), values) if texts is CHANGE else values
    unknown = names == UNKNOWN
    differ = ~unknown & (names != compared)
    return values, [differ.sum(), unknown.sum(), (unusual.astype(bool) & ~differ).sum()]


def counts(values, possible):
    return [(values == value).sum() for value in possible]


def judged(impact, completion, relevant, effect):
    """High completion, high ambition, and the score as published and as it follows from what is known."""
    at_least = np.where(impact >= 0, impact >= 2, impact)
    complete = np.where(completion >= 0, completion >= 4, completion)
    ambition = np.where(impact >= 0, all_of(relevant, at_least), impact)
    ambitious = all_of(relevant, at_least)
    large = effect >= 3
    published = np.select(
        [large, relevant == NR, (ambition == 1) & (complete == 1), ambition == 1, (ambition == 0) & (complete == 1)],
        [4, NR, 4, 3, 2], 1)
    known = np.select([ambitious < 0, complete < 0], [ambitious, complete], 1 + 2 * ambitious + complete)
    return complete, ambition, published, np.where(large | (relevant == NR), published, known)


def rolled_up(table, completion):
    """Plans and members under the two rules: how many are whole, nothing and unknown, and the means in 997ths."""
    share = np.where(completion >= 2, (completion - 2) / 3, np.nan)
    frame = table[GROUPS].assign(
        share=share, missing=np.isnan(share), short=share < 1)
    plans = frame.groupby(GROUPS, sort=False, observed=True).agg(
        mean=("share", "mean"), missing=("missing", "any"), short=("short", "any"), unstated=("missing", "sum"))
    plans["whole"] = np.select([plans["short"], plans["missing"]], [0.0, np.nan], 1.0)
    plans["missing"], plans["short"] = plans["whole"].isna(), plans["whole"] < 1
    members = plans.groupby(level=0, sort=False, observed=True).agg(
        mean=("mean", "mean"), missing=("missing", "any"), short=("short", "any"))
    members["whole"] = np.select([members["short"], members["missing"]], [0.0, np.nan], 1.0)
    result = []
    for groups in [plans, members]:
        result += [(groups["whole"] == 1).sum(), (groups["whole"] == 0).sum(), groups["whole"].isna().sum(),
                   groups["mean"].isna().sum(), np.floor(groups["mean"].dropna() * 997).sum()]
    return result + [plans["unstated"].sum()]


def figures(text, lap):
    needed = GROUPS + VALUES + STARS + TAGS + ["_Relevant", "Checksum"]
    needed += [name for words, codes, _ in CODED.values() for name in (words, codes)]
    table = pd.read_csv(io.BytesIO(text), skiprows=1, keep_default_na=False,
                        **({"dtype": str} if sys.argv[1] == "all" else {"usecols": needed, "dtype": "category"}))
    lap()
    values, odd = {}, []
    for name, (words, codes, texts) in CODED.items():
        values[name], findings = decoded(table, words, codes, texts)
        odd += findings
    if sys.argv[1] == "all":  # Each way where it is the quicker one.
        tags = sum((table[tag] == "1").to_numpy() for tag in TAGS)
    else:
        tags = sum(mapped(table[tag], lambda text: text == "1") for tag in TAGS)
    odd.append((tags != mapped(table["Checksum"], number)).sum())
    relevant = any_of(*(mapped(table[name], number) for name in VALUES))
    published = mapped(table["_Relevant"], number)
    specificity, impact, completion = values["specificity"], values["impact"], values["completion"]
    end, effect = values["end"], values["effect"]
    latest = np.where((end >= 0) | (effect >= 0), end, completion)
    last_effect = np.where((end >= 0) | (effect >= 0), effect, ND)

    def starred(least, completion, least_specificity=None):
        conditions = [relevant, np.where(impact >= 0, impact >= least, impact),
                      np.where(completion >= 0, completion >= 4, completion)]
        if least_specificity is not None:
            conditions.append(np.where(specificity >= 0, specificity >= least_specificity, specificity))
        return all_of(*conditions)

    stars = [starred(2, completion), starred(2, completion, 2), starred(3, completion), starred(3, end)]
    complete, ambition, score, corrected = judged(impact, latest, relevant, last_effect)
    differing = []
    for name, star in zip(STARS, stars):
        stated = mapped(table[name], number)
        differing.append(((stated >= 0) & (stated != star)).sum())
    result = [len(table)]
    for flag in [relevant, *stars, complete, ambition]:
        result += counts(flag, FLAGS)
    result += counts(score, SCORES) + counts(corrected, SCORES)
    not_verifiable = 0  # The layout has no column for it.
    result += [not_verifiable, ((end == 2) & (effect >= 0) & (effect != 1)).sum(), (published != relevant).sum()]
    result += differing + odd
    lap()
    result += rolled_up(table, latest)
    lap()
    return result


measure(f"pandas-{sys.argv[1]}", figures)
