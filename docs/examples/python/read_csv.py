"""Reads a table of rcm-rules as an analyst does: a CSV with the types that its description gives.

    python3 read_csv.py node_modules/rcm-rules/dist/data

With pandas it is `pandas.read_csv("members.csv", keep_default_na=False, na_values=[""])`, and in R
`read.csv("members.csv", na.strings = "", encoding = "UTF-8")`: "NA" is Namibia, and only an empty cell is an absent
value. A list is JSON in its cell: `frame["sources"].map(json.loads)`, `lapply(frame$sources, jsonlite::fromJSON)`.
"""

import csv
import decimal
import json
import pathlib
import sys
from collections import Counter

CASTS = {
    "string": str,
    "date": str,
    "integer": int,
    "number": decimal.Decimal,
    "boolean": lambda text: text == "true",
    "array": json.loads,
    "object": json.loads,
}


def describe(folder):
    """The tables of a folder by their names, as its datapackage.json describes them."""
    text = (pathlib.Path(folder) / "datapackage.json").read_text(encoding="utf-8")
    resources = json.loads(text)["resources"]
    return {resource["name"]: resource for resource in resources if "schema" in resource}


def cast_of(field):
    """What makes a value of a text in a column."""
    return json.loads if field.get("contentMediaType") == "application/json" else CASTS[field["type"]]


def read_table(folder, resource):
    """The rows of a table with the types of its columns; an absent value is None."""
    casts = {field["name"]: cast_of(field) for field in resource["schema"]["fields"]}
    with open(pathlib.Path(folder) / resource["path"], encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, strict=True):
            yield {name: casts[name](text) if text else None for name, text in row.items()}


def main(folder):
    """Prints the members in the order in which they joined, and who presided how often."""
    tables = describe(folder)
    members = list(read_table(folder, tables["members"]))
    terms = Counter(row["value_country"] for row in read_table(folder, tables["presidencies"]))
    for member in sorted(members, key=lambda row: row["since"]):
        print(f"{member['code']} {member['name_es']}: {member['since']}, {terms[member['code']]} presidencies")


if __name__ == "__main__":
    main(sys.argv[1])
