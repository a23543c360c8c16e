"""Writes tables of commitments in the layout of 2016, from a fixed seed: the input of row h.

usage: commitment_tables.py FOLDER ROWS...

How often values occur, and together, is what the published tables have: specificity and potential impact by
completion, completion at the end by completion at mid-term, the effect by completion at the end, the share of every
mark for the unknown, and about as many cells in which words and number disagree or the spelling is odd. A quarter of
the rows has an assessment at the end, as in the table of 2024. Names and texts are made of words without meaning;
texts have commas, quotes, line breaks and letters beyond ASCII. Members have one to four plans of 1 to 37 commitments.
"""

import csv
import random
import sys
from bisect import bisect
from itertools import accumulate
from pathlib import Path

TAGS = """Anti-corruption|Conflicts of Interest|Asset disclosure|Audits & Controls|Whistleblower Protections\
|Fiscal Openness|Citizen Budgets|Participatory Budgeting|E-petitions|Social Audits|Public Participation\
|Public Procurement|Access to Information|Records Management|Open Data|Elections & Political Finance\
|Law Enforcement & Justice|Public Service Delivery|E-government|Capacity Building|Legislation & Regulation\
|Private sector|Legislature|Sub-national|Judiciary|Media & Telecommunications|Education|Health & Nutrition\
|Citizenship & Immigration|Welfare & Social Security|Water & Sanitation|Infrastructure|Public Safety|Defense\
|Natural Resources|Aid|Nonprofits|Labor|Science & Technology|Gender & Sexuality|Human Rights\
|Marginalized Communities|OGP""".split("|")
# How many of 1,927 rows have each tag; one column was never reviewed.
TAG_COUNTS = [79, 41, 28, 35, 20, 195, 20, 13, 15, 9, 313, 88, 130, 117, 237, 15, 35, 177, 730, 340, 231, 79, 40, 87, 21,
              10, 54, 54, 16, 19, 14, 28, 28, 7, 100, 23, 25, 31, 5, 15, 16, None, 36]
HEADER = [
    "Country", "Action Plan Number", "Theme", "Comm No", "Comm Dummy", "Commitment Title", "Short Title", "Full Text",
    "Start Date", "End Date", "Lead Institution", "Supporting Institution(s)", "Contact Name", "Contact Position",
    "Contact Email", "Contact Telephone", *TAGS, "Checksum", "ODWG", "FOWG", "LOWG", "ATWG", "ONRWG", "Compound",
    "Cluster", "PoC Specified? (Delete?)", "Specificity", "_Specificity", "GC-PubInt", "GC-PubRes", "GC-PubSvc",
    "GC-CorpAcc", "GC-SafComm", "Value -Info", "Value -Part", "Value -Acc", "Value -Tech", "_Relevant",
    "Potential impact", "_Pot Impact Coded", "Completion (progress report)", "_CompletionProgress",
    "Starred (pre-June 2014 assessments)", "Starred (2015 only)", "Starred (current formula) progress report",
    "IRM Assessed (Y/N)?", "Year of submission", "Report publication year (progress report)",
    "Report publication year (end of term)", "Completion (end of term)", "_CompletionEndTerm", "Change in completion",
    "_ChangeCompletion", "Did it open government (end of term only)", "_OpenGovt",
    "Starred (current formula) end of term", *[""] * 10]

SPECIFICITY = ["None", "a. low", "b. medium", "c. high"]
IMPACT = ["None", "Minor", "Moderate", "Transformative"]
COMPLETION = ["Withdrawn", "Unclear", "a. Not started", "b. Limited", "c. Substantial", "d. Complete"]
EFFECT = ["a. Worsened", "b. None", "c. Marginal", "d. Major", "e. Outstanding"]

# Cross tables of the published rows; completion is the column of the first two and the row of the others.
SPECIFICITY_BY_COMPLETION = [[0, 5, 9, 10, 3, 6], [3, 31, 59, 170, 85, 74], [3, 9, 75, 252, 193, 145],
                             [14, 4, 53, 215, 228, 210]]
IMPACT_BY_COMPLETION = [[1, 11, 22, 24, 19, 32], [2, 21, 65, 222, 165, 149], [5, 12, 69, 250, 211, 118],
                        [4, 3, 37, 107, 76, 57]]
