"""The parts of the live plot, painted in pixels over one geometry."""
