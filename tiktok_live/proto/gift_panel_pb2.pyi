from tiktok_live.proto import gift_pb2 as _gift_pb2
from tiktok_live.proto import message_pb2 as _message_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class WebcastGiftPanelUpdateMessage(_message.Message):
    __slots__ = ("common", "room_id", "timestamp", "gallery_data", "goal_data", "room_based_gift_data", "strategy_context")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    ROOM_ID_FIELD_NUMBER: _ClassVar[int]
    TIMESTAMP_FIELD_NUMBER: _ClassVar[int]
    GALLERY_DATA_FIELD_NUMBER: _ClassVar[int]
    GOAL_DATA_FIELD_NUMBER: _ClassVar[int]
    ROOM_BASED_GIFT_DATA_FIELD_NUMBER: _ClassVar[int]
    STRATEGY_CONTEXT_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    room_id: int
    timestamp: int
    gallery_data: GalleryData
    goal_data: GoalData
    room_based_gift_data: RoomBasedGiftData
    strategy_context: str
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., room_id: _Optional[int] = ..., timestamp: _Optional[int] = ..., gallery_data: _Optional[_Union[GalleryData, _Mapping]] = ..., goal_data: _Optional[_Union[GoalData, _Mapping]] = ..., room_based_gift_data: _Optional[_Union[RoomBasedGiftData, _Mapping]] = ..., strategy_context: _Optional[str] = ...) -> None: ...

class GalleryData(_message.Message):
    __slots__ = ("progress", "period", "end_time_in_ms")
    class ProgressEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: TitleData
        def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[TitleData, _Mapping]] = ...) -> None: ...
    PROGRESS_FIELD_NUMBER: _ClassVar[int]
    PERIOD_FIELD_NUMBER: _ClassVar[int]
    END_TIME_IN_MS_FIELD_NUMBER: _ClassVar[int]
    progress: _containers.MessageMap[int, TitleData]
    period: int
    end_time_in_ms: int
    def __init__(self, progress: _Optional[_Mapping[int, TitleData]] = ..., period: _Optional[int] = ..., end_time_in_ms: _Optional[int] = ...) -> None: ...

class TitleData(_message.Message):
    __slots__ = ("goal_count", "current_sponsor_id")
    GOAL_COUNT_FIELD_NUMBER: _ClassVar[int]
    CURRENT_SPONSOR_ID_FIELD_NUMBER: _ClassVar[int]
    goal_count: int
    current_sponsor_id: int
    def __init__(self, goal_count: _Optional[int] = ..., current_sponsor_id: _Optional[int] = ...) -> None: ...

class GoalData(_message.Message):
    __slots__ = ("status", "goal_progress")
    class GoalProgressEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: Progress
        def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[Progress, _Mapping]] = ...) -> None: ...
    STATUS_FIELD_NUMBER: _ClassVar[int]
    GOAL_PROGRESS_FIELD_NUMBER: _ClassVar[int]
    status: int
    goal_progress: _containers.MessageMap[int, Progress]
    def __init__(self, status: _Optional[int] = ..., goal_progress: _Optional[_Mapping[int, Progress]] = ...) -> None: ...

class Progress(_message.Message):
    __slots__ = ("current_progress", "target", "expired_timestamp_in_ms")
    CURRENT_PROGRESS_FIELD_NUMBER: _ClassVar[int]
    TARGET_FIELD_NUMBER: _ClassVar[int]
    EXPIRED_TIMESTAMP_IN_MS_FIELD_NUMBER: _ClassVar[int]
    current_progress: int
    target: int
    expired_timestamp_in_ms: int
    def __init__(self, current_progress: _Optional[int] = ..., target: _Optional[int] = ..., expired_timestamp_in_ms: _Optional[int] = ...) -> None: ...

class RoomBasedGiftData(_message.Message):
    __slots__ = ("room_based_gifts",)
    class RoomBasedGiftsEntry(_message.Message):
        __slots__ = ("key", "value")
        KEY_FIELD_NUMBER: _ClassVar[int]
        VALUE_FIELD_NUMBER: _ClassVar[int]
        key: int
        value: RoomBasedGifts
        def __init__(self, key: _Optional[int] = ..., value: _Optional[_Union[RoomBasedGifts, _Mapping]] = ...) -> None: ...
    ROOM_BASED_GIFTS_FIELD_NUMBER: _ClassVar[int]
    room_based_gifts: _containers.MessageMap[int, RoomBasedGifts]
    def __init__(self, room_based_gifts: _Optional[_Mapping[int, RoomBasedGifts]] = ...) -> None: ...

class RoomBasedGifts(_message.Message):
    __slots__ = ("gift_info",)
    GIFT_INFO_FIELD_NUMBER: _ClassVar[int]
    gift_info: _containers.RepeatedCompositeFieldContainer[GiftInfo]
    def __init__(self, gift_info: _Optional[_Iterable[_Union[GiftInfo, _Mapping]]] = ...) -> None: ...

