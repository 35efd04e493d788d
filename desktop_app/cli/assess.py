"""`vigil assess`: scores the patients of a CSV file, row by row, in the order of the file."""

from __future__ import annotations

import csv
import os
import sys
from contextlib import ExitStack, contextmanager
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.cli.parsing import whole
from desktop_app.core.errors import DataError, unreadable
from desktop_app.core.files import replaced
from desktop_app.core.paths import find
from desktop_app.core.words import NOT_A_DEVICE

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator
    from typing import TextIO

    from desktop_app.risk.batch import Layout, Row, Scored

HELP = "score the patients of a CSV file: the same rows out, with columns added"
EXAMPLES = ("vigil assess patients.csv -o scored.csv --explain",)
BACKENDS = ("loky", "dask", "ray")
BAR_WIDTH = 30


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of this command."""
    parser.add_argument("input", type=Path, metavar="INPUT.csv", help="patients, one a row")
    parser.add_argument(
        "-o", "--output", type=Path, required=True, metavar="OUT.csv", help="where they go"
    )
    parser.add_argument(
        "--explain", action="store_true", help="add the column top_features, the fields that say so"
    )
    parser.add_argument("--model", type=Path, metavar="DIR", help="another model folder")
    parser.add_argument(
        "--jobs", type=whole(1, 256), default=1, metavar="N", help="processes (default 1)"
    )
    parser.add_argument(
        "--backend",
        choices=BACKENDS,
        default="loky",
        help="what runs the processes of --jobs (default loky; the others need a package)",
    )


def run(args: argparse.Namespace) -> int:
    """Exit code 1 where a row could not be read; it keeps its place in the output."""
    from desktop_app.risk import batch

    with ExitStack() as stack:
        source = stack.enter_context(_opened(args.input))
        layout, rows = batch.open_rows(source, args.input.name)
        if layout.absent:
            sys.stderr.write(f"vigil: not in the file, so blank: {', '.join(layout.absent)}\n")
        target = stack.enter_context(_target(args.output))
        writer = csv.writer(target, lineterminator="\n")
        added = [*batch.RESULT_COLUMNS, *([batch.EXPLAIN_COLUMN] if args.explain else [])]
        writer.writerow([*layout.header, *added])
        n_rows = n_unreadable = 0
        foreign_codes: set[str] = set()
        for scored in _scored(args, layout, rows):
            writer.writerows(scored.rows)
            n_rows += len(scored.rows)
            n_unreadable += scored.n_unreadable
            foreign_codes |= scored.foreign_codes
            _show_bar(n_rows, _share_read(source))
    _conclude(n_rows, n_unreadable, [c for c in layout.positions if c in foreign_codes])
    return 1 if n_unreadable else 0


def _scored(args: argparse.Namespace, layout: Layout, rows: Iterator[Row]) -> Iterator[Scored]:
    from desktop_app.risk import batch

    directory = find("models/heart", args.model)
    if args.jobs == 1:
        for part in batch.batches(rows):
            yield batch.score_rows_in_process(directory, layout, part, explain=args.explain)
        return
    import joblib

    with _backend(args.backend, args.jobs):
        yield from joblib.Parallel(return_as="generator", pre_dispatch="2*n_jobs")(
            joblib.delayed(batch.score_rows_in_process)(
                directory, layout, part, explain=args.explain
            )
            for part in batch.batches(rows)
        )


@contextmanager
def _backend(name: str, jobs: int) -> Iterator[None]:
    """Joblib on this backend; whatever was started for it is ended afterwards."""
    import joblib
    from joblib.externals.loky import get_reusable_executor

    with ExitStack() as stack:
        try:
            if name == "dask":
                stack.enter_context(import_module("distributed").Client(n_workers=jobs))
            elif name == "ray":
                import_module("ray.util.joblib").register_ray()
        except ImportError as error:
            raise DataError(
                f"The backend '{name}' is not installed.", "Use --backend loky."
            ) from error
        if name == "loky":
            # joblib would keep its processes for the next call, of which there is none.
            stack.callback(lambda: get_reusable_executor().shutdown(wait=True))
        with joblib.parallel_config(backend=name, n_jobs=jobs):
            yield


@contextmanager
def _opened(path: Path) -> Iterator[TextIO]:
    try:
        # Bytes that are not UTF-8 (a name in another encoding) pass through unchanged.
        with path.open(encoding="utf-8-sig", errors="surrogateescape", newline="") as stream:
            yield stream
    except OSError as error:
        if not path.exists():
            raise unreadable(path, error) from error
        raise DataError(
            f"{error.filename or 'The result'} cannot be used ({error.strerror})."
        ) from error


@contextmanager
def _target(path: Path) -> Iterator[TextIO]:
    """The file to write; it takes its name only once it is complete."""
    if path.exists() and not path.is_file():
        with _written(path) as stream:
            yield stream
        return
    with replaced(path) as part, _written(part) as stream:
        yield stream


def _written(path: Path) -> TextIO:
    return path.open("w", encoding="utf-8", errors="surrogateescape", newline="")


def _share_read(source: TextIO) -> float:
    """How much of the input has been read, 0..1; 0 where its size is not known."""
    size = os.fstat(source.fileno()).st_size
    return min(1.0, source.buffer.tell() / size) if size and source.buffer.seekable() else 0.0


def _show_bar(n_rows: int, share: float) -> None:
    """How far it is, on a terminal."""
    if sys.stderr.isatty():
        bar = "#" * round(BAR_WIDTH * share)
        sys.stderr.write(f"\r[{bar:<{BAR_WIDTH}}] {n_rows} patients")


def _conclude(n_rows: int, n_unreadable: int, foreign_codes: list[str]) -> None:
    """What came of it, in place of the bar."""
    start = "\r\x1b[K" if sys.stderr.isatty() else ""
    scored = f"{n_rows - n_unreadable} of {n_rows}" if n_unreadable else f"{n_rows}"
    patients = f"{scored} patient{'s' * (n_rows != 1)}"
    sys.stderr.write(f"{start}{patients} scored. {NOT_A_DEVICE}\n")
    if n_unreadable:
        rows_text = f"{n_unreadable} row{'s' * (n_unreadable != 1)}"
        sys.stderr.write(f"vigil: {rows_text} could not be read, see column warnings\n")
    if foreign_codes:
        sys.stderr.write(
            f"vigil: {', '.join(foreign_codes)}: there are codes that are not ours. If the file "
            "counts otherwise, the rows that could be read are misread too.\n"
        )
