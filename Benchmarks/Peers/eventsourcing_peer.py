"""The Python library `eventsourcing`, in memory: aggregates built and saved, then read back by replaying."""

import sys
import time

from eventsourcing.application import Application
from eventsourcing.domain import Aggregate, event
from workload import report


class Draft(Aggregate):
    @event("Founded")
    def __init__(self, title):
        self.title, self.members, self.support, self.last = title, 1, 0, 0

    @event("MemberAdded")
    def add_member(self, count, day):
        self.members += count
        self.last = day

    @event("SupportAdded")
    def add_support(self, count, day):
        self.support += count
        self.last = day


aggregates, entries = int(sys.argv[1]), int(sys.argv[2])
application = Application()
start = time.process_time()
identifiers = []
for number in range(aggregates):
    draft = Draft(title=f"draft {number}")
    for day in range(entries):
        draft.add_member(count=1, day=day) if day & 1 else draft.add_support(count=3, day=day)
    application.save(draft)
    identifiers.append(draft.id)
appended = time.process_time() - start

start = time.process_time()
support = sum(application.repository.get(identifier).support for identifier in identifiers)
replayed = time.process_time() - start

expected = aggregates * 3 * ((entries + 1) // 2)
total = aggregates * (entries + 1)
report("eventsourcing-append", "ns/entry", appended * 1e9 / total, 1)
report("eventsourcing-replay", "ns/entry", replayed * 1e9 / total, 1 if support == expected else -1)
sys.exit(0 if support == expected else 1)
