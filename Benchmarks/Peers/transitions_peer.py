"""The Python library `transitions`: one machine, a model for every case, as its documentation recommends for many."""

from transitions import Machine
from workload import Facts, STAGES, WAYS, main


def way(event, source, target, guard):
    def holds(data):
        return guard(data.model, *data.args)

    def record(data):
        data.model.record(event, *data.args)

    return {"trigger": event, "source": source, "dest": target or source, "conditions": [holds], "before": [record]}


machine = Machine(
    model=None, states=STAGES, initial="draft", send_event=True, auto_transitions=False, ignore_invalid_triggers=True,
    transitions=[way(event, source, target, guard) for event, sources, target, guard in WAYS for source in sources])


def new():
    facts = Facts()
    machine.add_model(facts)
    return facts


def fire(facts, event, count, day):
    return facts.trigger(event, count, day)


main("transitions", 300, new, fire, stage=lambda facts: facts.state)
