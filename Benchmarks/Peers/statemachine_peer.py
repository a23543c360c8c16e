"""The Python library `python-statemachine`: a machine class, an instance for every case."""

from statemachine import State, StateMachine
from statemachine.exceptions import TransitionNotAllowed
from workload import Facts, STAGES, WAYS, main

states = {stage: State(initial=stage == "draft", final=stage == "archived") for stage in STAGES}
members = dict(states)
for number, (event, sources, target, guard) in enumerate(WAYS):
    members[f"holds_{number}"] = lambda self, n, d, guard=guard: guard(self.facts, n, d)
    members[f"record_{number}"] = lambda self, n, d, event=event: self.facts.record(event, n, d)
    for source in sources:
        hooks = {"cond": f"holds_{number}", "on": f"record_{number}"}
        arrow = states[source].to.itself(**hooks) if target is None else states[source].to(states[target], **hooks)
        members[event] = members[event] | arrow if event in members else arrow


def make(self):
    self.facts = Facts()
    StateMachine.__init__(self)


Draft = type("Draft", (StateMachine,), members | {"__init__": make})


def fire(draft, event, count, day):
    try:
        draft.send(event, count, day)
    except TransitionNotAllowed:
        return False
    return True


main(
    "python-statemachine", 30, Draft, fire, facts=lambda draft: draft.facts,
    stage=lambda draft: next(iter(draft.configuration)).id)
