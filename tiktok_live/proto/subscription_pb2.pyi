from tiktok_live.proto import message_pb2 as _message_pb2
from tiktok_live.proto import user_pb2 as _user_pb2
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class ExhibitionType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    EXHIBITION_TYPE_DEFAULT: _ClassVar[ExhibitionType]
    EXHIBITION_TYPE_FOLD: _ClassVar[ExhibitionType]
    EXHIBITION_TYPE_PUBLIC_SCREEN: _ClassVar[ExhibitionType]

class SubscribeType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SUBSCRIBE_TYPE_ONCE: _ClassVar[SubscribeType]
    SUBSCRIBE_TYPE_AUTO: _ClassVar[SubscribeType]
    SUBSCRIBE_TYPE_DEFAULT: _ClassVar[SubscribeType]

class OldSubscribeStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    OLD_SUBSCRIBE_STATUS_FIRST: _ClassVar[OldSubscribeStatus]
    OLD_SUBSCRIBE_STATUS_RESUB: _ClassVar[OldSubscribeStatus]
    OLD_SUBSCRIBE_STATUS_SUB_IN_GRACE_PERIOD: _ClassVar[OldSubscribeStatus]
    OLD_SUBSCRIBE_STATUS_SUB_NOT_IN_GRACE_PERIOD: _ClassVar[OldSubscribeStatus]
    OLD_SUBSCRIBE_STATUS_DEFAULT: _ClassVar[OldSubscribeStatus]

class MessageType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    MESSAGE_TYPE_SUB_SUCCESS: _ClassVar[MessageType]
    MESSAGE_TYPE_ANCHOR_REMINDER: _ClassVar[MessageType]
    MESSAGE_TYPE_ENTER_ROOM_EXPIRE_SOON: _ClassVar[MessageType]
    MESSAGE_TYPE_SUB_GOAL_CREATE_TO_ANCHOR: _ClassVar[MessageType]
    MESSAGE_TYPE_SUB_GOAL_COMPLETE_TO_AUDIENCE: _ClassVar[MessageType]
    MESSAGE_TYPE_SUB_GOAL_COMPLETE_TO_ANCHOR: _ClassVar[MessageType]
    MESSAGE_TYPE_SUB_GIFT_TIKTOK_TO_USER_NOTICE: _ClassVar[MessageType]
    MESSAGE_TYPE_SUB_GIFT_TIKTOK_TO_ANCHOR_NOTICE: _ClassVar[MessageType]
    MESSAGE_TYPE_SUB_GIFT_T_RECEIVES_END_NOTICE: _ClassVar[MessageType]
    MESSAGE_TYPE_SUB_GIFTS_END_SUCCEED_ROOM_MESSAGE: _ClassVar[MessageType]
    MESSAGE_TYPE_SUB_GIFTS_END_SUCCEED_ANCHOR_NOTICE: _ClassVar[MessageType]
    MESSAGE_TYPE_SUB_GIFT_LOW_VERSION_UPGRADE_NOTICE: _ClassVar[MessageType]
    MESSAGE_TYPE_SUB_GIFT_USER_BUY_AUTH_NOTICE: _ClassVar[MessageType]
    MESSAGE_TYPE_SUB_COMMON_TEXT_NOTICE: _ClassVar[MessageType]
    MESSAGE_TYPE_SUB_MODERATOR_PIN_PERK: _ClassVar[MessageType]

