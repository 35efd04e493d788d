"""What is typical of the reference patients, and where a patient lies outside of them."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.risk.manifest import Reference, TypicalChoice, TypicalNumber
from desktop_app.risk.schema import FIELDS, field_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.core.messages import FloatArray
    from desktop_app.risk.fields import Field

# Below this many reference patients a code says little about what is usual.
RARE_COUNT = 5


def summarise(absence: FloatArray, everyone: FloatArray) -> Reference:
    """Aggregates of the rows without disease, `(rows, fields)`, and of all rows; NaN is blank."""
    return Reference(
        typical={f.column: _typical(f, absence[:, j]) for j, f in enumerate(FIELDS)},
        age_by_sex=tuple(_age_ranges(everyone)),
        unseen_pairs=tuple(_unseen_pairs(everyone)),
    )


def _typical(field: Field, column: FloatArray) -> TypicalNumber | TypicalChoice:
    known = column[~np.isnan(column)]
    if field.choices:
        codes = tuple(choice.code for choice in field.choices)
        return TypicalChoice(codes, tuple(int(np.sum(known == code)) for code in codes))
    low, median, high = np.round(np.quantile(known, [0.1, 0.5, 0.9]), field.decimals).tolist()
    return TypicalNumber(low, median, high)


def _age_ranges(values: FloatArray) -> Iterator[tuple[int, float, float]]:
    age, sex = values[:, _index("Age")], values[:, _index("Sex")]
    for choice in field_of("Sex").choices:
        known = age[(sex == choice.code) & ~np.isnan(age)]
        if known.size:
            yield choice.code, float(known.min()), float(known.max())


def _unseen_pairs(values: FloatArray) -> Iterator[tuple[str, int, str, int]]:
    coded = [(j, field) for j, field in enumerate(FIELDS) if field.choices]
    for (i, first), (j, second) in combinations(coded, 2):
        for a in first.choices:
            for b in second.choices:
                has_a, has_b = values[:, i] == a.code, values[:, j] == b.code
                common = min(has_a.sum(), has_b.sum()) >= RARE_COUNT
                if common and not (has_a & has_b).any():
                    yield first.column, a.code, second.column, b.code


def _index(column: str) -> int:
    return FIELDS.index(field_of(column))


def notices(reference: Reference, values: FloatArray) -> tuple[str, ...]:
    """Where nobody in the reference is alike: age, codes, combinations; `values` is `(13,)`."""
    return (*_age_notice(reference, values), *_rare(reference, values), *_pairs(reference, values))


def _age_notice(reference: Reference, values: FloatArray) -> Iterator[str]:
    age, sex = values[_index("Age")], values[_index("Sex")]
    ranges = {code: (low, high) for code, low, high in reference.age_by_sex}
    spans = [ranges[int(sex)]] if sex in ranges else list(ranges.values())
    if np.isnan(age) or not spans:
        return
    low, high = min(span[0] for span in spans), max(span[1] for span in spans)
    if not low <= age <= high:
        name = field_of("Sex").name_of(sex)
        who = f"{name} training patients" if sex in ranges else "training patients"
        yield f"Outside the reference: age {age:g}, where {who} are {low:g} to {high:g} years old."


def _rare(reference: Reference, values: FloatArray) -> Iterator[str]:
    for field, value in zip(FIELDS, values, strict=True):
        typical = reference.typical[field.column]
        if isinstance(typical, TypicalChoice) and value in typical.codes:
            count = typical.counts[typical.codes.index(int(value))]
            if count < RARE_COUNT:
                yield (
                    f"Outside the reference: only {count} of {sum(typical.counts)} reference "
                    f"patients have {field.column} {field.text(value)}."
                )


def _pairs(reference: Reference, values: FloatArray) -> Iterator[str]:
    by_column = dict(zip((f.column for f in FIELDS), values, strict=True))
    for first, a, second, b in reference.unseen_pairs:
        if by_column[first] == a and by_column[second] == b:
            yield (
                f"Outside the reference: no training patient has {first} "
                f"{field_of(first).text(a)} with {second} {field_of(second).text(b)}."
            )


def typical_text(reference: Reference, field: Field) -> str:
    """What is typical of the reference patients, in words: "44 to 62 years"."""
    typical = reference.typical[field.column]
    if isinstance(typical, TypicalNumber):
        low, high = field.text(typical.low), field.text(typical.high)
        return f"{low.removesuffix(field.unit).strip()} to {high}"
    total = max(1, sum(typical.counts))
    most = max(range(len(typical.codes)), key=typical.counts.__getitem__)
    return f"{field.name_of(typical.codes[most])} ({100 * typical.counts[most] / total:.0f} %)"


def is_protective(reference: Reference, field: Field, value: float) -> bool:
    """Whether a value lies on the side of the reference's middle that points away from disease."""
    typical = reference.typical[field.column]
    if isinstance(typical, TypicalNumber):
        middle = typical.median
    else:
        spread = np.repeat(typical.codes, typical.counts)
        middle = float(np.median(spread)) if spread.size else value
    return value < middle if field.adverse_is_high else value > middle
