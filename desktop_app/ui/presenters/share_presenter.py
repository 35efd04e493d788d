"""Joins the sharing page to the hub, its list of devices and this computer's addresses."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from desktop_app.core.errors import HubError, VigilError
from desktop_app.server.listening import PortInUseError
from desktop_app.server.options import DEFAULT_HOST, DEFAULT_LEGACY_S
from desktop_app.server.pairing import CODE_LIFE_S
from desktop_app.ui.presenters.share_states import (
    Offer,
    device_states,
    legacy_state,
    pairing_state,
    share_state,
)
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.core.protocols import Clock
    from desktop_app.server.facts import PairingEnded
    from desktop_app.server.options import HubOptions
    from desktop_app.services.hub import HubService
    from desktop_app.services.network import NetworkAddress
    from desktop_app.storage.devices import DeviceStore
    from desktop_app.ui.share_page import SharePage

LOOK_EVERY_MS = 1000


class SharePresenter(QObject):
    """Looks once a second: at the time that is left, at the devices, and at the network."""

    def __init__(
        self,
        hub: HubService,
        devices: DeviceStore,
        clock: Clock,
        addresses: Callable[[], tuple[NetworkAddress, ...]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._hub = hub
        self._devices = devices
        self._clock = clock
        self._look_up = addresses
        self._addresses = addresses()
        self._page: SharePage | None = None
        self._offer: Offer | None = None
        self._offers_again = False
        self._outcome = ""
        self._error: VigilError | None = None
        self._interface = ""
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._on_look)
        hub.changed.connect(self.refresh)
        hub.failed.connect(self._on_failed)
        hub.paired.connect(self._on_paired)
        self._timer.start()

    def set_page(self, page: SharePage) -> None:
        """The page was opened for the first time."""
        self._page = page
        page.hub.share_requested.connect(self._on_share)
        page.hub.place_requested.connect(self._on_place)
        page.hub.encrypt_requested.connect(self._on_encrypt)
        page.hub.remedy_requested.connect(self._on_remedy)
        page.hub.copy_requested.connect(self._on_copy_address)
        page.legacy.legacy_requested.connect(self._on_legacy)
        page.pairing.offer_requested.connect(self._on_offer)
        page.pairing.cancel_requested.connect(self._on_cancel)
        page.pairing.copy_requested.connect(self._on_copy_link)
        page.pairing.decided.connect(self._on_decided)
        page.devices.revoke_requested.connect(self._on_revoke)
        self.refresh()

    def stop(self) -> None:
        """Look no more, and close the list of devices."""
        self._timer.stop()
        self._devices.close()
        self._page = None

    @Slot()
    def refresh(self) -> None:
        """Show what is so now."""
        if self._hub.status.listening is None:
            # A hub that begins again elsewhere shows its code again, with the new address.
            had_offer = self._offer is not None or self._offers_again
            self._offers_again = self._hub.is_on and had_offer
            self._offer = None
        else:
            self._error = None
            if self._offers_again:
                self._offers_again = False
                self._on_offer()
        if self._page is None:
            return
        now_s, status = self._clock.now_s(), self._hub.status
        self._page.hub.render_share(
            share_state(
                self._hub.options,
                status,
                self._addresses,
                is_on=self._hub.is_on,
                error=self._error,
            )
        )
        self._page.legacy.render_legacy(legacy_state(self._hub.options, status, now_s))
        self._page.pairing.render_pairing(pairing_state(status, self._offer, self._outcome, now_s))
        self._page.render_log(tuple(self._hub.log))
        self._render_devices()

    def _render_devices(self) -> None:
        if self._page is not None:
            try:
                self._page.devices.render_devices(device_states(self._devices.devices()))
            except VigilError as error:
                self._error = error

    @Slot()
    def _on_look(self) -> None:
        if self._offer is not None and self._clock.now_s() >= self._offer.expires_s:
            self._offer = None
            self._outcome = tr("The code has run out.")
        self._addresses = self._look_up()
        self._follow_network()
        self.refresh()

    def _follow_network(self) -> None:
        """When the address that is shared on has gone, share on the interface's new one."""
        options = self._hub.options
        known = {one.address: one for one in self._addresses}
        if options.host == DEFAULT_HOST or not self._hub.is_on or options.host in known:
            return
        new = next((one for one in self._addresses if one.interface == self._interface), None)
        if new is not None:
            self._restart(replace(options, host=new.address))
            return
        self._error = HubError(
            tr("{address} is no longer an address of this computer.", address=options.host)
        )
        self._hub.options = replace(options, host=DEFAULT_HOST, tls=False)
        self._hub.stop()

    @Slot(bool)
    def _on_share(self, is_on: bool) -> None:
        self._error = None
        if is_on:
            self._hub.start()
        else:
            self._hub.stop()

    @Slot(object)
    def _on_place(self, index: int) -> None:
        """Off this computer the hub encrypts, but for the original app or where told otherwise."""
        host, self._interface = DEFAULT_HOST, ""
        if 0 < index <= len(self._addresses):
            chosen = self._addresses[index - 1]
            host, self._interface = chosen.address, chosen.interface
        if host != self._hub.options.host:
            self._apply(host=host, tls=host != DEFAULT_HOST and not self._legacy_left_s())

    @Slot(bool)
    def _on_encrypt(self, is_on: bool) -> None:
        self._apply(host=self._hub.options.host, tls=is_on)

    def _apply(self, *, host: str, tls: bool) -> None:
        options = replace(self._hub.options, host=host, tls=tls)
        if self._hub.is_on:
            self._restart(options)
        else:
            self._hub.options = options
        self.refresh()

    @Slot()
    def _on_remedy(self) -> None:
        """Start again, on the free port where the port was the reason."""
        options = self._hub.options
        if isinstance(self._error, PortInUseError) and self._error.free_port is not None:
            options = replace(options, port=self._error.free_port)
        self._error = None
        self._restart(options)

    def _restart(self, options: HubOptions, *, legacy_s: float | None = None) -> None:
        """Begin again, with as much of legacy mode as is left."""
        left_s = self._legacy_left_s() if legacy_s is None else legacy_s
        self._hub.restart(replace(options, legacy=left_s > 0, legacy_s=left_s))

    def _legacy_left_s(self) -> float:
        return max(0.0, self._hub.status.legacy_until_s - self._clock.now_s())

    @Slot(bool)
    def _on_legacy(self, is_on: bool) -> None:
        """The app that it is for cannot check our certificate: the hub has to do without."""
        if is_on and self._hub.options.tls:
            self._restart(replace(self._hub.options, tls=False), legacy_s=DEFAULT_LEGACY_S)
        else:
            self._hub.allow_legacy(DEFAULT_LEGACY_S if is_on else 0.0)

    @Slot()
    def _on_offer(self) -> None:
        url = self._hub.offer_pairing()
        self._outcome = ""
        self._offer = Offer(url, self._clock.now_s() + CODE_LIFE_S) if url else None
        self.refresh()

    @Slot()
    def _on_cancel(self) -> None:
        self._hub.end_pairing()
        self._offer = None
        self.refresh()

    @Slot(bool)
    def _on_decided(self, is_allowed: bool) -> None:
        asking = self._hub.status.asking
        if asking is not None and self._page is not None:
            rights = self._page.pairing.rights
            self._hub.decide(asking.pairing_id, is_allowed=is_allowed, rights=rights)

    @Slot(object)
    def _on_paired(self, ended: PairingEnded) -> None:
        self._offer = None
        self._outcome = tr(
            "“{name}” is paired." if ended.is_paired else "“{name}” was not paired.",
            name=ended.name,
        )

    @Slot(str)
    def _on_revoke(self, device_id: str) -> None:
        """The hub notices by itself and sends the device away."""
        try:
            self._devices.revoke(device_id)
        except VigilError as error:
            self._error = error
        self.refresh()

    @Slot(object)
    def _on_failed(self, error: VigilError) -> None:
        self._error = error
        self.refresh()

    @Slot()
    def _on_copy_address(self) -> None:
        QGuiApplication.clipboard().setText(self._hub.address)

    @Slot()
    def _on_copy_link(self) -> None:
        if self._offer is not None:
            QGuiApplication.clipboard().setText(self._offer.url)
