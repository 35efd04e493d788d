from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter, QPen

from desktop_app.ui.plot.buffers import LineBuffer, polygon


def dark_pixels(buffer: LineBuffer, segments: np.ndarray) -> set[tuple[int, int]]:
    """Where a white picture of 40 x 40 was drawn on."""
    image = QImage(40, 40, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.setPen(QPen("black"))
    buffer.draw(painter, segments)
    painter.end()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(40, image.bytesPerLine())[:, :40]
    return {(int(x), int(y)) for y, x in np.argwhere(rows < 128)}


def across(y: float) -> list[float]:
    return [5.5, y + 0.5, 9.5, y + 0.5]


@pytest.mark.usefixtures("qapp")
def test_every_line_of_an_array_is_drawn_where_it_lies() -> None:
    drawn = dark_pixels(LineBuffer(), np.array([across(3), across(30)]))
    assert drawn == {(x, y) for y in (3, 30) for x in range(5, 10)}


@pytest.mark.usefixtures("qapp")
def test_a_shorter_array_leaves_no_lines_of_a_longer_one() -> None:
    buffer = LineBuffer()
    dark_pixels(buffer, np.array([across(y) for y in range(40)]))
    assert {y for _, y in dark_pixels(buffer, np.array([across(7)]))} == {7}
    assert dark_pixels(buffer, np.empty((0, 4))) == set()


def test_a_polygon_goes_through_the_points_in_their_order() -> None:
    xs, ys = np.array([1.0, 2.5, -3.0]), np.array([0.25, 1e6, -7.0])
    made = polygon(xs, ys)
    points = [made.at(place) for place in range(made.size())]
    assert [(point.x(), point.y()) for point in points] == list(zip(xs, ys, strict=True))


def test_no_points_are_an_empty_polygon() -> None:
    assert polygon(np.empty(0), np.empty(0)).isEmpty()
