"""Other clients on the same stream, each in an environment of its own; none of their code is here."""
