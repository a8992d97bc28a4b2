"""The forms of the inputs, as the table `inputs` describes them, and the errors of a wrong one."""

import calendar
import datetime
import re


class InputError(Exception):
    """The form of an argument is wrong: a code and a path, as the library gives them."""

    def __init__(self, code, path):
        super().__init__(f"{path}: {code}")
        self.code = code
        self.path = path


class Form:
    """The form of a rule's input: its fields with their sorts, which the code of the error tells."""

    def __init__(self, rule, tables):
        self._argument = rule["argument"]
        self._fields = {row["path"]: row for row in tables["inputs"] if row["rule"] == rule["id"]}
        self._groups = {path.rsplit(".", 1)[0] for path in self._fields if "." in path}

    def read(self, argument):
        """The values by their paths. Raises InputError where the form is wrong."""
        values = {}
        self._read_object(argument, self._argument, "", values)
        return values

    def _read_object(self, value, name, prefix, values):
        if not isinstance(value, dict):
            raise InputError("not-an-object", name)
        for key, inner in value.items():
            path = prefix + key
            if path in self._groups:
                self._read_object(inner, path, path + ".", values)
            elif path in self._fields:
                values[path] = read_value(self._fields[path], inner, path)
            else:
                raise InputError("unknown-field", path)


def read_value(field, value, path):
    """A value by the sort of its field. Raises InputError."""
    schema = field["schema"]
    if schema.get("type") == "array":
        if not isinstance(value, list):
            raise InputError(field["error"], path)
        for index, entry in enumerate(value):
            if not fits(schema["items"], entry):
                raise InputError(field["entryError"], f"{path}.{index}")
        return value
    if field["error"] == "not-a-whole-number" and is_whole(value) and not fits(schema, value):
        raise InputError("out-of-range", path)
    if not fits(schema, value):
        raise InputError(field["error"], path)
    return value


def is_whole(value):
    """Whether a JSON number is whole, however it is written."""
    return not isinstance(value, bool) and (isinstance(value, int) or isinstance(value, float) and value.is_integer())


def fits(schema, value):
    """Whether a value fits a JSON Schema, of which the inputs of rules use no more than this."""
    for part in ("anyOf", "oneOf"):
        if part in schema:
            return any(fits(one, value) for one in schema[part])
    if "const" in schema:
        return value == schema["const"] and isinstance(value, type(schema["const"]))
    if "enum" in schema:
        return isinstance(value, str) and value in schema["enum"]
    if schema["type"] == "boolean":
        return isinstance(value, bool)
    if schema["type"] == "integer":
        limit = schema.get("maximum", 2**53 - 1)
        return is_whole(value) and schema.get("minimum", -limit) <= value <= limit
    return isinstance(value, str) and re.search(schema.get("pattern", ""), value, re.ASCII) is not None


def read_as_of(options):
    """The date of the options, a year as its four digits. Raises InputError."""
    if not isinstance(options, dict):
        raise InputError("not-an-object", "options")
    for name in options:
        if name != "asOf":
            raise InputError("unknown-field", name)
    if "asOf" not in options:
        return None
    date = options["asOf"]
    if is_whole(date) and 0 <= date <= 9999:
        date = f"{int(date):04}"
    if not isinstance(date, str) or last_day(date) is None:
        raise InputError("not-an-as-of-date", "asOf")
    return date


def last_day(date):
    """The last day that a year, a month or a day stands for; None where it is no date."""
    if re.fullmatch(r"[0-9]{4}", date):
        return f"{date}-12-31"
    if re.fullmatch(r"[0-9]{4}-(0[1-9]|1[0-2])", date):
        year, month = map(int, date.split("-"))
        return f"{date}-{calendar.monthrange(year, month)[1]}"
    try:
        return date if datetime.date.fromisoformat(date).isoformat() == date else None
    except ValueError:
        return None
