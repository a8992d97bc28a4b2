"""A budget shared out among the members by the printed scale, from the data files alone."""

import re

from forms import InputError, last_day, read_as_of
from rcm_rules import amount, cents

AMOUNT = re.compile(r"(0|[1-9][0-9]{0,11})(\.[0-9][0-9]?)?")
COLUMNS = {"contributions": "contribution", "percentages": "percentage", "printed-percentages": "percentage"}


def apportion(tables, budget, options={}):
    """The shares of a budget, with the scale, the readings and the clauses that they rest on."""
    if not isinstance(budget, str) or AMOUNT.fullmatch(budget) is None:
        raise InputError("not-an-amount", "budget")
    weights = read_weights(options)
    date = read_as_of({key: value for key, value in options.items() if key != "weights"})
    rest = resting_on(tables, weights, date)
    if "status" in rest:
        return rest
    rows = [row for row in tables["scale"] if row["since"] == rest["since"]]
    given = [cents(row[COLUMNS[weights]]) for row in rows]
    total = cents(budget)
    literal = weights == "printed-percentages"
    shares = printed(total, given) if literal else largest_remainder(total, given)
    return {
        "total": amount(total),
        "weights": weights,
        "shares": [share_of(row, share, extra, rest["basis"]) for row, (share, extra) in zip(rows, shares)],
        **({"difference": signed(sum(share for share, _ in shares) - total)} if literal else {}),
        **rest,
    }


def resting_on(tables, weights, date):
    """What the shares rest on as of a date; without one, what they rest on last."""
    day = "9999-12-31" if date is None else last_day(date)
    row = [row for row in tables["apportionments"] if row["weights"] == weights and row["from"] <= day][-1]
    left_out = ("weights", "from") if date is not None else ("weights", "from", "carriedForward")
    return {key: value for key, value in row.items() if key not in left_out}


def share_of(row, share, extra, basis):
    """The share of a member, with the row of the scale that it follows from."""
    return {
        "country": row["country"],
        "amount": amount(share),
        "extraCent": extra,
        "basis": basis,
        "sources": row["sources"],
    }


def read_weights(options):
    """Which column weighs."""
    if not isinstance(options, dict):
        raise InputError("not-an-object", "options")
    weights = options.get("weights", "contributions")
    if not isinstance(weights, str) or weights not in COLUMNS:
        raise InputError("unknown-code", "weights")
    return weights


def largest_remainder(total, weights):
    """Whole cents by weight, and whether each has got one of the cents that were left over."""
    whole = [total * weight // sum(weights) for weight in weights]
    remainders = [total * weight % sum(weights) for weight in weights]
    # A sort keeps the order of the table between equal remainders.
    order = sorted(range(len(weights)), key=lambda place: -remainders[place])
    extra = set(order[: total - sum(whole)])
    return [(share + (place in extra), place in extra) for place, share in enumerate(whole)]


def printed(total, percentages):
    """Each printed percentage of a budget, rounded to the cent, halves up."""
    return [((total * percentage + 5000) // 10_000, False) for percentage in percentages]


def signed(number):
    """A difference in dollars, which may be below nothing."""
    return f"-{amount(-number)}" if number < 0 else amount(number)
