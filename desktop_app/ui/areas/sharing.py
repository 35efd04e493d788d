"""Sharing: the page that lets devices in and says who can read what."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from desktop_app.compose.hub import device_store, hub_data_dir
from desktop_app.core.errors import VigilError
from desktop_app.services.joined_hub import JoinedHub
from desktop_app.services.network import network_addresses
from desktop_app.ui.presenters.join_presenter import JoinPresenter
from desktop_app.ui.presenters.share_presenter import SharePresenter
from desktop_app.ui.share_page import SharePage
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from desktop_app.ui.areas.bench import Bench


def install(bench: Bench) -> None:
    """Put the page in."""
    try:
        devices = device_store(bench.hub.options.data_dir)
    except VigilError as error:
        bench.tell(error)
        return
    presenter = SharePresenter(bench.hub, devices, bench.clock, network_addresses, bench.owner)
    joined = JoinPresenter(JoinedHub(hub_data_dir(), bench.owner), bench.owner)
    bench.hub.assessed.connect(joined.joined.tell)
    bench.at_end.append(joined.stop)
    bench.window.add_page(
        "sharing", tr("Sharing"), "radio", partial(_new_page, bench, presenter, joined)
    )
    bench.at_end.append(presenter.stop)


def _new_page(bench: Bench, presenter: SharePresenter, joined: JoinPresenter) -> SharePage:
    page = SharePage(bench.theme)
    presenter.set_page(page)
    joined.set_card(page.join)
    return page
