"""What is measured: each module is a process of its own, which prints one JSON object, what it did and what it took."""
