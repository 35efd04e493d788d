"""Between services and views: pull, shape into frozen states, render; call on intentions."""
