"""The shop of a live."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

from decoded import captured_of, made, sent

from tiktok_live.events import OecLiveShoppingEvent, Product, ProductSnapshot
from tiktok_live.proto.shop_pb2 import PopProduct, ProductSnapShot, TraceInfo, WebcastOecLiveShoppingMessage

MOMENT = datetime(2026, 9, 21, 14, 13, 20, tzinfo=timezone.utc)
MS = 1_790_000_000_000


def test_a_product_has_its_name_and_its_price() -> None:
    event = made(
        OecLiveShoppingEvent,
        WebcastOecLiveShoppingMessage(
            action_type=1,
            live_product_number=5,
            pop_product=PopProduct(
                title="Soap",
                price="4.00 €",
                image_url="https://p16.example.com/soap",
                open_url="https://shop.example.com",
                product_id=12,
                source="TikTok Shop",
                source_from=3,
                schema="aweme://ec",
                platform=5,
                product_status=90,
            ),
            trace_info=TraceInfo(operate_time=MS, arrival_time=MS, send_time=MS),
            product_snap_shot=ProductSnapShot(product_id="12", stock_type=1, timestamp=MS),
        ),
    )
    assert (event.action, event.product_count) == (1, 5)
    assert event.product == Product(
        product_id="12",
        title="Soap",
        price="4.00 €",
        picture_url="https://p16.example.com/soap",
        shop="TikTok Shop",
        page_url="https://shop.example.com",
        link="aweme://ec",
        status=90,
        source=3,
        platform=5,
    )
    assert event.snapshot == ProductSnapshot("12", 1, MOMENT)
    assert (event.operated_at, event.arrived_at, event.sent_at) == (MOMENT, MOMENT, MOMENT)


def test_captured_messages_show_a_product_or_count_the_bag(captures: Path) -> None:
    events = list(captured_of(OecLiveShoppingEvent, captures, "WebcastOecLiveShoppingMessage").values())
    assert [(event.action, event.product is not None) for event in events] == [(None, False)] * 3 + [(1, True)] * 4
    assert [event.product_count for event in events[:3]] == [5, 3, None]
    for event in events:
        assert event.sent_at and event.create_time and abs(event.sent_at - event.create_time) < timedelta(minutes=1)
    for event in events[3:]:
        assert event.product and (event.product.shop, event.product.status) == ("TikTok Shop", 90)
        assert [event.product.price] == sent(event).texts(4, 2) and (event.product.price or "")[-3:] == ".00"
        assert [event.product.product_id] == sent(event).ids(4, 6)
        assert event.operated_at and event.arrived_at and event.sent_at
        assert event.operated_at < event.arrived_at < event.sent_at
