"""Channels: how each is shown, in a panel of its own."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop_app.ui.deck_layout import Spot
from desktop_app.ui.presenters.channel_presenter import ChannelPresenter
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from desktop_app.ui.areas.bench import Bench


def install(bench: Bench) -> None:
    """Put the panel in."""
    presenter = ChannelPresenter(bench.live, bench.settings, bench.owner)
    build = partial(presenter.new_panel, bench.theme)
    bench.window.add_panel("channels", tr("Channels"), build, home=Spot.RIGHT)
