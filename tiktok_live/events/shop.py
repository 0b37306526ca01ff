"""Events of the shop of a live."""

from __future__ import annotations

from dataclasses import field
from datetime import datetime

from tiktok_live.events.base import Event
from tiktok_live.models.value import Value, dataclass

__all__ = ["OecLiveShoppingEvent", "Product", "ProductSnapshot"]


@dataclass(slots=True, repr=False, eq=False)
class Product(Value):
    """A product that the host shows.

    Attributes:
        product_id: its id.
        title: its name.
        price: its price with the currency, as shown (``"฿100.00"``).
        picture_url: its picture.
        shop: who sells it (``"TikTok Shop"``).
        page_url: a page of the shop.
        link: a link of the app.
        status: TikTok's number for its state.
        source: TikTok's number for where it comes from.
        platform: TikTok's number of the shop's platform.
    """

    product_id: str | None = None
    title: str | None = None
    price: str | None = None
    picture_url: str | None = field(default=None, repr=False)
    shop: str | None = None
    page_url: str | None = field(default=None, repr=False)
    link: str | None = field(default=None, repr=False)
    status: int | None = field(default=None, repr=False)
    source: int | None = field(default=None, repr=False)
    platform: int | None = field(default=None, repr=False)


@dataclass(slots=True, repr=False, eq=False)
class ProductSnapshot(Value):
    """How a product stands at a moment.

    Attributes:
        product_id: its id.
        stock: TikTok's number for how much is left.
        taken_at: the moment.
    """

    product_id: str | None = None
    stock: int | None = None
    taken_at: datetime | None = None


@dataclass(slots=True, repr=False, eq=False)
class OecLiveShoppingEvent(Event):
    """Something happened in the shop of the live (``WebcastOecLiveShoppingMessage``).

    Attributes:
        action: TikTok's number for what happened: 1 shows a product; ``None`` comes with a new number of products.
        product: the product shown.
        product_count: products in the bag; ``None`` for none, or where nothing is said.
        snapshot: how a product stands.
        operated_at: when the host did it.
        arrived_at: when it reached TikTok's shop.
        sent_at: when TikTok sent it on.
    """

    action: int | None = None
    product: Product | None = None
    product_count: int | None = None
    snapshot: ProductSnapshot | None = None
    operated_at: datetime | None = field(default=None, repr=False)
    arrived_at: datetime | None = field(default=None, repr=False)
    sent_at: datetime | None = field(default=None, repr=False)
