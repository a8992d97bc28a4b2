"""The rules of rcm-rules in another language: read from its data files, and nothing else.

It holds no rule, no criterion and no clause: it reads them from the tables `rules`, `criteria` and `inputs`, and the
facts from the others. `conformance.py` proves it with the vectors of the package. Python 3.9 or later,
standard library only.
"""

import gzip
import json
import pathlib

from forms import Form, last_day, read_as_of


class Tables:
    """The tables of a folder of data files; each is read when it is first asked for."""

    def __init__(self, folder):
        self._folder = pathlib.Path(folder)
        self._rows = {}

    def __getitem__(self, name):
        if name not in self._rows:
            with gzip.open(self._folder / f"{name}.json.gz", "rt", encoding="utf-8") as file:
                self._rows[name] = json.load(file)
        return self._rows[name]


# What an input says of a criterion: True, False, or None for unknown.


def member_in_its_year(tables):
    """Whether a country is a member by the end of a year; one of the two can be enough to say no."""

    def holds(country, year):
        result = False
        for member in tables["members"]:
            if country is not None and member["code"] != country:
                continue
            truth = None if year is None else member["since"][:4] <= f"{year:04}"
            if truth and country is not None:
                return True
            if truth is not False:
                result = None
        return result

    return holds


def given_no_later_than(refused):
    """Whether something was given by a day: not where it was refused, unknown where a day is."""

    def holds(given, day):
        if given == refused:
            return False
        return None if given is None or day is None else given <= day

    return holds


def all_true(*values):
    """False as soon as one is false, unknown as soon as one is unknown."""
    return False if False in values else None if None in values else True


def known(test):
    """A test that is asked when all its values are known."""
    return lambda *values: None if None in values else test(*values)


def test_of(criterion, tables):
    """The test of a criterion by its name. A name that is not here is a rule for another program."""
    name, than = criterion["test"]["name"], criterion["test"].get("than")
    tests = {
        "at-least": known(lambda value: value >= than),
        "at-most": known(lambda value: value <= than),
        "exactly": known(lambda value: value == than),
        "is": known(lambda value: value == than),
        "is-one-of": known(lambda value: value in than),
        "not-empty": known(lambda value: len(value) > 0),
        "includes": known(lambda value: than in value),
        "no-later-than": known(lambda day, other: day <= other),
        "given-no-later-than": given_no_later_than(than),
        "all-true": all_true,
        "member-in-its-year": member_in_its_year(tables),
    }
    return tests[name]


class Rule:
    """A rule, ready to assess: its decision is data, and one judge decides for all rules."""

    def __init__(self, rule, tables):
        self._rule = rule
        self._tables = tables
        self._form = Form(rule, tables)
        self._criteria = [row for row in tables["criteria"] if row["rule"] == rule["id"]]
        self._tests = [test_of(row, tables) if "test" in row else (lambda value: value) for row in self._criteria]
        self._ways = sets(rule["logic"], "all")
        self._cuts = sets(rule["logic"], "any")
        short = rule.get("short", [])
        self._shown = {criterion for one in short if one.get("whileUnknown") for criterion in one["of"]}
        self._short = [{"of": [], "outcome": rule["decided"]["met"]}, *short]

    def assess(self, argument):
        """The assessment of an argument. Raises InputError where its form is wrong."""
        values = self._form.read(argument)
        truths = {
            row["id"]: test(*(values.get(path) for path in row["inputs"]))
            for row, test in zip(self._criteria, self._tests)
        }
        outcome, because, missing, reason = self._verdict(truths)
        criteria = [self._in_case(row, values) for row in self._criteria]
        carrying = [row for row in criteria if row["id"] in because]
        read = [row for row in carrying if rests_on_reading(row, truths[row["id"]])]
        lacking = [row for row in self._criteria if row["id"] in missing]
        lacked = [path for row in lacking for path in row["inputs"] if path not in values]
        assessment = {
            "rule": self._rule["id"],
            "outcome": outcome,
            "because": [row["id"] for row in carrying],
            "readings": unique(row["reading"] for row in read),
            "findings": [finding(row, truths[row["id"]]) for row in criteria],
            "missing": unique(lacked),
            **self._rule.get("always", {}),
        }
        if carrying:
            assessment["basis"] = "reading" if read else "stated"
        if reason is not None:
            assessment["reason"] = reason
        return assessment

    def _in_case(self, row, values):
        """A criterion that rests on a reading in some cases, as it is in this one: of a country that joins in the year."""
        if row.get("readWhen") != "sometimes" or row["test"]["name"] != "member-in-its-year":
            return row
        asked = (values.get("country"), f"{values.get('year', '')}")
        joins = any((member["code"], member["since"][:4]) == asked for member in self._tables["members"])
        return {key: value for key, value in row.items() if key != "readWhen"} if joins else row

    def _verdict(self, truths):
        """The outcome, the criteria that carry it, the criteria that are missing, and why it is open."""
        outside = self._rule.get("outside", [])
        within = {one["of"] for one in outside}
        beyond = {criterion for criterion in within if truths[criterion] is False}
        for one in outside:
            if one["of"] in beyond:
                return one["outcome"], beyond, set(), one["reason"]
        met = {criterion for criterion, truth in truths.items() if truth} | within
        unmet = {criterion for criterion, truth in truths.items() if truth is False}
        verdict = self._decided(met, unmet, set(truths))
        unknown = {criterion for criterion in within if truths[criterion] is None}
        return ("undetermined", set(), unknown | verdict[2], None) if unknown else verdict

    def _decided(self, met, unmet, every):
        possible = every - unmet
        now = possible - (self._shown - met)
        for one in self._short:
            # What is refused, or came too late, can no longer be shown.
            of = set(one["of"]) - (self._shown & unmet)
            carried = carried_by(self._ways, met | of, now | of)
            if carried is None:
                return "undetermined", set(), self._lacked(met, unmet, possible), None
            if carried:
                because = carried | (carried_by(self._cuts, unmet | of, set()) or set()) if of else carried
                missing = unsettled(self._ways, met, possible) if of else set()
                return one["outcome"], because, missing, one.get("reason")
        decided = self._rule["decided"]
        return decided["unmet"], carried_by(self._cuts, unmet, set()), set(), decided.get("reason")

    def _lacked(self, met, unmet, possible):
        """What is missing may still settle the decision, or whether it falls short by certain criteria only."""
        shortfalls = [set(one["of"]) - (self._shown & unmet) for one in self._short]
        return set().union(*(unsettled(self._ways, met | of, possible | of) for of in shortfalls))