END_BY_COMPLETION = [[1, 0, 0, 0, 0, 0], [0, 0, 2, 0, 2, 0], [0, 0, 15, 2, 4, 2], [0, 0, 1, 55, 17, 2],
                     [0, 0, 2, 9, 40, 24], [0, 0, 0, 0, 0, 22]]
# The third number of the third row stands for the rare effect without a beginning.
EFFECT_BY_END = [[0, 1, 0, 0, 0], [0, 1, 0, 0, 0], [0, 98, 2, 0, 0], [0, 57, 20, 2, 0], [1, 20, 43, 24, 1],
                 [0, 11, 29, 18, 6]]

SYLLABLES = "ka lo mi ru ta ven sor dal pen gra vo ne li tum bar os el".split()
ACCENTED = "ić żu řa “lo” né ča".split()


class Drawing:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.words = ["".join(self.random.choices(SYLLABLES, k=self.random.randint(1, 4))) for _ in range(600)]
        self.sentences = [self.sentence() for _ in range(3000)]
        self.institutions = [" ".join(self.random.choices(self.words, k=6)).title() for _ in range(800)]

    def __call__(self, chance):
        return self.random.random() < chance

    def by(self, sums):
        """A place, by weights that are added up."""
        return bisect(sums, self.random.random() * sums[-1])

    def sentence(self):
        words = self.random.choices(self.words, k=self.random.randint(7, 16))
        if self(0.12):
            words[2] += self.random.choice(ACCENTED)
        if self(0.3):
            words[3] += ","
        if self(0.002):
            words[4] = f'"{words[4]}"'
        return " ".join(words).capitalize() + "."

    def text(self, least, most):
        sentences = self.random.choices(self.sentences, k=self.random.randint(least, most))
        return ("\n" if self(0.02) else " ").join(sentences)

    def institution(self, nobody):
        if self(nobody):
            return "None Specified"
        return (", " if self(0.5) else "; ").join(self.random.choices(self.institutions, k=1 + self(0.3)))

    def date(self, unspecified):
        if self(unspecified):
            return "Not Specified"
        if self(0.05):
            return self.random.choice(["Ongoing", "NR", "2013", "June 2014", "2/29/2014", "Quarter 2 2015", "unclear"])
        month, year = self.random.randint(1, 12), self.random.randint(2011, 2017)
        return f"{month:02}/{self.random.choice([1, 1, 1, 30 if month != 2 else 28])}/{year}"


def sums(*weights):
    return list(accumulate(weights))


SPECIFICITY_OF = [sums(*column) for column in zip(*SPECIFICITY_BY_COMPLETION)]
IMPACT_OF = [sums(*column) for column in zip(*IMPACT_BY_COMPLETION)]
END_OF = [sums(*row) for row in END_BY_COMPLETION]
EFFECT_OF = [sums(*row) for row in EFFECT_BY_END]
COMPLETIONS = sums(20, 49, 196, 647, 509, 435)
PLANS = sums(40, 35, 18, 7)  # By how many a member has.
ERAS = sums(43, 31, 26)  # No report at the end is due; it is due; it is there.
FIRST_YEARS = sums(186, 821)


def star(relevant, impact, completion, least, specificity=3, least_specificity=0):
    """What the published tables say, which take the unknown for no."""
    known = all(isinstance(value, int) for value in (impact, completion, specificity))
    return str(int(known and relevant == "1" and impact >= least and completion >= 4
                   and specificity >= least_specificity))