class SubscribingStatus(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    SUBSCRIBING_STATUS_UNKNOWN: _ClassVar[SubscribingStatus]
    SUBSCRIBING_STATUS_ONCE: _ClassVar[SubscribingStatus]
    SUBSCRIBING_STATUS_CIRCLE: _ClassVar[SubscribingStatus]
    SUBSCRIBING_STATUS_CIRCLE_CANCEL: _ClassVar[SubscribingStatus]
    SUBSCRIBING_STATUS_REFUND: _ClassVar[SubscribingStatus]
    SUBSCRIBING_STATUS_IN_GRACE_PERIOD: _ClassVar[SubscribingStatus]
    SUBSCRIBING_STATUS_NOT_IN_GRACE_PERIOD: _ClassVar[SubscribingStatus]

class GiftSource(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    GIFT_SOURCE_UNKNOWN: _ClassVar[GiftSource]
    GIFT_SOURCE_PLATFORM: _ClassVar[GiftSource]
    GIFT_SOURCE_USER_BUY_RANDOM: _ClassVar[GiftSource]
    GIFT_SOURCE_USER_BUY_SPECIFIC: _ClassVar[GiftSource]

class MessageDisplayStyle(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    MESSAGE_DISPLAY_STYLE_DEFAULT: _ClassVar[MessageDisplayStyle]
    MESSAGE_DISPLAY_STYLE_POPUP: _ClassVar[MessageDisplayStyle]
EXHIBITION_TYPE_DEFAULT: ExhibitionType
EXHIBITION_TYPE_FOLD: ExhibitionType
EXHIBITION_TYPE_PUBLIC_SCREEN: ExhibitionType
SUBSCRIBE_TYPE_ONCE: SubscribeType
SUBSCRIBE_TYPE_AUTO: SubscribeType
SUBSCRIBE_TYPE_DEFAULT: SubscribeType
OLD_SUBSCRIBE_STATUS_FIRST: OldSubscribeStatus
OLD_SUBSCRIBE_STATUS_RESUB: OldSubscribeStatus
OLD_SUBSCRIBE_STATUS_SUB_IN_GRACE_PERIOD: OldSubscribeStatus
OLD_SUBSCRIBE_STATUS_SUB_NOT_IN_GRACE_PERIOD: OldSubscribeStatus
OLD_SUBSCRIBE_STATUS_DEFAULT: OldSubscribeStatus
MESSAGE_TYPE_SUB_SUCCESS: MessageType
MESSAGE_TYPE_ANCHOR_REMINDER: MessageType
MESSAGE_TYPE_ENTER_ROOM_EXPIRE_SOON: MessageType
MESSAGE_TYPE_SUB_GOAL_CREATE_TO_ANCHOR: MessageType
MESSAGE_TYPE_SUB_GOAL_COMPLETE_TO_AUDIENCE: MessageType
MESSAGE_TYPE_SUB_GOAL_COMPLETE_TO_ANCHOR: MessageType
MESSAGE_TYPE_SUB_GIFT_TIKTOK_TO_USER_NOTICE: MessageType
MESSAGE_TYPE_SUB_GIFT_TIKTOK_TO_ANCHOR_NOTICE: MessageType
MESSAGE_TYPE_SUB_GIFT_T_RECEIVES_END_NOTICE: MessageType
MESSAGE_TYPE_SUB_GIFTS_END_SUCCEED_ROOM_MESSAGE: MessageType
MESSAGE_TYPE_SUB_GIFTS_END_SUCCEED_ANCHOR_NOTICE: MessageType
MESSAGE_TYPE_SUB_GIFT_LOW_VERSION_UPGRADE_NOTICE: MessageType
MESSAGE_TYPE_SUB_GIFT_USER_BUY_AUTH_NOTICE: MessageType
MESSAGE_TYPE_SUB_COMMON_TEXT_NOTICE: MessageType
MESSAGE_TYPE_SUB_MODERATOR_PIN_PERK: MessageType
SUBSCRIBING_STATUS_UNKNOWN: SubscribingStatus
SUBSCRIBING_STATUS_ONCE: SubscribingStatus
SUBSCRIBING_STATUS_CIRCLE: SubscribingStatus
SUBSCRIBING_STATUS_CIRCLE_CANCEL: SubscribingStatus
SUBSCRIBING_STATUS_REFUND: SubscribingStatus
SUBSCRIBING_STATUS_IN_GRACE_PERIOD: SubscribingStatus
SUBSCRIBING_STATUS_NOT_IN_GRACE_PERIOD: SubscribingStatus
GIFT_SOURCE_UNKNOWN: GiftSource
GIFT_SOURCE_PLATFORM: GiftSource
GIFT_SOURCE_USER_BUY_RANDOM: GiftSource
GIFT_SOURCE_USER_BUY_SPECIFIC: GiftSource
MESSAGE_DISPLAY_STYLE_DEFAULT: MessageDisplayStyle
MESSAGE_DISPLAY_STYLE_POPUP: MessageDisplayStyle

class WebcastSubNotifyMessage(_message.Message):
    __slots__ = ("common", "user", "exhibition_type", "sub_month", "subscribe_type", "old_subscribe_status", "message_type", "subscribing_status", "is_send", "is_custom", "gift_source", "message_display_style", "public_area_message_common", "package_id", "event_tracking")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    USER_FIELD_NUMBER: _ClassVar[int]
    EXHIBITION_TYPE_FIELD_NUMBER: _ClassVar[int]
    SUB_MONTH_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIBE_TYPE_FIELD_NUMBER: _ClassVar[int]
    OLD_SUBSCRIBE_STATUS_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_TYPE_FIELD_NUMBER: _ClassVar[int]
    SUBSCRIBING_STATUS_FIELD_NUMBER: _ClassVar[int]
    IS_SEND_FIELD_NUMBER: _ClassVar[int]
    IS_CUSTOM_FIELD_NUMBER: _ClassVar[int]
    GIFT_SOURCE_FIELD_NUMBER: _ClassVar[int]
    MESSAGE_DISPLAY_STYLE_FIELD_NUMBER: _ClassVar[int]
    PUBLIC_AREA_MESSAGE_COMMON_FIELD_NUMBER: _ClassVar[int]
    PACKAGE_ID_FIELD_NUMBER: _ClassVar[int]
    EVENT_TRACKING_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    user: _user_pb2.User
    exhibition_type: ExhibitionType
    sub_month: int
    subscribe_type: SubscribeType
    old_subscribe_status: OldSubscribeStatus
    message_type: MessageType
    subscribing_status: SubscribingStatus
    is_send: bool
    is_custom: bool
    gift_source: GiftSource
    message_display_style: MessageDisplayStyle
    public_area_message_common: _message_pb2.PublicAreaMessageCommon
    package_id: str
    event_tracking: RoomNotifyMessageEventTracking
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., user: _Optional[_Union[_user_pb2.User, _Mapping]] = ..., exhibition_type: _Optional[_Union[ExhibitionType, str]] = ..., sub_month: _Optional[int] = ..., subscribe_type: _Optional[_Union[SubscribeType, str]] = ..., old_subscribe_status: _Optional[_Union[OldSubscribeStatus, str]] = ..., message_type: _Optional[_Union[MessageType, str]] = ..., subscribing_status: _Optional[_Union[SubscribingStatus, str]] = ..., is_send: bool = ..., is_custom: bool = ..., gift_source: _Optional[_Union[GiftSource, str]] = ..., message_display_style: _Optional[_Union[MessageDisplayStyle, str]] = ..., public_area_message_common: _Optional[_Union[_message_pb2.PublicAreaMessageCommon, _Mapping]] = ..., package_id: _Optional[str] = ..., event_tracking: _Optional[_Union[RoomNotifyMessageEventTracking, _Mapping]] = ...) -> None: ...

class RoomNotifyMessageEventTracking(_message.Message):
    __slots__ = ("gift_sub_sender_id", "gift_sub_receiver_id", "anchor_id", "gift_sub_order_create_time")
    GIFT_SUB_SENDER_ID_FIELD_NUMBER: _ClassVar[int]
    GIFT_SUB_RECEIVER_ID_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_ID_FIELD_NUMBER: _ClassVar[int]
    GIFT_SUB_ORDER_CREATE_TIME_FIELD_NUMBER: _ClassVar[int]
    gift_sub_sender_id: int
    gift_sub_receiver_id: int
    anchor_id: int
    gift_sub_order_create_time: int
    def __init__(self, gift_sub_sender_id: _Optional[int] = ..., gift_sub_receiver_id: _Optional[int] = ..., anchor_id: _Optional[int] = ..., gift_sub_order_create_time: _Optional[int] = ...) -> None: ...
