"""Exceptions that only shrink: {"why": …, "exceptions": {file: {rule and subject: value}}}."""

import json


def load(file):
    if not file.exists():
        return {}
    return json.loads(file.read_text(encoding="utf-8"))["exceptions"]


def reason(file):
    if not file.exists():
        return ""
    return json.loads(file.read_text(encoding="utf-8"))["why"]


def save(file, exceptions, why):
    content = {"why": why, "exceptions": exceptions}
    file.write_text(
        json.dumps(content, indent=2, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8"
    )


def judge(findings, exceptions):
    """The lines to print: what is over its exception, and every exception that is too large."""
    actual = _values(findings)
    over = {
        place for place, value in actual.items() if value > _allowed(exceptions, place)
    }
    lines = [
        _describe(each, exceptions)
        for each in findings
        if not each.may_be_excepted or (each.path, each.key) in over
    ]
    for path, values in sorted(exceptions.items()):
        for key, value in sorted(values.items()):
            needed = actual.get((path, key), 0)
            if needed < value:
                lines.append(
                    f"{path}: the exception '{key}: {value}' is "
                    + (f"larger than needed ({needed})" if needed else "not needed any more")
                    + "; run Scripts/tidy --record"
                )
    return lines


def lowered(findings, exceptions):
    """The exceptions, none larger than it was and none larger than needed."""
    actual = _values(findings)
    result = {}
    for path, values in exceptions.items():
        kept = {
            key: min(value, actual[path, key])
            for key, value in values.items()
            if (path, key) in actual
        }
        if kept:
            result[path] = kept
    return result


def seeded(findings):
    result = {}
    for (path, key), value in _values(findings).items():
        result.setdefault(path, {})[key] = value
    return result


def _values(findings):
    """What is there now: the largest of what is measured, the count of what is forbidden."""
    values = {}
    for each in findings:
        if not each.may_be_excepted:
            continue
        place = (each.path, each.key)
        if each.measured:
            values[place] = max(values.get(place, 0), each.value)
        else:
            values[place] = values.get(place, 0) + each.value
    return values


def _allowed(exceptions, place):
    path, key = place
    return exceptions.get(path, {}).get(key, 0)


def _describe(finding, exceptions):
    allowed = _allowed(exceptions, (finding.path, finding.key))
    suffix = f" (its exception allows {allowed})" if allowed else ""
    return f"{finding.path}:{finding.line}: {finding.rule}: {finding.message}{suffix}"
