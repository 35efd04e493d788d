"""Palette and style sheet, built from tokens. The only module that writes a style sheet.

Widgets say what they are through the properties `role` and `tone`; looks are decided here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette

from desktop_app.ui.theme.tokens import CONTROL_HEIGHT_PX, FOCUS_PX, RADIUS_PX

if TYPE_CHECKING:
    from desktop_app.ui.theme.tokens import Tokens


def build_palette(tokens: Tokens) -> QPalette:
    """What Fusion draws by itself: menus, tool tips, selections, disabled text."""
    role = QPalette.ColorRole
    colors = {
        role.Window: tokens.page,
        role.Base: tokens.surface,
        role.AlternateBase: tokens.raised,
        role.Button: tokens.raised,
        role.ToolTipBase: tokens.raised,
        role.WindowText: tokens.text,
        role.Text: tokens.text,
        role.ButtonText: tokens.text,
        role.ToolTipText: tokens.text,
        role.BrightText: tokens.high,
        role.PlaceholderText: tokens.muted,
        role.Highlight: tokens.selection,
        role.HighlightedText: tokens.text,
        role.Accent: tokens.accent,
        role.Link: tokens.accent,
        role.Mid: tokens.border,
        role.Light: tokens.raised,
        role.Dark: tokens.hairline,
        role.Shadow: tokens.hairline,
    }
    palette = QPalette()
    for color_role, color in colors.items():
        palette.setColor(color_role, QColor(color))
    for color_role in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, color_role, QColor(tokens.border))
    return palette


def build_stylesheet(tokens: Tokens) -> str:
    """The style sheet of the whole application."""
    parts = (
        _grounds,
        _labels,
        _buttons,
        _inputs,
        _lists,
        _tables,
        _tabs,
        _menus,
        _scroll_bars,
    )
    return "\n".join(part(tokens) for part in parts)


def _grounds(t: Tokens) -> str:
    return f"""
QMainWindow, QWidget[role="page"] {{ background: {t.page}; }}
QFrame[role="bar"] {{ background: {t.surface}; border: none;
    border-bottom: 1px solid {t.hairline}; }}
QFrame[role="strip"] {{ background: {t.surface}; border: none;
    border-top: 1px solid {t.hairline}; }}
QFrame[role="panel"] {{ background: {t.surface}; border: none; }}
QFrame[role="side"] {{ background: {t.surface}; border: none;
    border-left: 1px solid {t.hairline}; }}
QFrame[role="plot"] {{ background: {t.well}; border: {FOCUS_PX}px solid {t.well}; }}
QFrame[role="plot"]:focus {{ border-color: {t.accent}; }}
QFrame[role="banner"] {{ background: {t.raised}; border: none; }}
QFrame[role="well"] {{ background: {t.well}; border: none; }}
QFrame[role="line"] {{ background: {t.hairline}; border: none; }}
QFrame[role="notice"] {{ background: {t.raised}; border: none;
    border-bottom: 1px solid {t.hairline}; }}
QFrame[role="overlay"] {{ background: {t.surface}; border: 1px solid {t.border};
    border-radius: {RADIUS_PX}px; }}
QSplitter::handle {{ background: {t.hairline}; }}
QSplitter::handle:hover {{ background: {t.accent}; }}
QToolTip {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.border};
    padding: 4px 6px; }}
"""


def _labels(t: Tokens) -> str:
    return f"""
QLabel {{ background: transparent; color: {t.text}; }}
QLabel[tone="muted"] {{ color: {t.muted}; }}
QLabel[tone="accent"] {{ color: {t.accent}; }}
QLabel[tone="good"] {{ color: {t.good}; }}
QLabel[tone="high"], QLabel[tone="error"] {{ color: {t.high}; }}
QLabel[tone="medium"], QLabel[tone="warning"] {{ color: {t.medium}; }}
QLabel[tone="low"] {{ color: {t.low}; }}
"""


def _buttons(t: Tokens) -> str:
    pad = 12
    return f"""
