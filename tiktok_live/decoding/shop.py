"""The shop of a live."""

from __future__ import annotations

from tiktok_live.decoding.decoder import EventShape, decoders
from tiktok_live.decoding.shapes import Shape, at_milliseconds
from tiktok_live.events.shop import OecLiveShoppingEvent, Product, ProductSnapshot
from tiktok_live.proto.shop_pb2 import PopProduct, ProductSnapShot, WebcastOecLiveShoppingMessage

__all__ = ["DECODERS"]

Shape(
    Product,
    PopProduct,
    picture_url="image_url",
    shop="source",
    page_url="open_url",
    link="schema",
    status="product_status",
    source="source_from",
)
Shape(ProductSnapshot, ProductSnapShot, stock="stock_type", taken_at=at_milliseconds("timestamp"))

DECODERS = decoders(
    EventShape(
        OecLiveShoppingEvent,
        WebcastOecLiveShoppingMessage,
        action="action_type",
        product="pop_product",
        product_count="live_product_number",
        snapshot="product_snap_shot",
        operated_at=at_milliseconds("trace_info.operate_time"),
        arrived_at=at_milliseconds("trace_info.arrival_time"),
        sent_at=at_milliseconds("trace_info.send_time"),
    )
)
