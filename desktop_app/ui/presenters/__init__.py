"""Between services and views: pull, shape into frozen states, render; turn intentions into calls."""
