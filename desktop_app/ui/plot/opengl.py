"""Whether the plot can be drawn with OpenGL, and what it is drawn on then; only tried when asked.

The modules are looked up when they are needed: a bundle may do without them, and says so.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtGui import QOffscreenSurface, QOpenGLContext

from desktop_app.core.errors import VigilError
from desktop_app.ui.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_MODULE = "PySide6.QtOpenGLWidgets"
_OLDEST = (2, 0)
_GL_RENDERER = 0x1F01
# What draws in the processor does so slower than Qt's own raster.
_SOFTWARE = ("llvmpipe", "softpipe", "swiftshader", "software", "gdi generic")


def opengl_viewport() -> QWidget:
    """A widget that is drawn on with OpenGL; raises `VigilError` where that cannot be."""
    try:
        module = import_module(_MODULE)
    except ImportError as error:
        raise _refusal(tr("This build of Vigil has no OpenGL.")) from error
    renderer = _renderer()
    if any(word in renderer.lower() for word in _SOFTWARE):
        raise _refusal(tr("OpenGL is drawn by the processor here ({renderer}).", renderer=renderer))
    viewport: QWidget = module.QOpenGLWidget()
    return viewport


def _renderer() -> str:
    """What draws, by the name its driver gives it, found with a context that shows nothing."""
    surface, context = QOffscreenSurface(), QOpenGLContext()
    surface.create()
    if not (context.create() and context.makeCurrent(surface)):
        raise _refusal(tr("OpenGL cannot be used with this system's graphics driver."))
    try:
        version: tuple[int, int] = context.format().version()
        if version < _OLDEST:
            raise _refusal(tr("The graphics driver's OpenGL is too old."))
        return str(context.functions().glGetString(_GL_RENDERER))
    finally:
        context.doneCurrent()


def _refusal(sentence: str) -> VigilError:
    return VigilError(sentence, tr("The plot is drawn without it, as before."))
