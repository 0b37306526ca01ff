"""Kinds of gifts, and the effects that are played for them."""

from __future__ import annotations

from tiktok_live.decoding.context import Wire
from tiktok_live.decoding.pictures import first_url
from tiktok_live.decoding.shapes import Shape, thousandths
from tiktok_live.decoding.undescribed import as_sent
from tiktok_live.models import EffectVideo, Gift, GiftEffect
from tiktok_live.proto.asset_pb2 import AssetsModel, VideoResource
from tiktok_live.proto.gift_pb2 import Gift as WireGift

__all__ = ["GIFT"]


def _picture_url(wire: Wire) -> str | None:
    return first_url(wire[0].image)


Shape(
    EffectVideo,
    VideoResource,
    type="video_type_name",
    urls="video_url.url_list",
    md5="video_md5",
    uri="video_url.uri",
    color="video_url.avg_color",
)
Shape(
    GiftEffect,
    AssetsModel,
    effect_id="id",
    description="describe",
    type="resource_type",
    urls="resource_url.url_list",
    uri=("resource_url.uri", "resource_uri"),
    url="resource_uri",
    color="resource_url.avg_color",
    face_recognition=as_sent("face_recognition_archive_meta"),
    fallback_type="downgrade_resource_type",
    videos="video_resource_list",
)
GIFT = Shape(
    Gift,
    WireGift,
    gift_id="id",
    gift_type="type",
    picture_url=_picture_url,
    picture_urls="image.url_list",
    picture="image",
    preview_picture="preview_image",
    label_picture="gift_label_icon",
    duration=thousandths("duration"),
    effect_id="primary_effect_id",
    sub_type="gift_sub_type",
    is_combo="combo",
    is_for_guests="for_linkmic",
    is_on_panel="is_displayed_on_panel",
    is_random="is_random_gift",
    is_box="is_box_gift",
    is_broadcast="is_broadcast_gift",
    is_gallery="is_gallery_gift",
    scenarios="gift_vertical_scenarios",
    raw=None,
)
