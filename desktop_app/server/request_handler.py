"""The HTTP end of one connection, which says nothing back of what it could not read."""

from __future__ import annotations

import logging
from http import HTTPStatus
from typing import TYPE_CHECKING

from aiohttp import web

from desktop_app.server.engine import refusal_response
from desktop_app.server.guard import safe_headers
from desktop_app.server.protocol import RefusalCode

if TYPE_CHECKING:
    from aiohttp.web_request import BaseRequest

_log = logging.getLogger(__name__)


class RequestHandler(web.RequestHandler):
    """Refuses like every other refusal; the library would quote the request, to sender and log."""

    __slots__ = ()

    def handle_error(
        self,
        request: BaseRequest,
        status: int = HTTPStatus.INTERNAL_SERVER_ERROR,
        exc: BaseException | None = None,
        message: str | None = None,
    ) -> web.StreamResponse:
        """The answer to what is no HTTP, or to what the hub failed at; closes the connection."""
        if request.writer.output_size > 0:
            raise ConnectionError("an answer has begun and cannot become another one")
        if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            _log.error("The hub could not answer a request.", exc_info=exc)
            code, text = RefusalCode.INTERNAL, "The hub could not do this."
        else:
            _log.debug("A request of %s was not understood.", request.remote)
            code, text = RefusalCode.BAD_REQUEST, "This is not a request that the hub understands."
        response = refusal_response(status, code, text)
        safe_headers(response)
        response.force_close()
        return response
