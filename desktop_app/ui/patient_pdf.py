"""A report as PDF: the HTML page on A4, with its footer on every sheet.

QPdfWriter writes no tags and no language, so the HTML report is the accessible one.
"""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)

from desktop_app.ui.theme.fonts import FAMILY
from desktop_app.ui.words import tr

DOTS_PER_INCH = 96
_MARGIN_MM = 18.0
_FOOT_PX = 34.0
_TEXT_POINTS, _FOOT_POINTS = 10, 8


def as_pdf(html: str, footer: str) -> bytes:
    """The bytes of a PDF; needs the application's fonts."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS_PER_INCH)
    writer.setCreator("Vigil")
    writer.setTitle(tr("Vigil assessment"))
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    layout = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        margins,
        QPageLayout.Unit.Millimeter,
    )
    writer.setPageLayout(layout)
    painter = QPainter(writer)
    try:
        _paint(painter, writer, html, footer)
    finally:
        painter.end()
    return bytes(buffer.data().data())


def _paper_font(points: int) -> QFont:
    """The family without glyphs that stand in for others.

    Those have no letter in a PDF: who copies the text, searches it or has it read aloud would miss
    the signs between digits, and tabular digits themselves.
    """
    made = QFont(FAMILY, points)
    # With a feature of its own it inherits none of the application's font, tabular figures neither.
    made.setFeature(QFont.Tag("calt"), 0)
    return made


def _paint(painter: QPainter, writer: QPdfWriter, html: str, footer: str) -> None:
    width, height = float(writer.width()), float(writer.height())
    body = height - _FOOT_PX
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setDefaultFont(_paper_font(_TEXT_POINTS))
    document.setHtml(html)
    document.setPageSize(QSizeF(width, body))
    n_pages = document.pageCount()
    context = QAbstractTextDocumentLayout.PaintContext()
    # The application's palette is that of its theme; paper is white.
    context.palette = QPalette(Qt.GlobalColor.black, Qt.GlobalColor.white)
    for page in range(n_pages):
        if page:
            writer.newPage()
        painter.save()
        painter.translate(0, -page * body)
        context.clip = QRectF(0, page * body, width, body)
        painter.setClipRect(context.clip)
        document.documentLayout().draw(painter, context)
        painter.restore()
        painter.setFont(_paper_font(_FOOT_POINTS))
        painter.setPen(Qt.GlobalColor.black)
        box = QRectF(0, body, width, _FOOT_PX)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignBottom), footer)
        side = int((Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight).value)
        painter.drawText(box, side, f"{page + 1} / {n_pages}")