def sets(logic, joining):
    """The sets of criteria that settle a decision: with "all" if they are met, with "any" if they are unmet."""
    if isinstance(logic, str):
        return [{logic}]
    ((kind, parts),) = logic.items()
    inner = [sets(part, joining) for part in parts]
    if kind != joining:
        return [one for group in inner for one in group]
    joined = [set()]
    for group in inner:
        joined = [one | other for one in joined for other in group]
    return joined


def carried_by(ways, given, possible):
    """The criteria that carry a decision; none, where nothing can; None, where something unknown still matters."""
    carrying = [way for way in ways if way <= given]
    if carrying:
        return set().union(*carrying)
    return None if any(way <= possible for way in ways) else set()


def unsettled(ways, met, possible):
    """The unknown criteria that can still settle a decision, save where another way needs only a part of them."""
    rests = [way - met for way in ways if way <= possible]
    return set().union(*(rest for rest in rests if not any(other < rest for other in rests)))


def finding(row, truth):
    """What is known of a criterion, with its clauses."""
    result = "unknown" if truth is None else "met" if truth else "unmet"
    found = {"criterion": row["id"], "result": result, "sources": row["sources"]}
    return {**found, "reading": row["reading"]} if rests_on_reading(row, truth) else found


def rests_on_reading(row, truth):
    """Whether a criterion rests on its reading with a result; while it is unknown, wherever it may come to."""
    when = row.get("readWhen")
    if "reading" not in row or when == "sometimes":
        return False
    return when is None or truth is None or when == ("met" if truth else "unmet")


def unique(values):
    """Each once, in their order."""
    return list(dict.fromkeys(values))


def as_of(assessment, standing, options, tables):
    """An assessment of criteria as of a date: open before they were approved."""
    date = read_as_of(options)
    if date is None:
        return assessment
    approvals = [row for row in tables["criteria-approvals"] if row["standing"] == standing]
    row = [row for row in approvals if row["since"] <= last_day(date)][-1]
    approval = {key: value for key, value in row.items() if key not in ("standing", "since")}
    if approval["status"] == "known":
        return {**assessment, "asOf": date, "approval": approval}
    readings = unique(reading for row in approvals for reading in row.get("readings", []))
    decisions = [rule["always"]["decision"] for rule in tables["rules"] if "decision" in rule.get("always", {})]
    (reason,) = {decision["reason"] for decision in decisions if decision["status"] == "open"}
    decision = {"status": "open", "reason": reason, "sources": approval["sources"]}
    return {
        **assessment,
        "outcome": "open",
        "basis": "reading" if readings else "stated",
        "because": [],
        "readings": readings,
        "reason": approval["reason"],
        "missing": [],
        "decision": decision,
        "asOf": date,
        "approval": approval,
    }


def grant_of(argument, tables):
    """The amount requested beside the most that the Reserve Fund grants on the day of the grant."""
    day = argument.get("grantedOn")
    rows = [row for row in tables["reserve-fund-maximum"] if ("since" in row) == (day is not None)]
    row = [one for one in rows if day is None or one["since"] <= day][-1]
    grant = {key: value for key, value in row.items() if key not in ("place", "since")}
    requested = argument.get("requested")
    if requested is None:
        return {**grant, "within": "unknown"}
    within = "met" if cents(requested) <= cents(row["maximum"]) else "unmet"
    return {**grant, "requested": amount(cents(requested)), "within": within}


def cents(text):
    """Whole cents of an amount such as "1000", "1000.5" or "1000.50"."""
    whole, _, rest = text.partition(".")
    return int(whole) * 100 + int(f"{rest:0<2}")


def amount(number):
    """An amount with two decimals of whole cents."""
    return f"{number // 100}.{number % 100:02}"

