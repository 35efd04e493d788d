"""What the window consists of, one module an area, each with one function `install(bench)`."""
