"""TikTok's webcast messages as protobuf classes, generated from protos/ by `make proto`; never edited."""
