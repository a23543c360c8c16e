"""Plain Python: a dictionary from stage and event to the ways."""

from workload import Facts, WAYS, main

TABLE = {}
for event, sources, target, guard in WAYS:
    for source in sources:
        TABLE.setdefault((source, event), []).append((target or source, guard))


def new():
    facts = Facts()
    facts.stage = "draft"
    return facts


def fire(facts, event, count, day):
    for target, guard in TABLE.get((facts.stage, event), ()):
        if guard(facts, count, day):
            facts.record(event, count, day)
            facts.stage = target
            return True
    return False


main("python-table", 10_000, new, fire)
