"""One way to write a line of JSON, for the command line and the formats of annotations."""

from __future__ import annotations

import json
import re
from typing import Any

_ESCAPED = re.compile("[\ud800-\udfff\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


def json_line(row: dict[str, Any]) -> str:
    r"""An object as one line of JSON, without line end, in its own letters.

    What UTF-8 cannot carry (lone surrogates), what some take for the end of a line, and what a terminal would obey, is written
    as an escape, together with all other letters of the line.

    >>> json_line({"name": "Ким"}), json_line({"name": "Ким\x9b"})
    ('{"name": "Ким"}', '{"name": "\\u041a\\u0438\\u043c\\u009b"}')
    """
    line = json.dumps(row, ensure_ascii=False)
    return json.dumps(row) if _ESCAPED.search(line) else line
