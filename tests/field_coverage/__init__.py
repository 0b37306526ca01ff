"""Measure which fields of captured messages a client shows to its user.

A *field* is a wire method and a path of field names that ends at a value; the places of a list and the keys of a map
are one. It is *reachable* when a change of its value on the wire, in a captured message, changes what the client's
event shows. That can be measured of any client, whatever its events look like: a changed message goes in, and what
comes out is compared with what the original gave.

``tree`` finds the values of a payload, ``mutation`` changes them, ``search`` looks for those that matter, ``samples``
has the captured messages, ``ours`` and ``peers`` show events, ``reasons`` says why a field is not shown, ``page`` and
``report`` write what came of it.
"""
