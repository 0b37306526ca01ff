from tiktok_live.proto import message_pb2 as _message_pb2
from tiktok_live.proto import room_pb2 as _room_pb2
from tiktok_live.proto import text_pb2 as _text_pb2
from google.protobuf.internal import containers as _containers
from google.protobuf.internal import enum_type_wrapper as _enum_type_wrapper
from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Iterable as _Iterable, Mapping as _Mapping, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class DropsChangeMode(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    DROPS_CHANGE_MODE_SHOW: _ClassVar[DropsChangeMode]
    DROPS_CHANGE_MODE_UPDATE: _ClassVar[DropsChangeMode]
    DROPS_CHANGE_MODE_CLOSE: _ClassVar[DropsChangeMode]

class OfflineType(int, metaclass=_enum_type_wrapper.EnumTypeWrapper):
    __slots__ = ()
    OFFLINE_TYPE_TASK_OFFLINE: _ClassVar[OfflineType]
    OFFLINE_TYPE_EVENT_OFFLINE: _ClassVar[OfflineType]
    OFFLINE_TYPE_DROPS_OFFLINE: _ClassVar[OfflineType]
DROPS_CHANGE_MODE_SHOW: DropsChangeMode
DROPS_CHANGE_MODE_UPDATE: DropsChangeMode
DROPS_CHANGE_MODE_CLOSE: DropsChangeMode
OFFLINE_TYPE_TASK_OFFLINE: OfflineType
OFFLINE_TYPE_EVENT_OFFLINE: OfflineType
OFFLINE_TYPE_DROPS_OFFLINE: OfflineType

class WebcastPartnershipDropsUpdateMessage(_message.Message):
    __slots__ = ("common", "change_mode", "drops_id", "task_id", "event_id", "anchor_uid")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    CHANGE_MODE_FIELD_NUMBER: _ClassVar[int]
    DROPS_ID_FIELD_NUMBER: _ClassVar[int]
    TASK_ID_FIELD_NUMBER: _ClassVar[int]
    EVENT_ID_FIELD_NUMBER: _ClassVar[int]
    ANCHOR_UID_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    change_mode: DropsChangeMode
    drops_id: str
    task_id: str
    event_id: str
    anchor_uid: int
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., change_mode: _Optional[_Union[DropsChangeMode, str]] = ..., drops_id: _Optional[str] = ..., task_id: _Optional[str] = ..., event_id: _Optional[str] = ..., anchor_uid: _Optional[int] = ...) -> None: ...

class WebcastPartnershipGameOfflineMessage(_message.Message):
    __slots__ = ("common", "offline_game_list")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    OFFLINE_GAME_LIST_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    offline_game_list: _containers.RepeatedCompositeFieldContainer[OfflineGameInfo]
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., offline_game_list: _Optional[_Iterable[_Union[OfflineGameInfo, _Mapping]]] = ...) -> None: ...

class OfflineGameInfo(_message.Message):
    __slots__ = ("task_id", "toast_text", "task_list_len", "offline_type")
    TASK_ID_FIELD_NUMBER: _ClassVar[int]
    TOAST_TEXT_FIELD_NUMBER: _ClassVar[int]
    TASK_LIST_LEN_FIELD_NUMBER: _ClassVar[int]
    OFFLINE_TYPE_FIELD_NUMBER: _ClassVar[int]
    task_id: str
    toast_text: str
    task_list_len: int
    offline_type: OfflineType
    def __init__(self, task_id: _Optional[str] = ..., toast_text: _Optional[str] = ..., task_list_len: _Optional[int] = ..., offline_type: _Optional[_Union[OfflineType, str]] = ...) -> None: ...

class WebcastPartnershipPunishMessage(_message.Message):
    __slots__ = ("common", "punish_info")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    PUNISH_INFO_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    punish_info: _room_pb2.PunishEventInfo
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., punish_info: _Optional[_Union[_room_pb2.PunishEventInfo, _Mapping]] = ...) -> None: ...

class WebcastLiveGameIntroMessage(_message.Message):
    __slots__ = ("common", "content", "has_rank_info")
    COMMON_FIELD_NUMBER: _ClassVar[int]
    CONTENT_FIELD_NUMBER: _ClassVar[int]
    HAS_RANK_INFO_FIELD_NUMBER: _ClassVar[int]
    common: _message_pb2.CommonMessageData
    content: _text_pb2.Text
    has_rank_info: bool
    def __init__(self, common: _Optional[_Union[_message_pb2.CommonMessageData, _Mapping]] = ..., content: _Optional[_Union[_text_pb2.Text, _Mapping]] = ..., has_rank_info: bool = ...) -> None: ...
