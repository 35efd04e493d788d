"""The parts of the live plot; together with `ui.plot_view` the only place that imports pyqtgraph."""