class GiftInfo(_message.Message):
    __slots__ = ("id", "price")
    ID_FIELD_NUMBER: _ClassVar[int]
    PRICE_FIELD_NUMBER: _ClassVar[int]
    id: int
    price: int
    def __init__(self, id: _Optional[int] = ..., price: _Optional[int] = ...) -> None: ...

class WebcastGiftDynamicRestrictionMessage(_message.Message):
    __slots__ = ("common", "dynamic_restriction")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    DYNAMIC_RESTRICTION_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    dynamic_restriction: DynamicRestriction
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., dynamic_restriction: _Optional[_Union[DynamicRestriction, _Mapping]] = ...) -> None: ...

class DynamicRestriction(_message.Message):
    __slots__ = ("scenes", "receivers")
    SCENES_FIELD_NUMBER: _ClassVar[int]
    RECEIVERS_FIELD_NUMBER: _ClassVar[int]
    scenes: SceneRestriction
    receivers: _containers.RepeatedCompositeFieldContainer[ReceiverRestriction]
    def __init__(self, scenes: _Optional[_Union[SceneRestriction, _Mapping]] = ..., receivers: _Optional[_Iterable[_Union[ReceiverRestriction, _Mapping]]] = ...) -> None: ...

class SceneRestriction(_message.Message):
    __slots__ = ("normal_hidden_gids", "match_hidden_gids", "cohost_hidden_gids", "multiguest_hidden_gids")
    NORMAL_HIDDEN_GIDS_FIELD_NUMBER: _ClassVar[int]
    MATCH_HIDDEN_GIDS_FIELD_NUMBER: _ClassVar[int]
    COHOST_HIDDEN_GIDS_FIELD_NUMBER: _ClassVar[int]
    MULTIGUEST_HIDDEN_GIDS_FIELD_NUMBER: _ClassVar[int]
    normal_hidden_gids: _containers.RepeatedScalarFieldContainer[int]
    match_hidden_gids: _containers.RepeatedScalarFieldContainer[int]
    cohost_hidden_gids: _containers.RepeatedScalarFieldContainer[int]
    multiguest_hidden_gids: _containers.RepeatedScalarFieldContainer[int]
    def __init__(self, normal_hidden_gids: _Optional[_Iterable[int]] = ..., match_hidden_gids: _Optional[_Iterable[int]] = ..., cohost_hidden_gids: _Optional[_Iterable[int]] = ..., multiguest_hidden_gids: _Optional[_Iterable[int]] = ...) -> None: ...

class ReceiverRestriction(_message.Message):
    __slots__ = ("user_id", "hidden_gids")
    USER_ID_FIELD_NUMBER: _ClassVar[int]
    HIDDEN_GIDS_FIELD_NUMBER: _ClassVar[int]
    user_id: int
    hidden_gids: _containers.RepeatedScalarFieldContainer[int]
    def __init__(self, user_id: _Optional[int] = ..., hidden_gids: _Optional[_Iterable[int]] = ...) -> None: ...

class WebcastGiftPromptMessage(_message.Message):
    __slots__ = ("common", "title", "body", "block_num_days", "order_id", "order_timestamp")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    TITLE_FIELD_NUMBER: _ClassVar[int]
    BODY_FIELD_NUMBER: _ClassVar[int]
    BLOCK_NUM_DAYS_FIELD_NUMBER: _ClassVar[int]
    ORDER_ID_FIELD_NUMBER: _ClassVar[int]
    ORDER_TIMESTAMP_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    title: str
    body: str
    block_num_days: int
    order_id: str
    order_timestamp: int
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., title: _Optional[str] = ..., body: _Optional[str] = ..., block_num_days: _Optional[int] = ..., order_id: _Optional[str] = ..., order_timestamp: _Optional[int] = ...) -> None: ...

class WebcastBindingGiftMessage(_message.Message):
    __slots__ = ("msg", "common")
    MSG_FIELD_NUMBER: _ClassVar[int]
    COMMON_FIELD_NUMBER: _ClassVar[int]
    msg: _gift_pb2.WebcastGiftMessage
    common: _message_pb2.CommonMessageData
    def __init__(self, msg: _Optional[_Union[_gift_pb2.WebcastGiftMessage, _Mapping]] = ..., common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ...) -> None: ...

class WebcastBoostCardMessage(_message.Message):
    __slots__ = ("common", "cards")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    CARDS_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    cards: _containers.RepeatedCompositeFieldContainer[BoostCard]
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., cards: _Optional[_Iterable[_Union[BoostCard, _Mapping]]] = ...) -> None: ...

class BoostCard(_message.Message):
    __slots__ = ("m_card_id", "task_source", "task_id")
    M_CARD_ID_FIELD_NUMBER: _ClassVar[int]
    TASK_SOURCE_FIELD_NUMBER: _ClassVar[int]
    TASK_ID_FIELD_NUMBER: _ClassVar[int]
    m_card_id: int
    task_source: int
    task_id: int
    def __init__(self, m_card_id: _Optional[int] = ..., task_source: _Optional[int] = ..., task_id: _Optional[int] = ...) -> None: ...

class WebcastViewerPicksUpdateMessage(_message.Message):
    __slots__ = ("common",)
    COMMON_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ...) -> None: ...