QPushButton {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.border};
    border-radius: {RADIUS_PX}px; padding: 0 {pad}px; min-height: {CONTROL_HEIGHT_PX - 2}px;
    outline: none; }}
QPushButton:hover {{ border-color: {t.text}; }}
QPushButton:pressed, QPushButton:checked {{ background: {t.selection}; }}
QPushButton:focus {{ border: {FOCUS_PX}px solid {t.accent}; padding: 0 {pad - 1}px;
    min-height: {CONTROL_HEIGHT_PX - 2 * FOCUS_PX}px; }}
QPushButton:disabled {{ background: transparent; color: {t.muted};
    border-color: {t.hairline}; }}
QPushButton[role="primary"] {{ background: {t.accent}; color: {t.on_accent};
    border-color: {t.accent}; font-weight: 600; }}
QPushButton[role="primary"]:hover {{ border-color: {t.text}; }}
QPushButton[role="primary"]:focus {{ border-color: {t.text}; }}
QPushButton[role="primary"]:disabled {{ background: {t.raised}; color: {t.muted};
    border-color: {t.raised}; }}
QPushButton[role="quiet"] {{ background: transparent; border-color: transparent; padding: 0 8px; }}
QPushButton[role="quiet"]:hover {{ background: {t.raised}; }}
QPushButton[role="quiet"]:focus {{ border-color: {t.accent}; padding: 0 7px; }}
QPushButton[role="icon"] {{ background: transparent; border-color: transparent; padding: 0;
    min-width: {CONTROL_HEIGHT_PX - 2}px; max-width: {CONTROL_HEIGHT_PX - 2}px; }}
QPushButton[role="icon"]:hover {{ background: {t.raised}; }}
QPushButton[role="icon"]:focus {{ border-color: {t.accent}; padding: 0;
    min-width: {CONTROL_HEIGHT_PX - 4}px; max-width: {CONTROL_HEIGHT_PX - 4}px; }}
QPushButton[role="link"] {{ background: transparent; color: {t.accent}; padding: 0 4px;
    border-color: transparent; text-align: left; }}
QPushButton[role="link"]:hover {{ text-decoration: underline; }}
QPushButton[role="link"]:focus {{ border-color: {t.accent}; padding: 0 3px; }}
QPushButton[role="tab"] {{ background: transparent; border-color: transparent; padding: 0 8px;
    color: {t.muted}; }}
QPushButton[role="tab"]:hover {{ background: {t.raised}; color: {t.text}; }}
QPushButton[role="tab"]:checked {{ background: {t.raised}; color: {t.text}; }}
QPushButton[role="tab"]:focus {{ border-color: {t.accent}; padding: 0 7px; }}
QPushButton::menu-indicator {{ width: 0; height: 0; }}
"""


def _inputs(t: Tokens) -> str:
    return f"""
QLineEdit {{ background: {t.page}; color: {t.text}; border: 1px solid {t.border};
    border-radius: {RADIUS_PX}px; padding: 0 8px; min-height: {CONTROL_HEIGHT_PX - 2}px;
    selection-background-color: {t.selection}; selection-color: {t.text}; }}
QLineEdit:hover {{ border-color: {t.text}; }}
QLineEdit[tone="error"] {{ border-color: {t.high}; }}
QLineEdit[tone="warning"] {{ border-color: {t.medium}; }}
QLineEdit:focus {{ border: {FOCUS_PX}px solid {t.accent}; padding: 0 7px;
    min-height: {CONTROL_HEIGHT_PX - 2 * FOCUS_PX}px; }}
"""


def _lists(t: Tokens) -> str:
    return f"""
QAbstractItemView {{ background: {t.surface}; color: {t.text}; border: none; outline: none;
    selection-background-color: {t.selection}; selection-color: {t.text}; }}
QComboBox QAbstractItemView {{ background: {t.raised}; border: 1px solid {t.border};
    padding: 4px; }}
QComboBox QAbstractItemView::item {{ min-height: 28px; padding: 0 8px; border-radius: 4px; }}
QComboBox QAbstractItemView::item:selected {{ background: {t.selection}; color: {t.text}; }}
QComboBox QAbstractItemView::item:disabled {{ color: {t.muted}; }}
QScrollArea, QScrollArea > QWidget, QScrollArea > QWidget > QWidget {{ background: transparent;
    border: none; }}
