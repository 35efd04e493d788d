"""The hub's plain HTTP: the status, and the table the patient form is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiohttp import hdrs, web
from socketio.exceptions import ConnectionRefusedError as Refused

from desktop_app import __version__
from desktop_app.server.engine import refusal_response
from desktop_app.server.guard import is_from_this_computer
from desktop_app.server.messages import Status
from desktop_app.server.protocol import PROTOCOL, RefusalCode

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.server.admission import Admission
    from desktop_app.server.messages import WireStatus
    from desktop_app.server.scoring import Scorer

STATUS_PATH = "/api/status"
FORM_PATH = "/api/form"
BEARER = "bearer "


class Api:
    """What is asked over HTTP; a token comes as `Authorization: Bearer TOKEN`."""

    def __init__(
        self,
        admission: Admission,
        scorer: Scorer | None,
        *,
        status: Callable[[], WireStatus],
        uptime_s: Callable[[], float],
    ) -> None:
        self._admission = admission
        self._scorer = scorer
        self._station = status
        self._uptime_s = uptime_s

    def attach(self, app: web.Application) -> None:
        """Answer on the paths of `app`."""
        app.router.add_get(STATUS_PATH, self.status)
        app.router.add_get(FORM_PATH, self.form)

    async def status(self, request: web.Request) -> web.Response:
        """That the hub is there, to everybody; the rest to this computer and to devices."""
        status = Status(status="ok", protocol=PROTOCOL)
        if is_from_this_computer(request) or self._is_device(request):
            station = self._station()
            status["state"] = station.state
            status["source"] = station.source
            status["rate"] = station.rate
            status["clients"] = station.clients
            status["model"] = "" if self._scorer is None else self._scorer.model_id
            status["version"] = __version__
            status["uptime"] = round(self._uptime_s(), 3)
        return web.json_response(status)

    async def form(self, request: web.Request) -> web.Response:
        """The thirteen fields and the sample patients, to devices."""
        if not self._is_device(request):
            return refusal_response(401, RefusalCode.UNAUTHORIZED, "This needs a device's token.")
        if self._scorer is None:
            return refusal_response(404, RefusalCode.NOT_ALLOWED, "This hub scores no patients.")
        return web.json_response(self._scorer.form())

    def _is_device(self, request: web.Request) -> bool:
        given = request.headers.get(hdrs.AUTHORIZATION, "")
        if given[: len(BEARER)].lower() != BEARER:
            return False
        try:
            token = given[len(BEARER) :].strip()
            return self._admission.device_of(token, request.remote or "") is not None
        except Refused:
            return False
