"""What was drawn stays drawn: a picture of pixel columns, of which only those that changed are new.

Column k covers the time from k to k + 1 pixels since 1970, whatever the window shows, so a picture
that rolls or sweeps moves without being drawn again. The columns lie in a ring as wide as the plot.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from desktop_app.ui.plot.changes import changed_from_s
from desktop_app.ui.plot.frame import Sheet
from desktop_app.ui.plot.geometry import LEFT_PX, RIGHT_PX, PlotGeometry

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator

    from desktop_app.ui.plot.frame import Envelope

# So many are drawn sooner than a picture of them is laid over the plot.
FEW = 600
# A line, its round ends and its smooth edge reach into the columns beside it.
_REACH = 3
# What may wait with patience: nobody sees that a band ends some pixels before the trace.
_LITTLE = 12
# A time on the edge between two columns belongs to the later one, however it was rounded.
_EDGE = 1e-3


class DrawColumns(Protocol):
    """Draws what of the content lies on a sheet; the painter is clipped to what is wanted."""

    def __call__(self, painter: QPainter, geometry: PlotGeometry, sheet: Sheet) -> None: ...


@dataclass(frozen=True, slots=True)
class Paper:
    """What is drawn on: the canvas, the times it shows, and device pixels a pixel."""

    geometry: PlotGeometry
    sheets: tuple[Sheet, ...]
    ratio: float

    @property
    def n_columns(self) -> int:
        """Device pixels along the time axis."""
        return math.ceil(self.geometry.area.width() * self.ratio)

    @property
    def pixel_s(self) -> float:
        """What one of them covers."""
        return self.geometry.window_s / self.n_columns

    def span_of(self, sheet: Sheet) -> Span:
        """The columns of a sheet."""
        first, end = (sheet.start_s / self.pixel_s, sheet.end_s / self.pixel_s)
        return Span(math.floor(first + _EDGE), math.ceil(end - _EDGE))


class Span(NamedTuple):
    """Columns `first` to `end`."""

    first: int
    end: int


def are_few(shown: tuple[Envelope, ...]) -> bool:
    """Whether it takes less to draw all of it than to keep it."""
    return sum(one.times_s.size for one in shown) <= FEW


class KeptColumns:
    """The picture of one kind of content.

    With `patience` so many pictures may pass before a little that is new is drawn: what it takes to
    draw hardly depends on how much that is.
    """

    def __init__(self, patience: int = 0) -> None:
        self._patience = patience
        self._n_waited = 0
        self._picture = QPixmap()
        self._geometry = PlotGeometry(0, 0, 1.0)
        self._style: Hashable = None
        self._shown: tuple[Envelope, ...] = ()
        self._span = Span(0, 0)

    def show(
        self,
        painter: QPainter,
        paper: Paper,
        shown: tuple[Envelope, ...],
        style: Hashable,
        draw: DrawColumns,
    ) -> None:
        """Bring the picture up to date and put it on the sheets of `paper`.

        Whatever `draw` depends on beside `shown` and `paper` must be in `style`.
        """
        spans = [paper.span_of(sheet) for sheet in paper.sheets]
        wanted = Span(min(span.first for span in spans), max(span.end for span in spans))
        wanted = Span(max(wanted.first, wanted.end - paper.n_columns), wanted.end)
        style = (paper.geometry, paper.ratio, style)
        is_kept = style == self._style and wanted.first >= self._span.first
        if is_kept and self._may_wait(wanted):
            self._n_waited += 1
        else:
            self._n_waited = 0
            self._bring_up(paper, shown, wanted, draw, is_kept=is_kept)
            self._style, self._shown = style, shown
        for sheet, span in zip(paper.sheets, spans, strict=True):
            end = min(span.end, self._span.end)
            self._put(painter, paper, sheet, Span(max(span.first, wanted.first), end))

    def _may_wait(self, wanted: Span) -> bool:
        """Whether time has gone on by so little that what is new is drawn with a later picture."""
        is_little = wanted.end - self._span.end <= _LITTLE
        return is_little and self._n_waited < self._patience

    def _bring_up(
        self,
        paper: Paper,
        shown: tuple[Envelope, ...],
        wanted: Span,
        draw: DrawColumns,
        *,
        is_kept: bool,
    ) -> None:
        """Draw what of `wanted` is not in the picture as it should be, all unless it `is_kept`."""
        since, kept_first = wanted.first, wanted.first
        if is_kept:
            since = self._stale_from(paper, shown, wanted)
            kept_first = max(self._span.first, wanted.end - paper.n_columns)
        else:
            self._begin(paper)
        self._span = Span(kept_first, wanted.end)
        if since < wanted.end:
            self._draw(paper, Span(since, wanted.end), draw)

    def _stale_from(self, paper: Paper, shown: tuple[Envelope, ...], wanted: Span) -> int:
        """The first wanted column that is not in the picture as it should be."""
        changed_s = changed_from_s(self._shown, shown)
        stale = self._span.end
        if changed_s < (wanted.end + _REACH) * paper.pixel_s:
            changed = math.floor(max(changed_s, 0.0) / paper.pixel_s)
            stale = min(stale, changed - _REACH)
        return max(wanted.first, stale)

    def _begin(self, paper: Paper) -> None:
        height = math.ceil(paper.geometry.height_px * paper.ratio)
        self._picture = QPixmap(paper.n_columns, height)
        self._picture.setDevicePixelRatio(paper.ratio)
        # Only a picture that was filled so knows that it can be seen through.
        self._picture.fill(Qt.GlobalColor.transparent)
        width_px = LEFT_PX + paper.n_columns / paper.ratio + RIGHT_PX
        self._geometry = replace(paper.geometry, width_px=width_px)

    def _draw(self, paper: Paper, span: Span, draw: DrawColumns) -> None:
        geometry, area = self._geometry, self._geometry.area
        painter = QPainter(self._picture)
        for page, part in _pages(span, paper.n_columns):
            start = part.first - page * paper.n_columns
            width_px = (part.end - part.first) / paper.ratio
            box = QRectF(start / paper.ratio, area.top(), width_px, area.height())
            painter.save()
            painter.setClipRect(box)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
            painter.fillRect(box, Qt.GlobalColor.transparent)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            painter.translate(-LEFT_PX, 0)
            starts_s = (part.first - _REACH) * paper.pixel_s
            ends_s = (part.end + _REACH) * paper.pixel_s
            draw(painter, geometry, Sheet((page + 1) * geometry.window_s, starts_s, ends_s))
            painter.restore()
        painter.end()

    def _put(self, painter: QPainter, paper: Paper, sheet: Sheet, span: Span) -> None:
        left = round(sheet.right_s / paper.pixel_s) - paper.n_columns
        for page, part in _pages(span, paper.n_columns):
            x = paper.geometry.area.left() + (part.first - left) / paper.ratio
            start = part.first - page * paper.n_columns
            source = QRectF(start, 0, part.end - part.first, self._picture.height())
            painter.drawPixmap(QPointF(x, 0), self._picture, source)


def _pages(span: Span, n_columns: int) -> Iterator[tuple[int, Span]]:
    """The turns of the ring that some columns lie in, and which columns lie in each."""
    if span.end <= span.first:
        return
    for page in range(span.first // n_columns, (span.end - 1) // n_columns + 1):
        first = max(span.first, page * n_columns)
        yield page, Span(first, min(span.end, (page + 1) * n_columns))