QScrollArea, QListView[role="list"], QTableView[role="list"] {{
    border: {FOCUS_PX}px solid transparent; }}
QScrollArea:focus, QListView[role="list"]:focus, QTableView[role="list"]:focus {{
    border-color: {t.accent}; }}
QTableView::item {{ padding: 0 3px; border: none; }}
QHeaderView {{ background: {t.surface}; border: none; }}
QHeaderView::section {{ background: {t.surface}; color: {t.muted}; border: none;
    border-bottom: 1px solid {t.hairline}; padding: 2px 6px; }}
"""


def _tables(t: Tokens) -> str:
    return f"""
QTableView[role="data"] {{ border: {FOCUS_PX}px solid transparent; }}
QTableView[role="data"]:focus {{ border-color: {t.accent}; }}
QTableView[role="data"]::item {{ padding: 0 7px; border-bottom: 1px solid {t.hairline}; }}
QTableView[role="data"]::item:selected {{ background: {t.selection}; color: {t.text}; }}
QTableView[role="data"] QHeaderView {{ background: {t.surface}; }}
QTableView[role="data"] QHeaderView::section {{ background: {t.surface}; color: {t.muted};
    border: none; border-bottom: 1px solid {t.border}; padding: 6px 10px; font-weight: 400; }}
QPlainTextEdit {{ background: {t.page}; color: {t.text}; border: 1px solid {t.border};
    border-radius: {RADIUS_PX}px; padding: 4px; selection-background-color: {t.selection};
    selection-color: {t.text}; }}
QPlainTextEdit:focus {{ border: {FOCUS_PX}px solid {t.accent}; padding: 3px; }}
QSlider::groove:horizontal {{ height: 4px; background: {t.border}; border-radius: 2px; }}
QSlider::sub-page:horizontal {{ background: {t.accent}; border-radius: 2px; }}
QSlider::handle:horizontal {{ background: {t.text}; width: 16px; margin: -6px 0;
    border-radius: 8px; }}
QSlider::handle:horizontal:focus {{ background: {t.accent}; }}
QSlider {{ min-height: 24px; }}
QProgressBar {{ background: {t.raised}; border: none; border-radius: 4px; }}
QProgressBar::chunk {{ background: {t.accent}; border-radius: 4px; }}
"""


def _tabs(t: Tokens) -> str:
    return f"""
QTabBar {{ background: transparent; border: none; }}
QTabBar::tab {{ background: transparent; color: {t.muted}; padding: 0 10px; height: 28px;
    border: {FOCUS_PX}px solid transparent; border-radius: {RADIUS_PX}px; font-weight: 600; }}
QTabBar::tab:hover {{ color: {t.text}; }}
QTabBar::tab:selected {{ color: {t.text}; background: {t.raised}; }}
QTabBar::tab:only-one {{ background: transparent; }}
QTabBar::tab:selected:focus {{ border-color: {t.accent}; }}
QTabBar QToolButton {{ background: {t.surface}; border: none; border-radius: 4px; }}
QTabBar QToolButton:hover {{ background: {t.raised}; }}
"""


def _menus(t: Tokens) -> str:
    return f"""
QMenu {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.border}; padding: 4px; }}
QMenu::item {{ padding: 6px 24px 6px 12px; border-radius: 4px; }}
QMenu::item:selected {{ background: {t.selection}; }}
QMenu::item:disabled {{ color: {t.muted}; }}
QMenu::separator {{ height: 1px; background: {t.hairline}; margin: 4px 8px; }}
"""


def _scroll_bars(t: Tokens) -> str:
    return f"""
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {t.border}; border-radius: 3px; min-height: 28px;
    margin: 2px 2px 2px 2px; }}
QScrollBar::handle:vertical:hover {{ background: {t.muted}; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {t.border}; border-radius: 3px; min-width: 28px;
    margin: 2px; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
