"""The public Statlog (Heart) set by scikit-learn's own OpenML loader; opens a connection."""

from __future__ import annotations

import csv
import io
import urllib.error
import warnings
from typing import TYPE_CHECKING

from desktop_app.core.errors import DataError
from desktop_app.risk.cohort import parse_cohort
from desktop_app.risk.schema import COLUMNS, OUTCOME_COLUMN

if TYPE_CHECKING:
    from desktop_app.risk.cohort import Cohort
    from desktop_app.risk.training import Progress

DATASET = "heart-statlog"
OFFLINE_HINT = "Connect to the network, or give a file with --data."


def download_statlog(progress: Progress) -> Cohort:
    """Download the set, whose thirteen columns come in the order of the schema.

    Raises:
        DataError: no connection, or what came is not the set.
    """
    from sklearn.datasets import fetch_openml

    progress(0.0, f"downloading {DATASET} from OpenML")
    try:
        with warnings.catch_warnings():
            # It warns of every failed attempt; the last one is an error and is enough.
            warnings.simplefilter("ignore")
            found = fetch_openml(name=DATASET, version=1, as_frame=False, parser="liac-arff")
    except urllib.error.HTTPError as error:
        raise DataError(f"OpenML answered {error.code} {error.reason}.", OFFLINE_HINT) from error
    except (OSError, ValueError) as error:
        raise DataError(f"OpenML cannot be reached ({error}).", OFFLINE_HINT) from error
    if found.data.shape[1] != len(COLUMNS):
        raise DataError(f"OpenML's {DATASET} does not have thirteen columns.")
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([*COLUMNS, OUTCOME_COLUMN])
    writer.writerows([*row, outcome] for row, outcome in zip(found.data, found.target, strict=True))
    return parse_cohort(text.getvalue().encode(), DATASET)
