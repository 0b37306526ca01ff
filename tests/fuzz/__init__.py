"""What strangers can send, and what must hold whatever they send: for the tests, and for `make fuzz` at length."""
