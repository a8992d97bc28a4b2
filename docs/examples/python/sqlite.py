"""Loads every table of rcm-rules into SQLite by its description, and answers five questions in SQL.

    python3 sqlite.py node_modules/rcm-rules/dist/data [file.db]

The types, the keys and the references come from datapackage.json. Lists are JSON, which SQLite reads with json_each.
"""

import json
import sqlite3
import sys

from read_csv import describe, read_table

TYPES = {"integer": "INTEGER", "boolean": "INTEGER", "number": "NUMERIC"}

QUESTIONS = {
    "Who has presided, and how often?": """
        SELECT value_country, COUNT(*) FROM presidencies
        WHERE status = 'known' GROUP BY value_country ORDER BY value_country""",
    "Who was a member at the end of 1998?": """
        SELECT members.code FROM standings JOIN members ON members.code = standings.party
        WHERE standings.year = 1998 AND standings.status = 'known' ORDER BY members.code""",
    "In which country have how many meetings been held?": """
        SELECT place_country, COUNT(*) FROM meetings
        WHERE place_country IS NOT NULL GROUP BY place_country ORDER BY place_country""",
    "What do the contributions and the printed percentages of the scale add up to?": """
        SELECT PRINTF('%.2f', SUM(contribution)), PRINTF('%.2f', SUM(percentage)) FROM scale
        WHERE since = (SELECT MAX(since) FROM scale)""",
    "Which clause do how many criteria rest on by a reading of ours?": """
        SELECT clause.value, COUNT(*) FROM criteria, JSON_EACH(criteria.sources) AS clause
        JOIN sources ON sources.id = clause.value
        WHERE criteria.reading IS NOT NULL GROUP BY clause.value ORDER BY clause.value""",
}


def quoted(names):
    """The names of columns or of a table as SQL quotes them."""
    return ", ".join('"' + name + '"' for name in ([names] if isinstance(names, str) else names))


def definition(resource):
    """The statement that makes a table."""
    schema = resource["schema"]
    parts = [f"{quoted(field['name'])} {TYPES.get(field['type'], 'TEXT')}" for field in schema["fields"]]
    parts.append(f"PRIMARY KEY ({quoted(schema['primaryKey'])})")
    for key in schema.get("foreignKeys", []):
        reference = key["reference"]
        other = quoted(reference["resource"] or resource["name"])
        parts.append(f"FOREIGN KEY ({quoted(key['fields'])}) REFERENCES {other} ({quoted(reference['fields'])})")
    return f"CREATE TABLE {quoted(resource['name'])} ({', '.join(parts)})"


def stored(value):
    """A value as SQLite keeps it: lists and objects as JSON, a decimal as its digits."""
    if isinstance(value, (list, dict)):
        return json.dumps(value, ensure_ascii=False)
    return value if value is None or isinstance(value, (bool, int)) else str(value)


def load(folder, file=":memory:"):
    """A database with all tables of a folder; a reference to nothing fails."""
    database = sqlite3.connect(file)
    tables = describe(folder)
    for resource in tables.values():
        database.execute(definition(resource))
    for name, resource in tables.items():
        rows = [[stored(value) for value in row.values()] for row in read_table(folder, resource)]
        places = ", ".join("?" for _ in resource["schema"]["fields"])
        database.executemany(f"INSERT INTO {quoted(name)} VALUES ({places})", rows)
    database.commit()
    broken = database.execute("PRAGMA foreign_key_check").fetchall()
    if broken:
        raise ValueError(f"references to nothing: {broken}")
    return database


def main(folder, *file):
    """Prints each question with its answer, a line of JSON each."""
    database = load(folder, *file)
    for question, query in QUESTIONS.items():
        rows = [list(row) for row in database.execute(query)]
        print(json.dumps({"question": question, "answer": rows}, ensure_ascii=False))


if __name__ == "__main__":
    main(*sys.argv[1:])