def row(draw, member, plan, era, number):
    """One commitment; most of it is about what was assessed."""
    is_reviewed = not draw(0.036)
    completion = specificity = impact = "NR"
    values, relevant, technology = ["NR"] * 3, "NR", "NR"
    if is_reviewed:
        completion = draw.by(COMPLETIONS)
        specificity = draw.by(SPECIFICITY_OF[completion])
        impact = "ND" if draw(0.1) else draw.by(IMPACT_OF[completion])
        values = ["1" if draw(share) else "0" for share in (0.65, 0.33, 0.33)]
        technology = "1" if draw(0.35) else "0"
        relevant = "1" if "1" in values else "0"
        if draw(0.001):
            relevant = "0" if relevant == "1" else "1"
    end = effect = change = "ND" if era == 0 else "NR"
    if era == 2 and is_reviewed:
        end = draw.by(END_OF[completion])
        effect = draw.by(EFFECT_OF[end])
        change = end - completion
    stars = ["ND"] * 4
    if is_reviewed:
        if era == 0:
            stars[0] = star(relevant, impact, completion, 2)
        else:
            stars[1] = star(relevant, impact, completion, 2, specificity, 2)
            stars[2] = star(relevant, impact, completion, 3)
        if draw(0.003) and stars[1] != "ND":
            stars[1] = "0" if stars[1] == "1" else "1"
    stars[3] = star(relevant, impact, end, 3) if isinstance(end, int) else end

    def pair(value, words):
        return [words[value], str(value)] if isinstance(value, int) else [value, value]

    specificities, impacts = pair(specificity, SPECIFICITY), pair(impact, IMPACT)
    completions, ends = pair(completion, COMPLETION), pair(end, COMPLETION)
    if specificity == 1 and draw(0.044):
        specificities[0] = "NR" if draw(0.3) else "None"
    if impact == 3 and draw(0.044):
        impacts[0] = "NR"
    if impact == 0 and draw(0.064):
        impacts[0] = "Unclear"
    if completion == 2 and draw(0.025):
        completions[0] = draw.random.choice(["c. Substantial", "b. Limited", "a. Not Started", "a. NOT STARTED"])
    if end == 2 and draw(0.5):
        ends[0] = "a. Not Started"
    changes = ["No Change" if change == 0 else "Increase" if change > 0 else "Decrease", str(change)] \
        if isinstance(change, int) else [change, change]
    tags = ["NR" if count is None else "1" if draw(count / 1927) else "0" for count in TAG_COUNTS]
    tag_count = tags.count("1") + draw(0.002)
    title = f"{number}. {draw.random.choice(draw.sentences)}"
    year = ["2011", "2012", "2013", "2014"][draw.by(FIRST_YEARS) if era == 0 else era + 1]
    cluster = "NR" if draw(0.42) else "04/22/2016" if draw(0.01) else f"{number}.{draw.random.randint(1, 9)}"
    compound = "NR" if draw(0.44) else "17" if draw(0.01) else "1" if draw(0.23) else "0"
    flags = [draw.random.choices(["NR", "0", "1"], [54, 39, 7])[0] for _ in range(5)]
    challenges = [draw.random.choices(["NR", "0", "1"], [45, 38, 17])[0] for _ in range(5)]
    return [
        member, plan, "NA" if draw(0.61) else draw.random.choice(draw.sentences)[:24], str(number), "1", title,
        title if draw(0.6) else draw.random.choice(draw.sentences), draw.text(3, 9), draw.date(0.46), draw.date(0.27),
        draw.institution(0.08), draw.institution(0.56), "NR", "NR", "NR", "NR", *tags, str(tag_count), *flags, compound,
        cluster, draw.random.choices(["0", "NR", "1"], [81, 11, 8])[0], *specificities, *challenges, *values, technology,
        relevant, *impacts, *completions, *stars[:3], "1" if is_reviewed else "0", year,
        str(int(year) + 2), "2016" if era == 2 else "ND" if era == 0 else "NR", *ends, *changes, *pair(effect, EFFECT),
        stars[3], *[""] * 10]


def write(path, count):
    draw = Drawing(20160630)
    written, member = 0, 0
    with open(path, "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(range(len(HEADER)))
        out.writerow(HEADER)
        while written < count:
            member += 1
            name = f"{draw.words[member % 600].capitalize()} {member}" + (", local" if member % 5 == 0 else "")
            for plan in range(1, 2 + draw.by(PLANS)):
                era = draw.by(ERAS)
                for number in range(1, min(draw.random.randint(1, 37), count - written) + 1):
                    out.writerow(row(draw, name, str(plan), era, number))
                    written += 1


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for rows in sys.argv[2:]:
        write(folder / "unfinished", int(rows))
        (folder / "unfinished").rename(folder / f"commitments-{rows}.csv")
