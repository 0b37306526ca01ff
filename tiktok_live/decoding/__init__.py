"""Wire messages to events: a registry of wire methods, and one module per family of messages. No I/O, no state.

An event comes with its numbers and texts read, and with converters for what costs time to build (users, pictures,
instants), which run when the attribute is first read.
"""

from tiktok_live.decoding.decoder import Decoder
from tiktok_live.decoding.people import People
from tiktok_live.decoding.registry import decode, decode_message, decoder_of, event_classes, glance

__all__ = ["Decoder", "People", "decode", "decode_message", "decoder_of", "event_classes", "glance"]
