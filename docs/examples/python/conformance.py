"""Proves a port of rcm-rules with the conformance vectors of the package.

    python3 conformance.py node_modules/rcm-rules/dist

The port is `rcm_rules.py` and `apportionment.py`. Put your own in their place: a vector passes if the result is equal
to the one that is given, or if the arguments are refused with the same code at the same path.
"""

import gzip
import json
import pathlib
import sys

from apportionment import apportion
from forms import InputError
from rcm_rules import Rule, Tables, as_of, grant_of

# The rules whose criteria are plain inputs: the tables say all that there is to say of them.
RULES = [
    "membership.member",
    "membership.observer-country",
    "membership.observer-organization",
    "presidency.candidacy",
    "bodies.signature",
    "bodies.work-plan-step",
    "meetings.closed-door-delegation",
    "reserve-fund.case",
]


# What is applied for, in the rules whose criteria may be asked as of a date.
STANDINGS = {
    "membership.member": "member",
    "membership.observer-country": "observer-country",
    "membership.observer-organization": "observer-organization",
}


def dated(assess, standing, tables):
    """A rule that may be asked as of a date."""
    return lambda argument, options={}: as_of(assess(argument), standing, options, tables)


def functions(tables):
    """The functions of the port by the names that the library gives them."""
    rules = {rule["id"]: rule for rule in tables["rules"]}
    ported = {rules[rule]["function"]: Rule(rules[rule], tables).assess for rule in RULES}
    for rule, standing in STANDINGS.items():
        name = rules[rule]["function"]
        ported[name] = dated(ported[name], standing, tables)
    assess_case = ported["assessReserveFundCase"]
    ported["assessReserveFundCase"] = lambda case: {**assess_case(case), "grant": grant_of(case, tables)}
    ported["apportion"] = lambda *arguments: apportion(tables, *arguments)
    return ported


def said(function, arguments):
    """What a function gives or refuses, as a vector has it."""
    try:
        return {"result": function(*arguments)}
    except InputError as error:
        return {"error": {"code": error.code, "path": error.path}}


def is_equal(one, other):
    """Equal as JSON: the order of an object's fields says nothing, and true is not 1."""
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


def failures_of(function, vectors):
    """The vectors that do not pass, each with what was given instead."""
    for vector in vectors:
        expected = {key: vector[key] for key in ("result", "error") if key in vector}
        given = said(function, vector["arguments"])
        if not is_equal(given, expected):
            yield vector, given, expected


def differences(given, expected):
    """The parts in which two outcomes differ, in words."""
    (given, expected) = (one.get("result", one) for one in (given, expected))
    if not isinstance(given, dict) or not isinstance(expected, dict):
        return [f"gives {given}, expected {expected}"]
    names = [*expected, *(name for name in given if name not in expected)]
    return [
        f"{name}: gives {given.get(name)}, expected {expected.get(name)}"
        for name in names
        if not is_equal(given.get(name), expected.get(name))
    ]


def main(package):
    """Runs every vector of the functions that are ported."""
    folder = pathlib.Path(package)
    count = failed = 0
    for name, function in functions(Tables(folder / "data")).items():
        with gzip.open(folder / "conformance" / f"{name}.json.gz", "rt", encoding="utf-8") as file:
            vectors = json.load(file)["vectors"]
        wrong = list(failures_of(function, vectors))
        print(f"{name}: {len(vectors) - len(wrong)} of {len(vectors)} vectors pass")
        for vector, given, expected in wrong[:3]:
            print(f"  {json.dumps(vector['arguments'])}", *differences(given, expected), sep="\n    ")
        count += len(vectors)
        failed += len(wrong)
    print(f"{count - failed} of {count} vectors pass")
    return 1 if failed or not count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
