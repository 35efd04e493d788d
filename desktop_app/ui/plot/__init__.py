"""The parts of the live plot; with `ui.plot_view` the only place that imports pyqtgraph."""
