"""What the library costs: `make bench`, `make bench-peers`, `make bench-page`.

Every figure is CPU time of a whole process, and every goal a ratio of two of them that were taken one after the other,
so that it holds on a machine that others use as well. `programs` has what is measured: each is a process of its own.
`rounds` runs them in turn, `report` says what came of it and what was hoped for, `page` writes it into the
documentation.
"""
